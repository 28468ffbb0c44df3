import type { RunBatch } from "../runBatch";
import type { FrozenBlock } from "./frozenBlock";
import { localAddress } from "./readCells";

/** A block's setting and its hidden name are called alike: the name moves with the cells, the setting has the formulas. */
const prefix = "KpiDesk.Frozen.";

/** The name of a block. */
export const blockKey = (number: number): string => `${prefix}${number}`;

/** A block that is kept in the workbook, and where its cells are now. */
export interface FrozenPlace {
  readonly key: string;
  readonly block: FrozenBlock;
  /** Null: the cells were deleted. */
  readonly place: { readonly sheet: string; readonly address: string } | null;
}

/** Every block that is kept in the workbook, in the order they were frozen. */
export async function findFrozen(runBatch: RunBatch): Promise<readonly FrozenPlace[]> {
  const kept = await runBatch(({ workbook }) => {
    const settings = workbook.settings.load("items/key,items/value");
    return () =>
      settings.items.flatMap(({ key, value }): (readonly [string, string])[] =>
        key.startsWith(prefix) ? [[key, String(value)]] : [],
      );
  });
  if (kept.length === 0) return [];
  return runBatch(({ workbook }) => {
    const ranges = kept.map(([key]) =>
      workbook.names.getItemOrNullObject(key).getRangeOrNullObject().load("address,worksheet/name"),
    );
    return () =>
      kept.map(([key, text], i) => {
        const range = ranges[i];
        const place =
          range === undefined || range.isNullObject
            ? null
            : { sheet: range.worksheet.name, address: localAddress(range.address) };
        return { key, block: JSON.parse(text) as FrozenBlock, place };
      });
  });
}

/** The number of the next block. */
export const nextNumber = (places: readonly FrozenPlace[]): number =>
  Math.max(0, ...places.map(({ key }) => Number(key.slice(prefix.length)))) + 1;

/** Queues that a block is kept: where it is and what stood there. */
export function queueKeep(
  { workbook }: Excel.RequestContext,
  key: string,
  range: Excel.Range,
  block: FrozenBlock,
): void {
  workbook.settings.add(key, JSON.stringify(block));
  workbook.names.add(key, range).visible = false;
}

/** Queues that a block is forgotten. */
export function queueForget({ workbook }: Excel.RequestContext, key: string): void {
  workbook.settings.getItemOrNullObject(key).delete();
  workbook.names.getItemOrNullObject(key).delete();
}
