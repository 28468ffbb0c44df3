import { parsePeriod } from "../domain/calendar/parsePeriod";
import type { Period, PeriodId, SerialDay } from "../domain/calendar/period";
import type { KpiId } from "../domain/kpi/kpi";
import type { TargetScope } from "../domain/plan/plan";
import type { Problem } from "../domain/problem";
import type { Language } from "../i18n/problemText";
import { texts } from "../i18n/texts";
import { typedTargets, type TypedTarget } from "../reports/breakdown/breakdownCells";
import { breakdownLayout, type BreakdownLayout } from "../reports/breakdown/breakdownLayout";
import {
  breakdownInputsHash,
  readBreakdown,
  type WrittenBreakdown,
  type WrittenTarget,
  type WrittenTargets,
} from "../reports/breakdown/readBreakdown";
import { rowLabel } from "../reports/breakdown/rowLabel";
import { generatedFromSheet } from "../reports/plan/planFromSheet";
import type { BreakdownInput, BreakdownRow } from "../reports/reportInput";
import type { ReportProblemCode } from "../reports/reportProblem";
import type { Model } from "../session/model";
import type { SheetContent } from "../workbook/sheetContent";
import { breakdownColumns, type BreakdownColumn, type BreakdownLevel } from "./reportInputs/breakdownColumns";
import { breakdownInput } from "./reportInputs/breakdownInput";

/** A target as a sheet states it. */
export interface StatedTarget {
  readonly period: PeriodId;
  /** Set for a week: the month whose part of it this is. */
  readonly within?: PeriodId;
  readonly value: number;
}

/** A target that somebody typed over. */
export interface TargetEdit extends StatedTarget {
  /** What the plan says; null: nothing. */
  readonly old: number | null;
  /** Where it was typed; absent where it follows from what was typed elsewhere. */
  readonly cell?: string;
}

/** A row in which targets were typed over, with all targets that it states, the others as the plan has them. */
export interface EditedTargets {
  readonly scope: TargetScope;
  readonly kpi: KpiId;
  readonly edits: readonly TargetEdit[];
  readonly stated: readonly StatedTarget[];
}

/** What somebody typed into one breakdown sheet. */
export interface SheetEdits {
  readonly sheet: string;
  /** Another one means that more was typed. */
  readonly hash: string;
  /** What the sheet is about, and its smallest periods. */
  readonly whole: Period;
  readonly level: BreakdownLevel;
  readonly rows: readonly EditedTargets[];
  readonly problems: readonly Problem<ReportProblemCode>[];
}

/**
 * What people typed into the breakdown sheets since these were written, beside what the plan says.
 *
 * A vacancy is what the targets leave, so what is typed over it is no target. Only sheets whose targets differ from what was written are looked at: a plan that went on without its sheets is no edit.
 *
 * @param sheets - the whole workbook
 * @returns sheets with edits or with cells that cannot be taken over, in tab order
 *
 * Problems: `target-cell-unreadable`, `target-cell-blank`, `target-closed`, `target-row-unknown`, each at its cell.
 */
export function handEdits(model: Model, sheets: readonly SheetContent[]): readonly SheetEdits[] {
  const plan = sheets.find(({ generated }) => generated === "plan");
  if (!plan) return [];
  const written = generatedFromSheet(plan, "en-US").filter(({ kind }) => kind === "breakdown");
  return sheets.flatMap((sheet) => {
    const entry = written.find((one) => one.sheet.toLowerCase() === sheet.name.toLowerCase());
    const hash = breakdownInputsHash(sheet);
    if (sheet.generated !== "breakdown" || !entry || entry.hash === hash) return [];
    const whole = parsePeriod(entry.period ?? "", { calendar: model.calendar });
    const hasTotals = entry.hash.split("-")[1] !== hash.split("-")[1];
    const edits = whole.ok ? { ...editsOf(model, sheet, whole.value, hasTotals), hash } : null;
    return edits && edits.rows.length + edits.problems.length > 0 ? [edits] : [];
  });
}

/** @param hasTotals - whether totals of whole periods were typed over too; else they only show what the parts once were */
function editsOf(model: Model, sheet: SheetContent, whole: Period, hasTotals: boolean): Omit<SheetEdits, "hash"> {
  const written = readBreakdown(sheet);
  const level = levelOf(written, breakdownColumns(model.calendar, whole, "week"));
  const columns = breakdownColumns(model.calendar, whole, level);
  const { language } = written;
  const input = breakdownInput(model, whole, language, level);
  const shown = shownRows(input, language);
  const sums = sumLabels(input, language);
  const cut = { whole, columns, hasTotals, closedTo: model.plan.settings.closedTo ?? -Infinity };
  const found = written.rows.flatMap((row) => {
    const own = shown.get(keyOf(row.label, row.team, row.kpi));
    if (own) return own.row.scope === "vacancy" ? [] : [compare(sheet.name, row, own, cut)];
    return sums.has(row.label) ? [] : [unknownRow(sheet.name, row)];
  });
  return {
    sheet: sheet.name,
    whole,
    level,
    rows: found.flatMap(({ edited }) => (edited && edited.edits.length > 0 ? [edited] : [])),
    problems: found.flatMap(({ problems }) => problems),
  };
}

