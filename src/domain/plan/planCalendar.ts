import type { FiscalCalendar } from "../calendar/period";
import type { PlanSettings } from "./plan";

/** The company's year as the plan's settings say. */
export const planCalendar = (settings: PlanSettings): FiscalCalendar => ({
  fiscalStart: settings.fiscalStart,
  pattern: settings.calendar,
  yearNamedBy: settings.yearNamedBy,
});
