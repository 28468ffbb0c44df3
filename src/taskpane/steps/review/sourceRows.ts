import type { Model } from "../../../session/model";

/** A row of the user's sheets as a number was made from it. */
export interface SourceRow {
  readonly sheet: string;
  /** Cell to go to: the row's first one. */
  readonly cell: string;
  /** Day of the row, 0 where it has none. */
  readonly day: number;
  /** Customer, or what else the row names. */
  readonly about: string;
  /** Amount, or what else the row counts; null where it counts nothing but itself. */
  readonly value: number | null;
}

/**
 * What stands in rows that a number was made from: day, customer and amount, as far as they were read.
 *
 * @param rows - 0-based rows of sheets, each once
 * @returns in the same order
 */
export function sourceRows(
  { intake }: Pick<Model, "intake">,
  rows: readonly { readonly sheet: string; readonly row: number }[],
): readonly SourceRow[] {
  const wanted = new Set(rows.map(keyOf));
  const read = new Map<string, Pick<SourceRow, "day" | "about" | "value">>();
  for (const { length, dates, numbers, keys, origin } of Object.values(intake.facts.tables)) {
    const column = numbers.amount ?? numbers.score ?? numbers.value ?? numbers.quantity;
    const name = keys.customer ?? keys.product ?? keys.order;
    for (let at = 0; at < length; at += 1) {
      const key = keyOf({ sheet: origin.sheets[origin.sheet[at] ?? 0] ?? "", row: origin.row[at] ?? -1 });
      if (!wanted.has(key) || read.has(key)) continue;
      const value = column?.[at] ?? NaN;
      const day = (dates.date ?? dates.closeDate ?? dates.openDate)?.[at] ?? 0;
      const about = name?.values[name.codes[at] ?? -1] ?? "";
      read.set(key, { day, about, value: Number.isNaN(value) ? null : value });
    }
  }
  const unread = { day: 0, about: "", value: null };
  return rows.map((row) => ({ sheet: row.sheet, cell: `A${row.row + 1}`, ...(read.get(keyOf(row)) ?? unread) }));
}

const keyOf = ({ sheet, row }: { readonly sheet: string; readonly row: number }): string => `${row} ${sheet}`;
