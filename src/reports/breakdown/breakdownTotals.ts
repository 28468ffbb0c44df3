import { roundHalfAway } from "../../domain/numbers/roundHalfAway";
import { sumExactly } from "../../domain/numbers/sumExactly";
import { excelFormats } from "../../i18n/formats/excelFormat";
import { texts } from "../../i18n/texts";
import type { DraftCell } from "../../workbook/sheetDraft";
import { cellAddress, columnRange } from "../cells/cellAddress";
import { formulaNumber } from "../cells/formulaText";
import { sheetStyles } from "../cells/sheetStyles";
import type { BreakdownInput, BreakdownRow } from "../reportInput";
import { addsUp, bodyAmountCells, resultCells, rowAmounts, type BreakdownAmounts } from "./breakdownCells";
import type { BreakdownLayout } from "./breakdownLayout";
import { rowLabel } from "./rowLabel";

/**
 * The rows below the table: per KPI the people's total, the teams' totals and the company's target.
 *
 * Totals of flows are formulas over the table. Rates, scores, days and distinct counts do not add up over people: they
 * stand here only where the plan has a team or company target of its own.
 *
 * @param body - the table's rows, in its order
 * @param firstRow - 0-based row that the result starts in
 */
export function breakdownTotals(
  input: BreakdownInput,
  body: readonly BreakdownRow[],
  firstRow: number,
  layout: BreakdownLayout,
): readonly (readonly DraftCell[])[] {
  const rows: (readonly DraftCell[])[] = [];
  const put = (make: (at: number) => readonly DraftCell[]): number => {
    const at = firstRow + rows.length;
    rows.push(make(at));
    return at;
  };
  for (const [kpi, members] of groupBy(input.rows, (row) => row.kpi.id)) {
    const people = body.filter((row) => row.kpi.id === kpi);
    const own = members.filter((row) => row.scope === "team" || row.scope === "company");
    const sample = people[0];
    if (sample === undefined || !addsUp(sample)) {
      for (const row of own) put((at) => ownRow(row, at, layout));
      continue;
    }
    const sums = new Map<string, PeopleSum>([
      ["company", { at: put((at) => sumRow(people, at, layout, null)), members: people }],
    ]);
    const teams = groupBy(people, (row) => row.team ?? "");
    for (const [team, of] of teams) {
      const at = teams.size > 1 ? put((row) => sumRow(of, row, layout, team)) : (sums.get("company")?.at ?? 0);
      sums.set(`team:${team}`, { at, members: of });
    }
    for (const row of own) {
      const sum = sums.get(row.scope === "team" ? `team:${row.name}` : "company");
      if (!sum) continue;
      const ownAt = put((at) => setRow(row, sum.members, at, sum.at, layout));
      if (row.buffer) put(() => bufferRow(row, sum.members, { people: sum.at, company: ownAt }, layout));
    }
  }
  return rows;
}

function sumRow(
  rows: readonly BreakdownRow[],
  at: number,
  layout: BreakdownLayout,
  team: string | null,
): readonly DraftCell[] {
  const words = texts(layout.language);
  const sample = rows[0];
  if (sample === undefined) return [];
  const amounts = addAmounts(rows.map((row) => rowAmounts(row, layout)));
  const { columns } = layout;
  const matches = (column: number): string =>
    `EXACT(${columnRange(column, layout.firstRow, layout.lastRow)},${cellAddress(at, column, "column")})`;
  const condition = team === null ? `--${matches(columns.kpi)}` : `${matches(columns.team)}*${matches(columns.kpi)}`;
  const sum = (column: number): string =>
    `SUMPRODUCT(${condition},${columnRange(column, layout.firstRow, layout.lastRow, "row")})`;
  const label = team === null ? words.breakdown.people : team ? words.breakdown.team(team) : words.general.noTeam;
  const style = { ...sheetStyles.total, numberFormat: layout.formatOf(sample) };
  const periods = layout.periods.map((period, index): DraftCell => ({
    formula: sum(period.column),
    value: amounts.periods[index] ?? 0,
    style,
  }));
  return [
    ...leadCells(label, team ?? "", sample, layout),
    { formula: sum(columns.total), value: amounts.total, style },
    ...periods,
    ...resultCells(sample, amounts, at, layout, actualFormula(sum(columns.actual), amounts.actual)),
  ];
}

