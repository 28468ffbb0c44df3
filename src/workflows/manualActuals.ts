import { periodContaining } from "../domain/calendar/calendarPeriods";
import { periodsWithin } from "../domain/calendar/periodsWithin";
import type { Kpi } from "../domain/kpi/kpi";
import { rolesDuring } from "../domain/roster/rolesDuring";
import type { Language } from "../i18n/problemText";
import { manualActualsSheet, type ManualActualsRow } from "../reports/manual/manualActualsSheet";
import { isMeasured } from "../session/actuals";
import type { Model } from "../session/model";
import type { SheetDraft } from "../workbook/sheetDraft";

/** KPIs that count in a role and that no sheet of the workbook can answer: somebody has to type their actuals. */
export function kpisWithoutData(model: Model): readonly Kpi[] {
  const used = new Set(model.plan.weights.map(({ kpi }) => kpi));
  return model.catalogue.filter((kpi) => used.has(kpi.id) && !isMeasured(model, kpi));
}

/**
 * A sheet to type actuals into: a row for each person, KPI without data and quarter of the running year, in which the
 * person has a role with that KPI. The manager types in the last column; the sheet is hers from then on.
 *
 * @returns null when every KPI has data, or the workbook has no dated row
 */
export function manualActualsDraft(model: Model, language: Language): SheetDraft | null {
  const { asOf, calendar, plan } = model;
  const kpis = kpisWithoutData(model);
  if (kpis.length === 0 || asOf === null) return null;
  const year = periodContaining(calendar, "year", asOf);
  const rows = periodsWithin(calendar, year, "quarter").flatMap((quarter) =>
    model.people.flatMap(({ id, name }): readonly ManualActualsRow[] => {
      const roles = rolesDuring(plan.assignments, id, { from: quarter.start, to: quarter.end }).map(({ role }) => role);
      const own = kpis.filter((kpi) => plan.weights.some((rule) => rule.kpi === kpi.id && roles.includes(rule.role)));
      return own.map((kpi) => ({
        person: name,
        kpi: language === "zh-CN" ? kpi.name.zh : kpi.name.en,
        period: quarter.id,
      }));
    }),
  );
  return rows.length === 0 ? null : manualActualsSheet(rows, year.id, language);
}
