import { periodContaining } from "../../../domain/calendar/calendarPeriods";
import { parsePeriod } from "../../../domain/calendar/parsePeriod";
import type { Period } from "../../../domain/calendar/period";
import type { Model } from "../../../session/model";

/** The period under review: the plan's, else the last quarter of the data; null without dated rows. */
export function reviewedPeriod({ plan, calendar, asOf }: Model): Period | null {
  const { reviewPeriod } = plan.settings;
  const named = reviewPeriod === undefined ? null : parsePeriod(reviewPeriod, { calendar });
  if (named?.ok) return named.value;
  return asOf === null ? null : periodContaining(calendar, "quarter", asOf);
}
