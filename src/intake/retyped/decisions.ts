import type { ColumnProfile } from "../columns/columnProfile";
import type { RecognisedTable } from "../columns/recognisedTable";

/**
 * What was decided of some tables, as a text: where they are, what they are about, what their columns hold, which rows
 * are no data. Two readings with the same decisions differ in nothing but the cells of their rows.
 */
export const decisionsOf = (tables: readonly RecognisedTable[]): string => JSON.stringify(tables, withoutCells);

function withoutCells(key: string, value: unknown): unknown {
  if (value instanceof Set || value instanceof Map) return [...value];
  if (key === "rows" && Array.isArray(value)) return undefined;
  // Of what the cells look like only this is asked once tables are recognised.
  if (key === "profile") {
    const { filled, texts } = value as ColumnProfile;
    return { filled, texts };
  }
  return value;
}
