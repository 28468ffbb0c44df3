import type { CommonCalls } from "../protocol/frameHost";
import { createCommonCalls } from "../model/common/commonCalls";
import { connectEvents } from "../model/connectEvents";
import { documentSettings } from "../model/documentSettings";
import { EMBEDDED_REQUIREMENTS } from "../protocol/appContext";
import type { FrameHost } from "../protocol/frameHost";
import { createFrameHost } from "../protocol/frameHost";
import type { RequestHandler } from "../protocol/requestHandler";
import { createRequestHandler } from "../protocol/requestHandler";
import { windowChannel } from "../protocol/windowChannel";
import type { AddinManifest } from "./ribbon/readManifest";
import type { ShellLocale } from "./texts/shellLocale";
import type { WorkbookSession } from "./workbookSession";

/** The add-in's page in a frame, connected to the workbook. */
export interface AddinFrame {
  readonly frame: HTMLIFrameElement;
  readonly host: FrameHost;
  /** Run a function of the add-in that a ribbon button names. */
  run(name: string, buttonId: string): void;
  /** Bring the pane to the place that a ribbon button names, without loading it anew where only the place differs. */
  show(address: string): void;
}

let conversations = 0;

/** Put the add-in's page into an element: it meets Microsoft's own client library, and that meets this workbook. */
export function createAddinFrame(
  parent: HTMLElement,
  session: WorkbookSession,
  manifest: AddinManifest,
  locale: ShellLocale,
  onFault: (error: unknown) => void,
): AddinFrame {
  const { origin } = window.location;
  const frame = document.createElement("iframe");
  const number = String(++conversations);
  const host = createFrameHost(windowChannel(frame, origin), {
    origin,
    conversationId: `conversation${number}`,
    appId: `app${number}`,
    handler: refreshingHandler(session, onFault),
    locale,
    documentUrl: `${origin}/${encodeURIComponent(session.book.name)}`,
    addinName: manifest.name,
    requirements: EMBEDDED_REQUIREMENTS,
    ...documentSettings(session.book),
    commonCalls: refreshingCalls(session),
  });
  session.sendTo((messages) => {
    host.send(messages);
  });
  connectEvents(session.book, host);
  frame.name = host.frameName;
  frame.title = manifest.name;
  frame.src = localAddress(manifest.paneAddress);
  parent.append(frame);
  return {
    frame,
    host,
    run(name, buttonId) {
      const event = JSON.stringify({ source: { id: buttonId } });
      host.raise("appCommandInvoked", { 0: buttonId, 1: name, 2: event });
    },
    show(address) {
      const wanted = new URL(localAddress(address), origin);
      const pane = frame.contentWindow?.location;
      if (address === "" || pane === undefined || pane.href === wanted.href) return;
      if (pane.pathname === wanted.pathname && pane.search === wanted.search) pane.hash = wanted.hash;
      else pane.replace(wanted.href);
    },
  };
}

/** Answers requests, and brings the page up to date after each. */
function refreshingHandler(session: WorkbookSession, onFault: (error: unknown) => void): RequestHandler {
  const handler = createRequestHandler(session.model, { onFault });
  return {
    ...handler,
    async handle(body, flags) {
      const answer = await handler.handle(body, flags);
      session.refresh();
      return answer;
    },
  };
}

function refreshingCalls(session: WorkbookSession): CommonCalls {
  const calls = createCommonCalls(session.book);
  return async (dispatchId, data) => {
    const answer = await calls(dispatchId, data);
    session.refresh();
    return answer;
  };
}

/** The manifest names the server that the add-in will be on; here its pages are beside this one. */
export function localAddress(address: string): string {
  if (address === "") return "";
  const { pathname, search, hash } = new URL(address, window.location.href);
  return `./${pathname.split("/").at(-1) ?? ""}${search}${hash}`;
}