/** The smallest periods that a sheet has columns of. */
function levelOf({ headers }: WrittenBreakdown, columns: readonly BreakdownColumn[]): BreakdownLevel {
  const has = (level: BreakdownLevel): boolean =>
    columns.some((column) => column.level === level && headers.includes(column.label));
  return has("week") ? "week" : has("month") ? "month" : "quarter";
}

/** A row that the sheet would show today. */
interface ShownRow {
  readonly row: BreakdownRow;
  readonly layout: BreakdownLayout;
}

function shownRows(input: BreakdownInput, language: Language): ReadonlyMap<string, ShownRow> {
  const layout = breakdownLayout(input, language, input.rows.length);
  return new Map(
    input.rows.map((row) => [
      keyOf(rowLabel(row, language), row.team ?? "", layout.names.get(row.kpi.id) ?? row.kpi.id),
      { row, layout },
    ]),
  );
}

const keyOf = (label: string, team: string, kpi: string): string => JSON.stringify([label, team, kpi]);

/** First cells of the rows that are sums: nothing of theirs is a target. */
function sumLabels({ rows }: BreakdownInput, language: Language): ReadonlySet<string> {
  const { breakdown, general } = texts(language);
  const teams = rows.flatMap(({ team }) => (team === undefined ? [] : breakdown.team(team)));
  return new Set([breakdown.people, breakdown.buffer, general.noTeam, ...teams]);
}

interface ComparedRow {
  readonly edited: EditedTargets | null;
  readonly problems: readonly Problem<ReportProblemCode>[];
}

const unknownRow = (sheet: string, { label, kpi, total }: WrittenTargets): ComparedRow => ({
  edited: null,
  problems: [problemAt("target-row-unknown", sheet, total.cell, { row: label, kpi })],
});

/** How a sheet cuts its whole, and whether totals count. */
interface SheetCut {
  readonly whole: Period;
  readonly columns: readonly BreakdownColumn[];
  readonly hasTotals: boolean;
  /** Last day of the closed periods. */
  readonly closedTo: SerialDay;
}

function compare(
  sheet: string,
  written: WrittenTargets,
  { row, layout }: ShownRow,
  { whole, columns, hasTotals, closedTo }: SheetCut,
): ComparedRow {
  const edits: TargetEdit[] = [];
  const stated: StatedTarget[] = [];
  const problems: Problem<ReportProblemCode>[] = [];
  for (const typed of typedTargets(row, layout).filter(({ column }) => column !== undefined || hasTotals)) {
    const now = typed.column ? written.periods.get(typed.column.label) : written.total;
    const named = periodOf(typed, whole.id, columns);
    const isClosed = (typed.column ? endOf(typed, columns) : whole.end) <= closedTo;
    const problem = now
      ? (cellProblem(sheet, written, typed, now) ?? (isClosed ? closedProblem(sheet, written, typed, now) : null))
      : null;
    if (problem) problems.push(problem);
    const value = now && !problem ? numberOf(now) : typed.value;
    if (value === null) continue;
    // The whole period's target is the plan's own only where somebody set it.
    if (typed.column || value !== typed.value) stated.push({ ...named, value });
    if (now && !problem && value !== typed.value) edits.push({ ...named, value, old: typed.value, cell: now.cell });
  }
  return { edited: row.target ? { scope: row.target, kpi: row.kpi.id, edits, stated } : null, problems };
}

const endOf = ({ column }: TypedTarget, columns: readonly BreakdownColumn[]): SerialDay =>
  columns.find(({ id }) => id === column?.id)?.period.end ?? Infinity;

/** What is closed stays, however it is typed over. */
const closedProblem = (
  sheet: string,
  { label, kpi }: WrittenTargets,
  { column, value: old }: TypedTarget,
  { value, cell }: WrittenTarget,
): Problem<ReportProblemCode> | null =>
  value === old || typeof value !== "number"
    ? null
    : problemAt("target-closed", sheet, cell, { row: label, kpi, column: column?.label ?? "", value, old: old ?? "–" });

const numberOf = ({ value }: WrittenTarget): number | null => (typeof value === "number" ? value : null);

function periodOf(
  { column }: TypedTarget,
  whole: PeriodId,
  columns: readonly BreakdownColumn[],
): Pick<StatedTarget, "period" | "within"> {
  const own = columns.find(({ id }) => id === column?.id);
  if (!own) return { period: whole };
  return { period: own.period.id, ...(own.within === undefined ? {} : { within: own.within }) };
}

function cellProblem(
  sheet: string,
  { label, kpi }: WrittenTargets,
  { column, value: old }: TypedTarget,
  { value, cell }: WrittenTarget,
): Problem<ReportProblemCode> | null {
  const params = { row: label, kpi, column: column?.label ?? "" };
  if (value === null) return old === null ? null : problemAt("target-cell-blank", sheet, cell, { ...params, old });
  if (typeof value === "number" && (value >= 0 || value === old)) return null;
  const shown = typeof value === "object" ? value.error : String(value);
  return problemAt("target-cell-unreadable", sheet, cell, { ...params, value: shown });
}

const problemAt = (
  code: ReportProblemCode,
  sheet: string,
  cell: string,
  params: Problem["params"],
): Problem<ReportProblemCode> => ({ code, severity: "warning", at: { sheet, cell }, params });
