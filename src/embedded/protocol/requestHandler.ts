import type { HostModel } from "./hostClass";
import { processRequest } from "./processRequest";
import { createReferences } from "./references";
import type { References } from "./references";
import type { WireRequest, WireResponse } from "./wireTypes";

/** Largest request and response of Excel on the web, in bytes. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The flag of a request whose sender would rather wait than be refused while a cell is edited. */
const DELAY_FOR_CELL_EDIT = 64;

const LIMIT_HELP =
  "Please refer to the documentation: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins.";

/** Options of {@link createRequestHandler}. */
export interface RequestHandlerOptions {
  /** Bytes; `Infinity` lifts the limit. */
  readonly payloadLimit?: number;
  readonly onFault?: (error: unknown) => void;
}

/** Answers requests as text, one after another. */
export interface RequestHandler {
  handle(body: string, flags?: number): Promise<string>;
  readonly references: References;
}

/**
 * The host's end of the wire: JSON text in, JSON text out.
 *
 * Requests are carried out one at a time, in the order they came. Sizes are measured in UTF-8 bytes, as the web
 * front end does; the refusal has the code of Excel on the web.
 */
export function createRequestHandler(model: HostModel, options: RequestHandlerOptions = {}): RequestHandler {
  const limit = options.payloadLimit ?? WEB_PAYLOAD_LIMIT;
  const references = createReferences();
  let queue: Promise<unknown> = Promise.resolve();

  async function answer(body: string, flags: number): Promise<string> {
    if (isLonger(body, limit)) {
      return tooLarge("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    }
    if ((flags & DELAY_FOR_CELL_EDIT) !== 0) await model.untilReady();
    const response = await processRequest(model, references, JSON.parse(body) as WireRequest, options.onFault);
    const text = JSON.stringify(response);
    if (!isLonger(text, limit)) return text;
    return tooLarge("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
  }

  return {
    references,
    handle(body, flags = 0) {
      const next = queue.then(() => answer(body, flags));
      queue = next.catch(() => undefined);
      return next;
    },
  };
}

function isLonger(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  return text.length * 3 > limit && new TextEncoder().encode(text).length > limit;
}

function tooLarge(code: string, sentence: string): string {
  const response: WireResponse = {
    Results: [],
    TraceIds: [],
    Error: { ActionIndex: 0, Code: code, Message: `${sentence} ${LIMIT_HELP}`, HttpStatusCode: 413, Location: "" },
  };
  return JSON.stringify(response);
}
