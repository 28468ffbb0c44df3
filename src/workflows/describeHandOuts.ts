import { periodContaining } from "../domain/calendar/calendarPeriods";
import type { Period } from "../domain/calendar/period";
import type { PersonId } from "../domain/plan/plan";
import type { Language } from "../i18n/problemText";
import { texts } from "../i18n/texts";
import { breakdownSheet } from "../reports/breakdown/breakdownSheet";
import { scorecardSheets } from "../reports/scorecard/scorecardSheets";
import { statementSheets } from "../reports/statement/statementSheet";
import { talkSheets } from "../reports/talk/talkSheets";
import type { Model, ModelPerson } from "../session/model";
import { scorePeriod } from "../session/scorePeriod";
import { standingsOf } from "../session/standing";
import type { WorkbookPort } from "../workbook/port";
import type { SheetDraft } from "../workbook/sheetDraft";
import { createDraftList } from "./draftList";
import { ownBreakdownInput } from "./reportInputs/breakdownInput";
import { scorecardsInput } from "./reportInputs/scorecardsInput";
import { ownStatementInput, statedBonuses } from "./reportInputs/statementInput";
import { talkInput } from "./reportInputs/talkInput";
import { writtenScorecards } from "./standingSheets";

/** The sheets of one person's own workbook. */
export interface HandOut {
  readonly person: ModelPerson;
  /** Never empty. */
  readonly drafts: readonly SheetDraft[];
}

/**
 * Describes what each person is handed, as sheets of a workbook of its own: her scorecard of a period, her page to talk
 * it over, her bonus step by step where the plan pays one, and her targets of its year. It holds nobody else's name and
 * nobody else's number but her rank and how many were ranked; what was written on her card in the workbook comes along.
 *
 * @param people - whose; everybody's when absent. Whoever has no scorecard in the period gets none
 * @returns in the plan's order; may be empty
 */
export async function describeHandOuts(
  port: WorkbookPort,
  model: Model,
  period: Period,
  language: Language,
  people?: readonly PersonId[],
): Promise<readonly HandOut[]> {
  const scores = scorePeriod(model, period);
  const standings = standingsOf(model, period);
  const written = await writtenScorecards(port, language, period);
  const year = periodContaining(model.calendar, "year", period.start);
  const stated = statedBonuses(model, [period, year]);
  const wanted = model.people.filter(({ id }) => people?.includes(id) ?? true);
  return wanted.flatMap((person): readonly HandOut[] => {
    const own = { period, scores, standings, written, people: new Set([person.id]), isHandedOut: true };
    const cards = scorecardsInput(model, year, own, language);
    if (cards.cards.length === 0) return [];
    const list = createDraftList({ sheets: [], tables: [] });
    list.add(...scorecardSheets(cards, language, list.taken));
    list.add(...talkSheets(talkInput(model, year, own, language), language, list.taken.sheets));
    const bonus = stated && ownStatementInput(model, person, year, stated, language);
    if (bonus) {
      const words = texts(language).statement;
      const sheet = list.sheetName(words.sheetName(stated.period.id));
      const steps = list.sheetName(words.stepsName(stated.period.id));
      list.add(...statementSheets(bonus, language, { sheet, steps, tables: list.taken.tables }));
    }
    const targets = ownBreakdownInput(model, person, year, language);
    const sheet = list.sheetName(texts(language).breakdown.sheetName(year.id));
    const table = list.tableName(`KpiTargets_${year.id}`);
    if (targets.rows.length > 0) list.add(breakdownSheet(targets, language, { sheet, table }));
    return [{ person, drafts: list.drafts }];
  });
}
