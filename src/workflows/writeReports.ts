import { parsePeriod } from "../domain/calendar/parsePeriod";
import type { Period } from "../domain/calendar/period";
import { periodsWithin } from "../domain/calendar/periodsWithin";
import { checkPlan } from "../domain/plan/checkPlan";
import type { Language } from "../i18n/problemText";
import { texts } from "../i18n/texts";
import { breakdownSheet } from "../reports/breakdown/breakdownSheet";
import { breakdownInputsHash, contentOf, withComments } from "../reports/breakdown/readBreakdown";
import { checkSheet } from "../reports/check/checkSheet";
import { sheetHash } from "../reports/cells/sheetHash";
import { dashboardSheet } from "../reports/leaderboard/dashboardSheet";
import { heatMapSheet } from "../reports/leaderboard/heatMapSheet";
import { leaderboardSheet } from "../reports/leaderboard/leaderboardSheet";
import { planSheet } from "../reports/plan/planSheet";
import type { GeneratedSheet } from "../reports/reportInput";
import { scorecardSheets } from "../reports/scorecard/scorecardSheets";
import { statementSheets } from "../reports/statement/statementSheet";
import { talkSheets } from "../reports/talk/talkSheets";
import type { Model } from "../session/model";
import type { PersonScore } from "../session/personScore";
import { scorePeriod } from "../session/scorePeriod";
import { standingsOf } from "../session/standing";
import type { SheetDraft } from "../workbook/sheetDraft";
import { createDraftList, type DraftList } from "./draftList";
import { breakdownSheetsOf, showsScores, usualReports, type ReportChoice } from "./reportChoice";
import { breakdownInput } from "./reportInputs/breakdownInput";
import { checkInput } from "./reportInputs/checkInput";
import { leaderboardInput } from "./reportInputs/leaderboardInput";
import { reportHeader } from "./reportInputs/reportHeader";
import { scorecardsInput, type ScoredCards } from "./reportInputs/scorecardsInput";
import { statedBonuses, statementInput } from "./reportInputs/statementInput";
import { talkInput } from "./reportInputs/talkInput";
import { writeSnapshot } from "./snapshotText";
import { standingSheets, type SheetsView, type StandingSheets } from "./standingSheets";

/** The sheets of a year, and the period that is scored in them (null when nobody has a score in the year). */
export interface YearReports {
  readonly drafts: readonly SheetDraft[];
  readonly scoredPeriod: Period | null;
  /** Names of generated sheets of an earlier time that stay: other periods, and kinds that were not chosen. */
  readonly kept: readonly string[];
}

/**
 * Describes the chosen sheets of a year, and the plan itself.
 *
 * They take the place of generated sheets of the same kind and period; all others stay. What people wrote on scorecards
 * that are described anew is taken along. Names are unique among the sheets and tables that stay. Nothing is written.
 *
 * @param choice - the usual sheets when absent
 */
export async function describeReports(
  port: SheetsView,
  model: Model,
  year: Period,
  language: Language,
  choice: ReportChoice = usualReports,
): Promise<YearReports> {
  const scored = showsScores(choice) ? scoredPeriodOf(model, year, choice.period) : null;
  const stated = choice.statement ? statedBonuses(model, bonusPeriods(model, year, choice.period)) : null;
  const periods = { year, scored: scored?.period ?? null, stated: stated?.period ?? null };
  const standing = await standingSheets(port, model, language, choice, periods);
  const list = createDraftList(standing);
  const words = texts(language);
  for (const { whole, level } of breakdownSheetsOf(choice, year, model.calendar)) {
    const sheet = list.sheetName(words.breakdown.sheetName(whole.id));
    const table = list.tableName(`KpiTargets_${whole.id}`);
    const input = withComments(breakdownInput(model, whole, language, level), standing.breakdowns, language);
    list.add(breakdownSheet(input, language, { sheet, table }));
  }
  if (choice.check) addCheck(list, model, year, scored ?? scoredPeriodOf(model, year, choice.period), language);
  if (scored) addScores(list, { model, year, language, choice, ...scored }, standing);
  if (stated) {
    const sheet = list.sheetName(words.statement.sheetName(stated.period.id));
    const steps = list.sheetName(words.statement.stepsName(stated.period.id));
    const input = statementInput(model, year, stated, language);
    list.add(...statementSheets(input, language, { sheet, steps, tables: list.taken.tables }));
  }
  const generated = [...standing.kept, ...list.drafts.map(generatedEntry)];
  const { planLabel } = reportHeader(model, year, language);
  const { plan, catalogue: kpis } = model;
  const problems = checkPlan(plan, kpis).filter(({ severity }) => severity !== "info");
  const input = { plan, planLabel, kpis, generated, problems, writeSnapshot };
  const sheet = list.sheetName(words.plan.sheetName);
  list.add(planSheet(input, language, { sheet, tables: list.taken.tables }));
  return {
    drafts: list.drafts,
    scoredPeriod: scored?.period ?? null,
    kept: standing.kept.map((entry) => entry.sheet),
  };
}

