import type { CandidateColumn, FieldCandidate } from "./columnCandidates";
import { isBareId } from "./columnCandidates";
import type { ColumnField, TableKind } from "./columnField";
import { fieldsOfKind } from "./fieldsOfKind";

/** What else may stand in for a field in a table of this kind, at a lower score. */
const standIns: Partial<Record<TableKind, Partial<Record<ColumnField, ColumnField>>>> = {
  sales: { closeDate: "orderDate", openDate: "orderDate" },
  receipts: { orderDate: "date", closeDate: "date" },
  opportunities: { orderDate: "closeDate", status: "stage" },
  visits: { orderDate: "date", openDate: "date", closeDate: "date", quantity: "count" },
  surveys: { orderDate: "date", openDate: "date", closeDate: "date" },
  complaints: { orderDate: "date", openDate: "date", closeDate: "date", quantity: "count" },
  trainings: { orderDate: "date", openDate: "date", closeDate: "date" },
  manual: { amount: "value", score: "value", count: "value", orderDate: "date" },
  targets: { amount: "target", value: "target" },
};

/** Field of a bare "ID" or 编号. */
const bareIdFields: Partial<Record<TableKind, ColumnField>> = {
  sales: "order",
  opportunities: "order",
  roster: "personId",
  customers: "customerId",
  products: "product",
};

const standInFactor = 0.7;
const least = 0.2;

/**
 * Give each field of a table's kind its best column, and each column one field.
 *
 * Pairs are taken from the strongest down; equals go to the column further left.
 *
 * @returns the chosen candidate per column; columns that hold none of the kind's fields are absent
 */
export function assignFields(
  columns: readonly CandidateColumn[],
  kind: TableKind,
): ReadonlyMap<CandidateColumn, FieldCandidate> {
  const wanted = new Set(fieldsOfKind[kind]);
  const pairs = columns
    .flatMap((column) => options(column, kind).map((candidate) => ({ column, candidate })))
    .filter(({ candidate }) => candidate.score >= least && wanted.has(candidate.field))
    .sort((a, b) => b.candidate.score - a.candidate.score || a.column.column - b.column.column);
  const assigned = new Map<CandidateColumn, FieldCandidate>();
  const taken = new Set<ColumnField>();
  for (const { column, candidate } of pairs) {
    if (assigned.has(column) || taken.has(candidate.field)) continue;
    assigned.set(column, candidate);
    taken.add(candidate.field);
  }
  return assigned;
}

function options(column: CandidateColumn, kind: TableKind): readonly FieldCandidate[] {
  const replaced = column.candidates.flatMap((candidate) => {
    const field = standIns[kind]?.[candidate.field];
    return field ? [{ ...candidate, field, score: candidate.score * standInFactor }] : [];
  });
  const id = bareIdFields[kind];
  const bare = id && isBareId(column.header) ? [{ field: id, score: 0.5, evidence: ["header:id"] }] : [];
  return [...column.candidates, ...replaced, ...bare];
}
