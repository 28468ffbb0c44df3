import { connectCustomFunctions } from "../functions/customFunctionCells";
import type { CustomFunctionCells } from "../functions/customFunctionCells";
import { createCustomFunctionCalls } from "../functions/customFunctionCalls";
import type { FunctionsMetadata } from "../functions/metadata";
import type { Book } from "../model/book/book";
import { createBook } from "../model/book/createBook";
import { createCommonCalls } from "../model/common/commonCalls";
import { connectEvents } from "../model/connectEvents";
import { documentSettings } from "../model/documentSettings";
import { createExcelModel } from "../model/excelModel";
import { EMBEDDED_REQUIREMENTS } from "../protocol/appContext";
import type { FrameHost } from "../protocol/frameHost";
import { createFrameHost } from "../protocol/frameHost";
import type { HostClass } from "../protocol/hostClass";
import type { RequestHandler } from "../protocol/requestHandler";
import { createRequestHandler } from "../protocol/requestHandler";
import { readFile } from "../xlsx/readFile";
import { createMemoryStore } from "../store/memoryStore";
import { createUniverEngine } from "../store/univerEngine";
import type { OfficeInNode } from "./officeInNode";
import { officeInNode } from "./officeInNode";

/** Excel without Excel, in this process. */
export interface ExcelInNode extends OfficeInNode {
  readonly book: Book;
  readonly host: FrameHost;
  readonly handler: RequestHandler;
  readonly functions: CustomFunctionCells;
  /** Give back what the formula engine holds. */
  close(): void;
}

/** Options of {@link startExcel}. */
export interface StartOptions {
  /** The add-in's generated functions.json. */
  readonly functions?: FunctionsMetadata;
  readonly namespace?: string;
  readonly requirements?: Readonly<Record<string, number>>;
  readonly locale?: string;
  readonly payloadLimit?: number;
  /** Classes of the object model, where they are not all of the host's own. */
  readonly classes?: readonly HostClass<unknown>[];
  /** Told about faults of the host itself; tests let them fail. */
  readonly onFault?: (error: unknown) => void;
}

/** Start an empty workbook, and Microsoft's own client library against it. */
export async function startExcel(options: StartOptions = {}): Promise<ExcelInNode> {
  const book = createBook({ store: createMemoryStore(), createEngine: createUniverEngine });
  book.readFile = readFile;
  const calls = createCustomFunctionCalls(options.functions ?? { functions: [] }, (messages) => host.send(messages));
  const functions = connectCustomFunctions(book, calls, options.namespace ?? "");
  const handler = createRequestHandler(createExcelModel(book, [calls.service], options.classes), {
    ...(options.payloadLimit === undefined ? {} : { payloadLimit: options.payloadLimit }),
    ...(options.onFault === undefined ? {} : { onFault: options.onFault }),
  });
  const channel = officeInNode();
  const host = createFrameHost(channel, {
    origin: channel.origin,
    conversationId: "conversation1",
    appId: "app1",
    handler,
    locale: options.locale ?? "en-US",
    documentUrl: `${channel.origin}/Book1.xlsx`,
    addinName: "Add-in",
    requirements: options.requirements ?? EMBEDDED_REQUIREMENTS,
    ...documentSettings(book),
    commonCalls: createCommonCalls(book),
  });
  connectEvents(book, host);
  const office = await channel.start(host.frameName);
  return { ...office, book, host, handler, functions, close: () => book.calculation.dispose() };
}
