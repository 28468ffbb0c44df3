import { roundHalfAway } from "../../domain/numbers/roundHalfAway";
import { sumExactly } from "../../domain/numbers/sumExactly";
import { excelFormats } from "../../i18n/formats/excelFormat";
import { formatPercent } from "../../i18n/formats/formatNumber";
import { texts } from "../../i18n/texts";
import type { DraftCell } from "../../workbook/sheetDraft";
import { cellAddress, columnRange } from "../cells/cellAddress";
import { formulaNumber } from "../cells/formulaText";
import { sheetStyles } from "../cells/sheetStyles";
import type { BreakdownInput, BreakdownRow } from "../reportInput";
import { addsUp, bodyAmountCells, resultCells, rowAmounts, type BreakdownAmounts } from "./breakdownCells";
import type { BreakdownLayout } from "./breakdownLayout";

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
    const peopleAt = put((at) => sumRow(people, at, layout, null));
    const teams = groupBy(people, (row) => row.team ?? "");
    if (teams.size > 1) for (const [team, rowsOf] of teams) put((at) => sumRow(rowsOf, at, layout, team));
    for (const row of own) {
      if (row.scope === "company") put((at) => companyRow(row, people, at, peopleAt, layout));
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

function companyRow(
  row: BreakdownRow,
  people: readonly BreakdownRow[],
  at: number,
  peopleAt: number,
  layout: BreakdownLayout,
): readonly DraftCell[] {
  const words = texts(layout.language).breakdown;
  const buffer = row.buffer ?? 0;
  const label = buffer === 0 ? words.companyTarget : words.companyTargetBuffer(formatPercent(buffer, layout.language));
  const cells = [...leadCells(label, "", row, layout), ...bodyAmountCells(row, at, layout)];
  const assigned = addAmounts(people.map((person) => rowAmounts(person, layout))).total ?? 0;
  const company = cellAddress(at, layout.columns.total);
  const share = formulaNumber(1 + buffer);
  cells[layout.columns.check] = {
    formula: `IF(ISNUMBER(${company}),ROUND(${cellAddress(peopleAt, layout.columns.total)}-${company}*${share},2),"")`,
    value: row.total === null ? "" : roundHalfAway(assigned - row.total * (1 + buffer), 2),
    style: { ...sheetStyles.number, numberFormat: excelFormats.check },
  };
  return cells;
}

function ownRow(row: BreakdownRow, at: number, layout: BreakdownLayout): readonly DraftCell[] {
  const words = texts(layout.language).breakdown;
  const label = row.scope === "company" ? words.companyTarget : words.team(row.name);
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
