import type { Period } from "../domain/calendar/period";
import { periodsWithin } from "../domain/calendar/periodsWithin";
import type { Language } from "../i18n/problemText";
import { readBreakdown, type WrittenTargets } from "../reports/breakdown/readBreakdown";
import { generatedFromSheet } from "../reports/plan/planFromSheet";
import type { GeneratedSheet } from "../reports/reportInput";
import { readScorecards, type WrittenScorecard } from "../reports/scorecard/readScorecards";
import type { Model } from "../session/model";
import type { WorkbookPort } from "../workbook/port";
import type { SheetContent } from "../workbook/sheetContent";
import type { GeneratedKind } from "../workbook/sheetDraft";
import { breakdownSheetsOf, type ReportChoice } from "./reportChoice";

/** What describing new sheets needs of a workbook. */
export type SheetsView = Pick<WorkbookPort, "readSheets" | "sheetNames">;

/** What of the workbook is still there when new sheets come. */
export interface StandingSheets {
  /** Generated sheets that stay, as the plan listed them. */
  readonly kept: readonly GeneratedSheet[];
  /** Names that a new sheet may not have. */
  readonly sheets: readonly string[];
  /** Names that a new table may not have. */
  readonly tables: readonly string[];
  /** What people wrote on scorecards that new ones take the place of. */
  readonly written: readonly WrittenScorecard[];
  /** What people wrote on pages to talk over that new ones take the place of. */
  readonly writtenTalks: readonly WrittenScorecard[];
  /** Rows of breakdowns that new ones take the place of. */
  readonly breakdowns: readonly WrittenTargets[];
}

/** Periods that new sheets speak of; null where there is no score, or no bonus, to show. */
export interface ReportPeriods {
  readonly year: Period;
  readonly scored: Period | null;
  readonly stated: Period | null;
}

/**
 * Tells what stays when new sheets come: all of the user's, and the generated ones that no new one takes the place of.
 *
 * A new sheet takes the place of those of its kind and period; scorecards of some people only of these people's.
 */
export async function standingSheets(
  port: SheetsView,
  model: Model,
  language: Language,
  choice: ReportChoice,
  periods: ReportPeriods,
): Promise<StandingSheets> {
  const contents = await port.readSheets();
  const listed = listedSheets(contents, language);
  const gone = listed.filter(({ entry, content }) => isReplaced(entry, content, model, choice, periods));
  const kept = listed.filter((one) => !gone.includes(one));
  const writtenOn = (kind: GeneratedKind): readonly WrittenScorecard[] =>
    gone.flatMap(({ entry, content }) => (entry.kind === kind ? readScorecards(content) : []));
  const stays = (sheet: SheetContent): boolean =>
    sheet.generated === undefined || kept.some(({ content }) => content === sheet);
  return {
    kept: kept.map(({ entry, content }) => ({ ...entry, sheet: content.name })),
    sheets: [...(await port.sheetNames()), ...kept.map(({ content }) => content.name)],
    tables: contents.filter(stays).flatMap(({ tables }) => tables.map(({ name }) => name)),
    breakdowns: gone.flatMap(({ entry, content }) => (entry.kind === "breakdown" ? readBreakdown(content).rows : [])),
    written: writtenOn("scorecard"),
    writtenTalks: writtenOn("talk"),
  };
}

/** What people wrote on the scorecards of a period that a workbook holds. */
export async function writtenScorecards(
  port: WorkbookPort,
  language: Language,
  period: Period,
): Promise<readonly WrittenScorecard[]> {
  const cards = listedSheets(await port.readSheets(), language).filter(
    ({ entry }) => entry.kind === "scorecard" && entry.period === period.id,
  );
  return cards.flatMap(({ content }) => readScorecards(content));
}

/** The generated sheets of a workbook but the plan, each with its row of the Generated table. */
function listedSheets(contents: readonly SheetContent[], language: Language) {
  const byName = new Map(contents.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const plan = contents.find((sheet) => sheet.generated === "plan");
  return (plan ? generatedFromSheet(plan, language) : []).flatMap((entry) => {
    const content = byName.get(entry.sheet.toLowerCase());
    return content?.generated === entry.kind && entry.kind !== "plan" ? [{ entry, content }] : [];
  });
}

function isReplaced(
  { kind, period }: GeneratedSheet,
  content: SheetContent,
  model: Model,
  choice: ReportChoice,
  { year, scored, stated }: ReportPeriods,
): boolean {
  if (kind === "scorecard") return period === scored?.id && areChosen(content, model, choice.scorecards);
  if (kind === "talk") return period === scored?.id && areChosen(content, model, choice.talk);
  const chosen: Partial<Record<GeneratedKind, boolean | undefined>> = {
    breakdown: describesAnew(choice, model, year, period),
    leaderboard: choice.leaderboard === true && period === scored?.id,
    check: choice.check === true && period === year.id,
    dashboard: choice.dashboard === true && period === scored?.id,
    incentives: choice.statement === true && period === stated?.id,
  };
  return chosen[kind as GeneratedKind] ?? false;
}

/** A new breakdown of a year takes the place of those of its quarters too: none of them may show other targets. */
function describesAnew(choice: ReportChoice, { calendar }: Model, year: Period, period: string | undefined): boolean {
  const wholes = breakdownSheetsOf(choice, year, calendar).map(({ whole }) => whole.id);
  const quarters = wholes.includes(year.id) ? periodsWithin(calendar, year, "quarter").map(({ id }) => id) : [];
  return [...wholes, ...quarters].some((id) => id === period);
}

/** Whether everybody on a sheet of scorecards or talk pages gets a new one. */
function areChosen(content: SheetContent, { people }: Model, chosen: ReportChoice["scorecards"] = []): boolean {
  if (chosen === "all") return true;
  const names = people.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  const isChosen = ({ person, role }: WrittenScorecard): boolean =>
    names.some((name) => person === name || person === `${name} · ${role}`);
  return chosen.length > 0 && readScorecards(content).every(isChosen);
}
