import { parsePeriod } from "../domain/calendar/parsePeriod";
import type { Period } from "../domain/calendar/period";
import { periodsWithin } from "../domain/calendar/periodsWithin";
import type { Language } from "../i18n/problemText";
import { texts } from "../i18n/texts";
import { breakdownSheet } from "../reports/breakdown/breakdownSheet";
import { sheetHash } from "../reports/cells/sheetHash";
import { uniqueSheetName, uniqueTableName } from "../reports/cells/sheetName";
import { dashboardSheet } from "../reports/leaderboard/dashboardSheet";
import { leaderboardSheet } from "../reports/leaderboard/leaderboardSheet";
import { planSheet } from "../reports/plan/planSheet";
import { scorecardSheets } from "../reports/scorecard/scorecardSheets";
import type { Model } from "../session/model";
import type { PersonScore } from "../session/personScore";
import { scorePeriod } from "../session/scorePeriod";
import type { WorkbookPort } from "../workbook/port";
import type { SheetDraft } from "../workbook/sheetDraft";
import { breakdownInput } from "./reportInputs/breakdownInput";
import { leaderboardInput } from "./reportInputs/leaderboardInput";
import { reportHeader } from "./reportInputs/reportHeader";
import { scorecardsInput } from "./reportInputs/scorecardsInput";

/** The sheets of a year, and the period that is scored in them (null when nobody has a score in the year). */
export interface YearReports {
  readonly drafts: readonly SheetDraft[];
  readonly scoredPeriod: Period | null;
}

/**
 * Describes every sheet of a year: target breakdown, leaderboard, dashboard, scorecards, and the plan itself.
 *
 * Names are unique among the workbook's sheets and tables. Nothing is written.
 */
export async function describeReports(
  port: WorkbookPort,
  model: Model,
  year: Period,
  language: Language,
): Promise<YearReports> {
  const names = await takenNames(port);
  const add = (draft: SheetDraft): void => {
    names.sheets.push(draft.name);
    for (const table of draft.tables ?? []) names.tables.push(table.name);
    drafts.push(draft);
  };
  const drafts: SheetDraft[] = [];
  const words = texts(language);
  add(
    breakdownSheet(breakdownInput(model, year, language), language, {
      sheet: uniqueSheetName(words.breakdown.sheetName(year.id), names.sheets),
      table: uniqueTableName(`KpiTargets_${year.id}`, names.tables),
    }),
  );
  const scored = scoredPeriodOf(model, year);
  if (scored) describeScores(model, year, scored, language, names).forEach(add);
  const generated = drafts.map((draft) => ({
    sheet: draft.name,
    kind: draft.kind,
    ...(draft.period === undefined ? {} : { period: draft.period }),
    hash: sheetHash(draft),
  }));
  const { planLabel } = reportHeader(model, year, language);
  const input = { plan: model.plan, planLabel, kpis: model.catalogue, generated };
  add(planSheet(input, language, { sheet: uniqueSheetName(words.plan.sheetName, names.sheets), tables: names.tables }));
  return { drafts, scoredPeriod: scored?.period ?? null };
}

interface TakenNames {
  readonly sheets: string[];
  readonly tables: string[];
}

async function takenNames(port: WorkbookPort): Promise<TakenNames> {
  const contents = await port.readSheets();
  const own = contents.filter((sheet) => sheet.generated === undefined);
  return {
    sheets: [...(await port.sheetNames())],
    tables: own.flatMap((sheet) => sheet.tables.map((table) => table.name)),
  };
}

interface ScoredPeriod {
  readonly period: Period;
  readonly scores: readonly PersonScore[];
}

/** The period under review if it lies in the year, else its latest quarter with a score, else the year itself. */
function scoredPeriodOf(model: Model, year: Period): ScoredPeriod | null {
  const { reviewPeriod } = model.plan.settings;
  const review = reviewPeriod === undefined ? null : parsePeriod(reviewPeriod, { calendar: model.calendar });
  const inYear = review?.ok && review.value.start >= year.start && review.value.end <= year.end ? [review.value] : [];
  const begun = periodsWithin(model.calendar, year, "quarter").filter((quarter) => quarter.start <= (model.asOf ?? 0));
  for (const period of [...inYear, ...begun.reverse(), year]) {
    const scores = scorePeriod(model, period);
    if (scores.some((row) => row.score !== null)) return { period, scores };
  }
  return null;
}

function describeScores(
  model: Model,
  year: Period,
  { period, scores }: ScoredPeriod,
  language: Language,
  taken: TakenNames,
): SheetDraft[] {
  const words = texts(language);
  const names = { sheets: [...taken.sheets], tables: [...taken.tables] };
  const ranking = leaderboardInput(model, year, period, scores, language);
  const leaderboard = leaderboardSheet(ranking, language, {
    sheet: uniqueSheetName(words.leaderboard.sheetName(period.id), names.sheets),
    table: uniqueTableName(`KpiLeaderboard_${period.id}`, names.tables),
  });
  names.sheets.push(leaderboard.name);
  names.tables.push(...(leaderboard.tables ?? []).map((table) => table.name));
  const dashboard = dashboardSheet(
    ranking,
    language,
    uniqueSheetName(words.leaderboard.dashboardName(period.id), names.sheets),
    names.tables,
  );
  names.sheets.push(dashboard.name);
  names.tables.push(...(dashboard.tables ?? []).map((table) => table.name));
  const cards = scorecardSheets(scorecardsInput(model, year, period, scores, language), language, names);
  return [leaderboard, dashboard, ...cards];
}
