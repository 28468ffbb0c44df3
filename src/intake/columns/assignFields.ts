import type { CandidateColumn, FieldCandidate } from "./columnCandidates";
import { isBareId } from "./columnCandidates";
import type { ColumnField, TableKind } from "./columnField";
import { fieldsOfKind } from "./fieldsOfKind";

/** What else may stand in for a field in a table of this kind, at a lower score. */
const standIns: Partial<Record<TableKind, Partial<Record<ColumnField, ColumnField>>>> = {
  sales: { closeDate: "orderDate", openDate: "orderDate" },
  returns: { closeDate: "orderDate", openDate: "orderDate", received: "amount" },
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
  returns: "order",
  opportunities: "order",
  roster: "personId",
  customers: "customerId",
  products: "product",
};

/** A field that a column may take. */
interface Pair {
  readonly column: CandidateColumn;
  readonly candidate: FieldCandidate;
}

const standInFactor = 0.7;
const least = 0.2;

/**
 * Give each field of a table's kind its best column, and each column one field.
 *
 * Pairs are taken from the strongest down; equals go to the column further left, and there to the field that
 * `fieldsOfKind` lists first.
 *
 * @returns the chosen candidate per column; columns that hold none of the kind's fields are absent
 */
export function assignFields(
  columns: readonly CandidateColumn[],
  kind: TableKind,
): ReadonlyMap<CandidateColumn, FieldCandidate> {
  const wanted = fieldsOfKind[kind];
  const pairs = columns
    .flatMap((column) => options(column, kind).map((candidate) => ({ column, candidate })))
    .filter(({ candidate }) => candidate.score >= least && wanted.includes(candidate.field))
    .sort(
      (a, b) =>
        b.candidate.score - a.candidate.score ||
        a.column.column - b.column.column ||
        wanted.indexOf(a.candidate.field) - wanted.indexOf(b.candidate.field),
    );
  const assigned = new Map<CandidateColumn, FieldCandidate>();
  const onlyPrice = kind === "sales" ? soleAmountOf(pairs) : null;
  const onlyListPrice = kind === "sales" || kind === "lines" ? solePriceOf(pairs) : null;
  const taken = new Set<ColumnField>();
  const soleNames = kind === "roster" ? soleNamesOf(pairs) : null;
  for (const { column, candidate } of pairs) {
    if (assigned.has(column) || taken.has(candidate.field)) continue;
    if (column === soleNames && candidate.field === "manager") continue;
    assigned.set(column, candidate);
    taken.add(candidate.field);
  }
  if (kind === "opportunities") tellOutcomeFromStage(columns, assigned);
  if (onlyListPrice) assigned.set(onlyListPrice.column, onlyListPrice.candidate);
  if (onlyPrice) assigned.set(onlyPrice.column, onlyPrice.candidate);
  return assigned;
}

/** How well a header must name a stage to be one beside a column of outcomes; "Status" alone does not. */
const clearStage = 0.6;

/**
 * Where one column says how far an opportunity came and another one whether it was won, the second is the outcome: the
 * column that has more words for won and lost.
 */
function tellOutcomeFromStage(
  columns: readonly CandidateColumn[],
  assigned: Map<CandidateColumn, FieldCandidate>,
): void {
  const stage = [...assigned].find(([, { field }]) => field === "stage");
  if (!stage) return;
  const [column, chosen] = stage;
  const candidateOf = (one: CandidateColumn): FieldCandidate | undefined =>
    one.candidates.find(({ field, score }) => (field === "stage" || field === "status") && score >= least);
  const others = columns.filter((one) => !assigned.has(one) && candidateOf(one));
  const decided = others
    .filter(({ profile }) => profile.decided > column.profile.decided)
    .sort((a, b) => b.profile.decided - a.profile.decided)[0];
  const outcome = decided && candidateOf(decided);
  if (decided && outcome) {
    assigned.set(decided, { ...outcome, field: "outcome" });
    return;
  }
  const further = others.find(
    (one) =>
      one.profile.decided === 0 && one.candidates.some(({ field, score }) => field === "stage" && score >= clearStage),
  );
  const step = further?.candidates.find(({ field }) => field === "stage");
  if (!further || !step || column.profile.decided === 0) return;
  assigned.set(column, { ...chosen, field: "outcome" });
  assigned.set(further, step);
}

/** Sales whose only money is a gross amount, or a price without a quantity: that is what was sold. */
function soleAmountOf(pairs: readonly Pair[]): Pair | null {
  const has = (field: ColumnField): boolean => pairs.some(({ candidate }) => candidate.field === field);
  const gross = pairs.find(({ candidate }) => candidate.field === "listAmount");
  if (gross && pairs.every(({ column, candidate }) => candidate.field !== "amount" || column === gross.column)) {
    return asAmount(gross);
  }
  const price = pairs.find(({ candidate }) => candidate.field === "unitPrice");
  return price && !has("amount") && !has("quantity") && !has("received") ? asAmount(price) : null;
}

/** Quantities with a list price and neither a price of their own nor an amount: that is what each piece cost. */
function solePriceOf(pairs: readonly Pair[]): Pair | null {
  const has = (field: ColumnField): boolean => pairs.some(({ candidate }) => candidate.field === field);
  const listed = pairs.find(({ candidate }) => candidate.field === "listPrice");
  if (!listed || !has("quantity") || has("unitPrice") || has("amount") || has("received")) return null;
  return { ...listed, candidate: { ...listed.candidate, field: "unitPrice" } };
}

const asAmount = ({ column, candidate }: Pair): Pair => ({
  column,
  candidate: { ...candidate, field: "amount", guessed: true },
});

/** A list of regional managers and their regions names its people under a header that elsewhere names somebody's manager. */
function soleNamesOf(pairs: readonly Pair[]): CandidateColumn | null {
  const columns = new Set(pairs.filter(({ candidate }) => candidate.field === "person").map(({ column }) => column));
  const [only] = columns;
  const numbered = pairs.some(({ candidate }) => candidate.field === "personId");
  return only && columns.size === 1 && !numbered ? only : null;
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
