import type { FrameHost } from "../protocol/frameHost";
import type { Book } from "./book/book";

/** Object-model events travel in this category. */
const MODEL_EVENT = 65_536;

/** Send what happens in a workbook to a page of the add-in: events of the object model, and of the common API. */
export function connectEvents(book: Book, host: FrameHost): void {
  book.events.onEvent(({ type, target, args }) => {
    host.send([{ category: MODEL_EVENT, type, target, message: JSON.stringify(args) }]);
  });
  book.events.onCommon((name, data) => {
    if (host.listening.has(name)) host.raise(name, data);
  });
}
