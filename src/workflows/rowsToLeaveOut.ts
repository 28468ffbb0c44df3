import { saysCancelled } from "../intake/columns/cancelledWords";
import { nameKey } from "../intake/values/readName";
import type { Model } from "../session/model";

/** Rows that probably should not count, by a column that says so. */
export interface RowsToLeaveOut {
  /** Header of the column. */
  readonly column: string;
  /** States in it that mean cancelled or returned. */
  readonly values: readonly string[];
  readonly rows: number;
}

/** A column with more different texts than these holds remarks, not states. */
const mostStates = 24;

/**
 * Sales rows whose state says cancelled, returned or void, and which still count: nothing is left out unasked.
 *
 * @returns one entry a column; none for columns that the plan filters by already
 */
export function rowsToLeaveOut({ intake, plan }: Model): readonly RowsToLeaveOut[] {
  const { sales } = intake.facts.tables;
  const filtered = new Set((plan.filters ?? []).map(({ column }) => nameKey(column)));
  return [...(sales?.texts ?? [])].flatMap(([column, { codes, values }]): readonly RowsToLeaveOut[] => {
    if (values.length > mostStates || filtered.has(nameKey(column))) return [];
    const meant = values.filter(saysCancelled);
    if (meant.length === 0 || meant.length === values.length) return [];
    const wanted = new Set(meant.map((value) => values.indexOf(value)));
    return [{ column, values: meant, rows: codes.reduce((count, code) => count + Number(wanted.has(code)), 0) }];
  });
}
