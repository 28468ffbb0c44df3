import type { Message, MessageBar } from "./page/messages";
import type { SessionOptions, WorkbookSession } from "./workbookSession";
import { openSession } from "./workbookSession";

/** Open a workbook and say what of it cannot be kept; when it cannot be opened, say why. */
export function openWorkbook(
  options: SessionOptions,
  messages: MessageBar,
  isStillOpen: (session: WorkbookSession) => boolean,
): WorkbookSession | undefined {
  const { name } = options;
  let session: WorkbookSession;
  try {
    session = openSession(options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    messages.show({ kind: "problem", text: ({ openFailed }) => openFailed(name, reason) });
    return undefined;
  }
  messages.clear();
  if (session.notCarried.length > 0) messages.show(lossMessage(name, session.notCarried));
  void session.otherResults().then(({ count, first }) => {
    if (count === 0 || !isStillOpen(session)) return;
    messages.show({ kind: "info", text: ({ otherResults }) => otherResults(count, first) });
  });
  return session;
}

function lossMessage(name: string, losses: WorkbookSession["notCarried"]): Message {
  return {
    kind: "info",
    text: ({ notCarried }) => notCarried(name),
    items: ({ notCarriedItem }) => losses.map(({ kind, count, sheet }) => notCarriedItem(kind, count, sheet)),
  };
}
