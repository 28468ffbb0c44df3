import type { AddinFiles } from "./addinFiles";
import { loadAddinFiles } from "./addinFiles";
import type { AddinFrame } from "./addinFrame";
import { createAddinFrame } from "./addinFrame";
import { addToCellMenu } from "./grid/cellMenu";
import { openWorkbook } from "./openWorkbook";
import type { Page } from "./page/createPage";
import { createPage } from "./page/createPage";
import type { MessageBar } from "./page/messages";
import { createMessageBar } from "./page/messages";
import { createRibbon } from "./ribbon/createRibbon";
import type { RibbonButton } from "./ribbon/readManifest";
import type { ShellLocale } from "./texts/shellLocale";
import { shellTexts } from "./texts/shellTexts";
import type { WorkbookSession } from "./workbookSession";

/** What the shell is given: it knows neither the add-in nor the sample. */
export interface ShellOptions {
  readonly root: HTMLElement;
  readonly manifestAddress: string;
  readonly sample: (locale: ShellLocale) => {
    readonly name: string;
    readonly bytes: Uint8Array;
  };
  readonly locale: ShellLocale;
  readonly dark: boolean;
}

/** The running page; for its tests, and for the curious in the browser's console. */
export interface Shell {
  readonly page: Page;
  readonly messages: MessageBar;
  readonly files: AddinFiles;
  readonly sample: ShellOptions["sample"];
  locale: ShellLocale;
  dark: boolean;
  session: WorkbookSession | undefined;
  frame: AddinFrame | undefined;
}

/** Start the page with the sample workbook. */
export async function startShell(options: ShellOptions): Promise<Shell> {
  const { locale, dark } = options;
  const files = await loadAddinFiles(options.manifestAddress);
  const page = createPage(options.root, dark, {
    onOpen: (file) =>
      void file.arrayBuffer().then((buffer) => {
        open(shell, file.name, new Uint8Array(buffer));
      }),
    onSave: () => void save(shell),
    onSample: () => {
      openSample(shell);
    },
    onLocale: (next) => {
      shell.locale = next;
      shell.session?.setLocale(next);
      speak(shell);
      connect(shell);
    },
    onTheme: (next) => {
      shell.dark = next;
      shell.session?.grid.setDark(next);
      shade(shell);
    },
  });
  const messages = createMessageBar(page.messages, shellTexts[locale]);
  const { sample } = options;
  const shell: Shell = {
    page,
    messages,
    files,
    sample,
    locale,
    dark,
    session: undefined,
    frame: undefined,
  };
  speak(shell);
  shade(shell);
  openSample(shell);
  if (!files.hasManifest) messages.show({ kind: "problem", text: ({ noManifest }) => noManifest });
  return shell;
}

function speak(shell: Shell): void {
  const { page, messages, files, locale } = shell;
  const texts = shellTexts[locale];
  const manifest = files.manifest(locale);
  page.setTexts(texts, locale);
  page.setPaneTitle(manifest.name);
  messages.setTexts(texts);
  const ribbon = createRibbon(manifest, texts.ribbon, (pressed) => {
    press(shell, pressed);
  });
  page.ribbon.replaceChildren(ribbon);
}

function shade({ dark, frame }: Shell): void {
  const scheme = dark ? "dark" : "light";
  document.documentElement.dataset["theme"] = scheme;
  if (frame !== undefined) frame.frame.style.colorScheme = scheme;
}

function press({ page, frame }: Shell, { id, action }: RibbonButton): void {
  if (action?.kind === "run-function") frame?.run(action.name, id);
  if (action?.kind !== "show-pane") return;
  page.showPane(true);
  frame?.show(action.address);
}

/** Load the add-in's page for the workbook that is open, in the language that is on. */
function connect(shell: Shell): void {
  const { page, files, session, locale } = shell;
  if (session === undefined) return;
  page.paneBody.replaceChildren();
  if (files.hasPane) {
    // A fault of the host is a bug of ours: it must not look like one of the add-in's.
    shell.frame = createAddinFrame(page.paneBody, session, files.manifest(locale), locale, reportError);
  } else page.paneBody.textContent = shellTexts[locale].noPane;
  shade(shell);
}

function open(shell: Shell, name: string, file: Uint8Array): void {
  const { page, messages, files, locale, dark } = shell;
  const opened = openWorkbook(
    {
      container: page.grid,
      locale,
      dark,
      name,
      file,
      functions: files.functions,
      namespace: files.manifest(locale).namespace,
      onRefused: () => {
        messages.show({ kind: "info", text: ({ refused }) => refused });
      },
    },
    messages,
    (session) => shell.session === session,
  );
  if (opened === undefined) return;
  opened.book.openOther = (made) => {
    offer(shell, made);
  };
  const cellMenu = (): readonly RibbonButton[] => files.manifest(shell.locale).cellMenu;
  addToCellMenu(opened.grid, cellMenu, (line) => {
    press(shell, line);
  });
  shell.session?.close();
  shell.session = opened;
  page.setFileName(name);
  connect(shell);
}

function openSample(shell: Shell): void {
  const { name, bytes } = shell.sample(shell.locale);
  open(shell, name, bytes);
}

/** This page shows one workbook: another that the add-in makes is handed to the user as a file. */
function offer({ messages }: Shell, file: Uint8Array | undefined): void {
  if (file !== undefined) download("Book2", file);
  messages.show({
    kind: "info",
    text: ({ madeWorkbook }) => madeWorkbook(file !== undefined),
  });
}

async function save({ session }: Shell): Promise<void> {
  if (session !== undefined) download(session.book.name, await session.save());
}

function download(name: string, bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name.replace(/\.xls[mx]?$/i, "")}.xlsx`;
  link.click();
  URL.revokeObjectURL(address);
}