/** Without any actual the total stays blank: nothing is not zero. */
const actualFormula = (sum: string, actual: number | null): string | undefined => (actual === null ? undefined : sum);

/** Where people's targets are added up. */
interface PeopleSum {
  readonly at: number;
  readonly members: readonly BreakdownRow[];
}

/** A target set for the company or a team; its check is what the people's total lacks or has above it. */
function setRow(
  row: BreakdownRow,
  people: readonly BreakdownRow[],
  at: number,
  sumAt: number,
  layout: BreakdownLayout,
): readonly DraftCell[] {
  const buffer = row.buffer ?? 0;
  const cells = ownRow(row, at, layout);
  const assigned = addAmounts(people.map((person) => rowAmounts(person, layout))).total ?? 0;
  const own = cellAddress(at, layout.columns.total);
  const share = buffer === 0 ? "" : `*${formulaNumber(1 + buffer)}`;
  cells[layout.columns.check] = {
    formula: `IF(ISNUMBER(${own}),ROUND(${cellAddress(sumAt, layout.columns.total)}-${own}${share},2),"")`,
    value: row.total === null ? "" : roundHalfAway(assigned - row.total * (1 + buffer), 2),
    style: { ...sheetStyles.number, numberFormat: excelFormats.check },
  };
  return cells;
}

/** What people's targets total above the company's, period by period. */
function bufferRow(
  row: BreakdownRow,
  people: readonly BreakdownRow[],
  rows: { readonly people: number; readonly company: number },
  layout: BreakdownLayout,
): readonly DraftCell[] {
  const style = { ...sheetStyles.total, numberFormat: layout.formatOf(row) };
  const all = addAmounts(people.map((person) => rowAmounts(person, layout)));
  const company = rowAmounts(row, layout);
  const above = (column: number, sum: number | null, own: number | null): DraftCell =>
    own === null
      ? { style }
      : {
          formula: `${cellAddress(rows.people, column)}-${cellAddress(rows.company, column)}`,
          value: sumExactly([sum ?? 0, -own]),
          style,
        };
  const { columns, periods } = layout;
  const blank: DraftCell = { style: sheetStyles.totalText };
  return [
    ...leadCells(texts(layout.language).breakdown.buffer, "", row, layout),
    above(columns.total, all.total, company.total),
    ...periods.map(({ column }, index) => above(column, all.periods[index] ?? null, company.periods[index] ?? null)),
    ...Array.from({ length: columns.comment - columns.check }, () => blank),
  ];
}

/** A target of its own, that nothing adds up to. */
function ownRow(row: BreakdownRow, at: number, layout: BreakdownLayout): DraftCell[] {
  const label = rowLabel(row, layout.language);
  return [...leadCells(label, row.scope === "team" ? row.name : "", row, layout), ...bodyAmountCells(row, at, layout)];
}

function leadCells(label: string, team: string, row: BreakdownRow, layout: BreakdownLayout): DraftCell[] {
  const { families, units } = texts(layout.language).general;
  const style = { ...sheetStyles.totalText, wrap: true };
  return [
    { value: label, style },
    { value: team === "" ? null : team, style },
    { style },
    { value: layout.names.get(row.kpi.id) ?? row.kpi.id, style },
    { value: families[row.kpi.family], style },
    { value: units[row.kpi.unit], style },
    { style },
  ];
}

const addAmounts = (all: readonly BreakdownAmounts[]): BreakdownAmounts => ({
  total: addUp(all.map((amounts) => amounts.total)) ?? 0,
  periods: (all[0]?.periods ?? []).map((_, index) => addUp(all.map((amounts) => amounts.periods[index] ?? null))),
  actual: addUp(all.map((amounts) => amounts.actual)),
});

/** The sum of what is there; null where nothing is. */
function addUp(values: readonly (number | null)[]): number | null {
  const present = values.filter((value) => value !== null);
  return present.length === 0 ? null : sumExactly(present);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
