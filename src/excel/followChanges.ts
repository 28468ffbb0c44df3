import type { WorkbookChange } from "../workbook/liveWorkbook";
import type { ExcelHost } from "./excelHost";
import { supports } from "./excelHost";
import type { RunBatch } from "./runBatch";

type Listener = (change: WorkbookChange) => void;

/** Hears what users do to the workbook. */
export interface ChangeFollower {
  /** @returns stops hearing */
  readonly follow: (listener: Listener) => () => void;
  /** Done when every change told so far has reached the listeners, and listening has begun. */
  readonly settled: () => Promise<void>;
}

/**
 * Tells listeners of edits, one after another and in the order Excel tells them; never of the add-in's own.
 *
 * Excel is only asked to tell changes while somebody listens.
 *
 * @param onFault - hears what failed on the way, since no caller waits for it
 */
export function createChangeFollower(
  host: ExcelHost,
  runBatch: RunBatch,
  onFault: (error: unknown) => void,
): ChangeFollower {
  const listeners = new Set<Listener>();
  const names = createSheetNames(runBatch);
  let handlers: readonly Handler[] = [];
  let queue: Promise<void> = Promise.resolve();
  const next = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work).catch(onFault);
    // Excel waits for its handlers; it need not wait for ours.
    return Promise.resolve();
  };
  const tell = (sheet: string | undefined, what: Omit<WorkbookChange, "sheet">): void => {
    if (sheet !== undefined) for (const listener of [...listeners]) listener({ sheet, ...what });
  };
  const hear = (kind: NonNullable<WorkbookChange["kind"]>) => (event: SheetEvent) =>
    next(async () => {
      tell(await names.ask(event.worksheetId), { kind, origin: originOf(event) });
    });
  const receive: Receive = {
    changed: (event) =>
      isOwn(event)
        ? Promise.resolve()
        : next(async () => {
            const what = { address: event.address, kind: kindOf(event.changeType), origin: originOf(event) };
            tell(await names.ask(event.worksheetId), what);
          }),
    added: hear("sheet-added"),
    removed: hear("sheet-removed"),
    renamed: hear("sheet-renamed"),
  };
  const start = async (): Promise<void> => {
    const begun = await runBatch((context) => register(host, context, receive));
    handlers = begun.handlers;
    names.learn(begun.names);
  };
  return {
    follow: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) void next(start);
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) void next(() => unregister(host, handlers));
      };
    },
    settled: async () => {
      for (let seen: unknown; seen !== queue;) await (seen = queue);
    },
  };
}

/** Names of sheets by id: as they are now, or for a sheet that is gone as they were last. */
function createSheetNames(runBatch: RunBatch) {
  const known = new Map<string, string>();
  return {
    learn: (names: Iterable<readonly [id: string, name: string]>): void => {
      for (const [id, name] of names) known.set(id, name);
    },
    ask: async (id: string): Promise<string | undefined> => {
      const name = await runBatch(({ workbook }) => {
        const sheet = workbook.worksheets.getItemOrNullObject(id).load("name");
        return () => (sheet.isNullObject ? undefined : sheet.name);
      });
      if (name !== undefined) known.set(id, name);
      return name ?? known.get(id);
    },
  };
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

interface SheetEvent {
  readonly worksheetId: string;
  readonly source: string;
}

interface Receive {
  readonly changed: (event: Excel.WorksheetChangedEventArgs) => Promise<void>;
  readonly added: (event: SheetEvent) => Promise<void>;
  readonly removed: (event: SheetEvent) => Promise<void>;
  readonly renamed: (event: SheetEvent) => Promise<void>;
}

function register(host: ExcelHost, { workbook }: Excel.RequestContext, receive: Receive) {
  const { worksheets } = workbook;
  worksheets.load("items/id,items/name");
  const handlers = [
    worksheets.onChanged.add(receive.changed),
    worksheets.onAdded.add(receive.added),
    worksheets.onDeleted.add(receive.removed),
    ...(hearsRenames(host) ? [worksheets.onNameChanged.add(receive.renamed)] : []),
  ] as Handler[];
  return () => ({ handlers, names: worksheets.items.map(({ id, name }) => [id, name] as const) });
}

/** Only Excel on the web tells renames, where it has this set. */
export const hearsRenames = (host: ExcelHost): boolean => supports(host, "ExcelApiOnline", "1.1");

/** Handlers can only be removed in the context that they were added in. */
async function unregister({ Excel }: ExcelHost, handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

// Older hosts do not say who caused an event; there it is the events switched off during writing that keep ours out.
const isOwn = ({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean => triggerSource === "ThisLocalAddin";

function kindOf(changeType: string): NonNullable<WorkbookChange["kind"]> {
  return /Inserted|Deleted/.test(changeType) ? "moved-cells" : "cells";
}

const originOf = ({ source }: SheetEvent): "local" | "remote" => (source === "Remote" ? "remote" : "local");
