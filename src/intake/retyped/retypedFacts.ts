import type { Kpi, NumberField, SourceKind } from "../../domain/kpi/kpi";
import type { Facts, FactTable } from "../../facts/factTable";
import type { RecognisedColumn, RecognisedTable } from "../columns/recognisedTable";
import type { RetypedCell } from "./retypedCells";

/** A number of a fact that a cell states just as it is. */
interface StatedNumber {
  readonly kind: SourceKind;
  readonly field: NumberField;
  readonly fact: number;
}

/** Above it a number has more digits than a spreadsheet keeps, which is said. */
const firstImprecise = 1e15;
/** Above it a share is taken for percent. */
const largestRatio = 1.5;

/**
 * The facts of a workbook after numbers were typed over numbers: the columns they stand in are copied, all else is shared.
 *
 * @param tables - as recognised, the same before and after
 * @param catalogue - KPIs that results may be of
 * @returns null where a number may count for more than itself: it is scaled, converted, taken back, divided among people, or
 * compared with others
 */
export function retypedFacts(
  facts: Facts,
  tables: readonly RecognisedTable[],
  cells: readonly RetypedCell[],
  catalogue: readonly Kpi[],
): Facts | null {
  const next = new Map<string, { readonly of: StatedNumber; readonly values: Float64Array }>();
  for (const cell of cells) {
    if (!isPlain(cell)) return null;
    for (const table of tables.filter((one) => holds(one, cell))) {
      const stated = statedBy(table, cell, { facts, tables, catalogue });
      if (stated === "no fact") continue;
      if (stated === null) return null;
      const key = `${stated.kind} ${stated.field}`;
      const values = next.get(key)?.values ?? facts.tables[stated.kind]?.numbers[stated.field]?.slice();
      if (!values) return null;
      values[stated.fact] = cell.to;
      next.set(key, { of: stated, values });
    }
  }
  let changed = facts.tables;
  for (const { of, values } of next.values()) {
    const table = changed[of.kind];
    if (table) changed = { ...changed, [of.kind]: { ...table, numbers: { ...table.numbers, [of.field]: values } } };
  }
  return { ...facts, tables: changed };
}

const isPlain = ({ from, to }: RetypedCell): boolean =>
  from !== 0 && [from, to].every((value) => Math.abs(value) < firstImprecise);

const holds = ({ region }: RecognisedTable, { sheet, row, column }: RetypedCell): boolean =>
  region.sheet === sheet &&
  column >= region.area.left &&
  column <= region.area.right &&
  region.rows.some(({ index }) => index === row);

interface Around {
  readonly facts: Facts;
  readonly tables: readonly RecognisedTable[];
  readonly catalogue: readonly Kpi[];
}

function statedBy(table: RecognisedTable, cell: RetypedCell, around: Around): StatedNumber | "no fact" | null {
  const column = table.columns.find((one) => one.column === cell.column);
  const isFilled = table.region.filledDown.some((filled) => filled.column === cell.column);
  // A joined column is made of several.
  if (!column || isFilled || table.region.headers.some(({ joined }) => joined !== undefined)) return null;
  switch (table.kind) {
    case "sales":
      return isUnread(table, column) ? "no fact" : ofSales(table, column, cell, around);
    case "receipts": {
      if (isUnread(table, column)) return "no fact";
      const field = table.byField.has("received") ? "received" : "amount";
      return column.field === field ? soleNumber("receipts", "amount", cell, around.facts) : null;
    }
    case "manual":
      return ofManual(table, column, cell, around);
    default:
      return null;
  }
}

const isUnread = ({ region }: RecognisedTable, { field, kpi, person, profile }: RecognisedColumn): boolean =>
  field === null && kpi === undefined && person === undefined && region.crosstab === null && profile.texts === 0;

/** Profit and a cost for each piece make an amount tell of costs, order lines are compared with it. */
function ofSales(
  { byField }: RecognisedTable,
  column: RecognisedColumn,
  cell: RetypedCell,
  { facts, tables }: Around,
): StatedNumber | null {
  if (column.field !== "amount" || byField.has("profit") || byField.has("unitCost")) return null;
  if (tables.some(({ kind }) => kind === "lines")) return null;
  const stated = soleNumber("sales", "amount", cell, facts);
  const orders = facts.tables.sales?.keys.order?.codes;
  const order = stated ? (orders?.[stated.fact] ?? -1) : -1;
  // Rows of one order are looked through for the same one entered twice.
  return order >= 0 && orders?.some((code, fact) => code === order && fact !== stated?.fact) ? null : stated;
}

function ofManual(
  { byField, region, columns }: RecognisedTable,
  column: RecognisedColumn,
  cell: RetypedCell,
  { facts, catalogue }: Around,
): StatedNumber | null {
  const isScaled = region.unitHint !== null || columns.some(({ unit }) => unit !== undefined);
  if (byField.has("target") || isScaled || column.header.percent === true) return null;
  const isValue = column.field === "value" || column.kpi !== undefined || column.person !== undefined;
  if (!isValue && !region.crosstab?.columns.some((one) => one.column === cell.column)) return null;
  // A row may state several results: which of them is this one must be plain from the numbers.
  const row = region.rows.find(({ index }) => index === cell.row);
  const alike = (row?.values ?? []).filter(
    (value) => value === cell.from || value === cell.to || isHundredfold(value, cell),
  );
  if (alike.length !== 1) return null;
  const { manual } = facts.tables;
  const own = factsAt(manual, cell).filter((fact) => manual?.numbers.value?.[fact] === cell.from);
  const [fact, ...others] = own;
  if (fact === undefined || others.length > 0) return null;
  const id = manual?.keys.kpi?.values[manual.keys.kpi.codes[fact] ?? -1];
  const isRate = catalogue.find((kpi) => kpi.id === id)?.unit === "percent";
  if (isRate && Math.max(Math.abs(cell.from), Math.abs(cell.to)) > largestRatio) return null;
  return { kind: "manual", field: "value", fact };
}

const isHundredfold = (value: unknown, { from }: RetypedCell): boolean =>
  typeof value === "number" && Math.abs(value / 100 - from) <= Math.abs(from) * Number.EPSILON * 4;

/** The number of the only fact that a row has, when it is what the cell says. */
function soleNumber(kind: SourceKind, field: NumberField, cell: RetypedCell, facts: Facts): StatedNumber | null {
  const table = facts.tables[kind];
  const [fact, ...others] = factsAt(table, cell);
  if (!table || fact === undefined || others.length > 0 || table.numbers[field]?.[fact] !== cell.from) return null;
  // A converted amount says beside it what the market's rate made of it.
  return Number.isFinite(table.numbers.fxEffect?.[fact] ?? NaN) ? null : { kind, field, fact };
}

function factsAt(table: FactTable | undefined, { sheet, row }: RetypedCell): readonly number[] {
  if (!table) return [];
  const code = table.origin.sheets.indexOf(sheet);
  const found: number[] = [];
  table.origin.row.forEach((index, fact) => {
    if (index === row && table.origin.sheet[fact] === code) found.push(fact);
  });
  return found;
}