/** Left out where nothing is wrong and there is no total to compare. */
function addCheck(list: DraftList, model: Model, year: Period, scored: ScoredPeriod | null, language: Language): void {
  const input = checkInput(model, year, scored, language, list.taken.sheets);
  if (input.findings.length === 0 && input.totals.length === 0) return;
  const sheet = list.sheetName(texts(language).check.sheetName(year.id));
  const names = { sheet, findings: list.tableName("KpiCheck"), totals: list.tableName("KpiCheckTotals") };
  list.add(checkSheet(input, language, names));
}

const generatedEntry = (draft: SheetDraft): GeneratedSheet => ({
  sheet: draft.name,
  kind: draft.kind,
  ...(draft.period === undefined ? {} : { period: draft.period }),
  hash: draft.kind === "breakdown" ? breakdownInputsHash(contentOf(draft)) : sheetHash(draft),
});

interface ScoredPeriod {
  readonly period: Period;
  readonly scores: readonly PersonScore[];
}

/**
 * The period asked for; else the one under review if it lies in the year, else the latest quarter with a score, else
 * the year itself. Null where nobody has a score.
 */
function scoredPeriodOf(model: Model, year: Period, asked: Period | undefined): ScoredPeriod | null {
  for (const period of asked ? [asked] : periodsToScore(model, year)) {
    const scores = scorePeriod(model, period);
    if (scores.some((row) => row.score !== null)) return { period, scores };
  }
  return null;
}

function periodsToScore(model: Model, year: Period): readonly Period[] {
  const { reviewPeriod } = model.plan.settings;
  const review = reviewPeriod === undefined ? null : parsePeriod(reviewPeriod, { calendar: model.calendar });
  const inYear = review?.ok && review.value.start >= year.start && review.value.end <= year.end ? [review.value] : [];
  const begun = periodsWithin(model.calendar, year, "quarter").filter((quarter) => quarter.start <= (model.asOf ?? 0));
  return [...inYear, ...begun.reverse(), year];
}

interface Scored extends ScoredPeriod {
  readonly model: Model;
  readonly year: Period;
  readonly language: Language;
  readonly choice: ReportChoice;
}

/** Bonuses by longer periods than the one that is scored are stated for the year. */
const bonusPeriods = (model: Model, year: Period, asked: Period | undefined): readonly Period[] =>
  asked ? [asked, year] : periodsToScore(model, year);

function addScores(list: DraftList, scored: Scored, { written, writtenTalks }: StandingSheets): void {
  const { model, year, language, choice, period, scores } = scored;
  const words = texts(language).leaderboard;
  const ranking = leaderboardInput(model, year, period, scores, language);
  if (choice.leaderboard) {
    const sheet = list.sheetName(words.sheetName(period.id));
    const table = list.tableName(`KpiLeaderboard_${period.id}`);
    list.add(leaderboardSheet(ranking, language, { sheet, table }));
    const heatMap = { sheet: list.sheetName(words.heatMapName(period.id)), table: list.tableName("KpiHeatMap") };
    list.add(heatMapSheet(ranking, language, heatMap));
  }
  if (choice.dashboard) {
    const sheet = list.sheetName(words.dashboardName(period.id));
    list.add(dashboardSheet(ranking, language, sheet, list.taken.tables));
  }
  const { scorecards = [], talk = [] } = choice;
  const standings = scorecards.length + talk.length === 0 ? [] : standingsOf(model, period);
  const of = (chosen: NonNullable<ReportChoice["talk"]>, before: StandingSheets["written"]): ScoredCards => {
    const people = chosen === "all" ? {} : { people: new Set(chosen) };
    return { period, scores, standings, written: before, ...people };
  };
  if (scorecards.length > 0) {
    const input = scorecardsInput(model, year, of(scorecards, written), language);
    list.add(...scorecardSheets(input, language, list.taken));
  }
  if (talk.length > 0) {
    // What was written on a card stands on its page too, unless something else was written there.
    const input = talkInput(model, year, of(talk, [...writtenTalks, ...written]), language);
    list.add(...talkSheets(input, language, list.taken.sheets));
  }
}
