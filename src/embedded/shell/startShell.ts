import type { FunctionsMetadata } from "../functions/metadata";
import type { AddinFrame } from "./addinFrame";
import { createAddinFrame, localAddress } from "./addinFrame";
import { createPage } from "./page/createPage";
import type { Message } from "./page/messages";
import { createMessageBar } from "./page/messages";
import { createRibbon } from "./ribbon/createRibbon";
import type { AddinManifest, RibbonButton } from "./ribbon/readManifest";
import { readManifest } from "./ribbon/readManifest";
import type { ShellLocale } from "./texts/shellLocale";
import { shellTexts } from "./texts/shellTexts";
import type { WorkbookSession } from "./workbookSession";
import { openSession } from "./workbookSession";

/** What the shell is given: it knows neither the add-in nor the sample. */
export interface ShellOptions {
  readonly root: HTMLElement;
  readonly manifestAddress: string;
  readonly sample: (locale: ShellLocale) => { readonly name: string; readonly bytes: Uint8Array };
  readonly locale: ShellLocale;
  readonly dark: boolean;
}

/** The running page; for tests and for the curious in the browser's console. */
export interface Shell {
  readonly session: WorkbookSession;
  readonly frame: AddinFrame | undefined;
}

/** Start the page with the sample workbook. */
export async function startShell(options: ShellOptions): Promise<Shell> {
  let { locale, dark } = options;
  let session: WorkbookSession | undefined;
  let frame: AddinFrame | undefined;
  const texts = () => shellTexts[locale];

  const page = createPage(options.root, dark, {
    onOpen: (file) => void file.arrayBuffer().then((buffer) => open(file.name, new Uint8Array(buffer))),
    onSave: () => void save(),
    onSample: () => {
      openSample();
    },
    onLocale: (next) => {
      locale = next;
      session?.setLocale(next);
      speak();
      connect();
    },
    onTheme: (next) => {
      dark = next;
      session?.grid.setDark(next);
      shade();
    },
  });
  const messages = createMessageBar(page.messages, texts());
  const manifestXml = await fetchText(options.manifestAddress);
  const manifest = (): AddinManifest => readManifest(manifestXml, locale);
  const functions = await fetchFunctions(manifest().functionsAddress);
  const paneExists = await exists(manifest().paneAddress);

  function speak(): void {
    page.setTexts(texts(), locale);
    page.setPaneTitle(manifest().name);
    messages.setTexts(texts());
    page.ribbon.replaceChildren(createRibbon(manifest(), texts().ribbon, press));
  }
  function shade(): void {
    const scheme = dark ? "dark" : "light";
    document.documentElement.dataset["theme"] = scheme;
    // The add-in's page asks for the preferred scheme, which follows the frame's own.
    if (frame !== undefined) frame.frame.style.colorScheme = scheme;
  }
  function press(pressed: RibbonButton): void {
    if (pressed.action?.kind === "run-function") frame?.run(pressed.action.name, pressed.id);
    if (pressed.action?.kind !== "show-pane") return;
    page.showPane(true);
    frame?.show(pressed.action.address);
  }
  function connect(): void {
    if (session === undefined) return;
    page.paneBody.replaceChildren();
    if (!paneExists) {
      page.paneBody.textContent = texts().noPane;
      return;
    }
    frame = createAddinFrame(page.paneBody, session, manifest(), locale, reportFault);
    shade();
  }
  function open(name: string, file: Uint8Array): void {
    const before = session;
    let opened: WorkbookSession;
    try {
      opened = openSession({
        container: page.grid,
        locale,
        dark,
        name,
        file,
        functions,
        namespace: manifest().namespace,
        onSelected: () => frame?.selectionChanged(),
        onRefused: () => {
          messages.show({ kind: "info", text: ({ refused }) => refused });
        },
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      messages.show({ kind: "problem", text: ({ openFailed }) => openFailed(name, reason) });
      return;
    }
    before?.close();
    session = opened;
    messages.clear();
    page.setFileName(name);
    tellLosses(name, opened);
    connect();
  }
  function tellLosses(name: string, opened: WorkbookSession): void {
    const { notCarried } = opened;
    if (notCarried.length > 0) messages.show(lossMessage(name, notCarried));
    void opened.otherResults().then(({ count, first }) => {
      if (count > 0 && session === opened) {
        messages.show({ kind: "info", text: ({ otherResults }) => otherResults(count, first) });
      }
    });
  }
  function openSample(): void {
    const { name, bytes } = options.sample(locale);
    open(name, bytes);
  }
  async function save(): Promise<void> {
    if (session !== undefined) download(session.book.name, await session.save());
  }

  speak();
  shade();
  if (manifestXml === "") messages.show({ kind: "problem", text: ({ noManifest }) => noManifest });
  openSample();
  return {
    get session() {
      if (session === undefined) throw new Error("the sample workbook did not open");
      return session;
    },
    get frame() {
      return frame;
    },
  };
}

function lossMessage(name: string, losses: WorkbookSession["notCarried"]): Message {
  return {
    kind: "info",
    text: ({ notCarried }) => notCarried(name),
    items: ({ notCarriedItem }) => losses.map(({ kind, count, sheet }) => notCarriedItem(kind, count, sheet)),
  };
}

/** A fault of the host is a bug of ours: it must not look like one of the add-in's. */
function reportFault(error: unknown): void {
  reportError(error);
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  return answer.ok ? answer.text() : "";
}

async function fetchFunctions(address: string): Promise<FunctionsMetadata> {
  const text = address === "" ? "" : await fetchText(localAddress(address));
  return text.startsWith("{") ? (JSON.parse(text) as FunctionsMetadata) : { functions: [] };
}

async function exists(address: string): Promise<boolean> {
  return address !== "" && (await fetch(localAddress(address), { method: "HEAD" })).ok;
}

function download(name: string, bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replace(/\.xls[mx]?$/i, "") + ".xlsx";
  link.click();
  URL.revokeObjectURL(address);
}
