import type { Period } from "../../domain/calendar/period";
import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import type { ReportHeader } from "../../reports/reportInput";
import type { Model } from "../../session/model";

/** What every sheet of a year says about where its numbers come from. */
export const reportHeader = (model: Model, year: Period, language: Language): ReportHeader => {
  const { currency, displayUnit, roundingUnit } = model.plan.settings;
  return {
    planLabel: `${texts(language).plan.title} ${year.id}`,
    ...(model.asOf === null ? {} : { asOf: model.asOf }),
    ...(currency === undefined ? {} : { currency }),
    displayUnit,
    moneyDecimals: roundingUnit < 1 ? 2 : 0,
  };
};
