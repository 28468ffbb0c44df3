import { parsePeriod } from "../domain/calendar/parsePeriod";
import type { FiscalCalendar, PeriodId, SerialDay } from "../domain/calendar/period";
import { dayOf } from "./fileValues";

/** A period by its canonical name; one that cannot be read stays as it is written, for `checkPlan` to name. */
export function readPeriod(value: string | number, calendar: FiscalCalendar): PeriodId {
  const period = parsePeriod(value, { calendar });
  return period.ok ? period.value.id : String(value);
}

/** A day of a file as a serial. */
export const readDay = (value: string | number | null | undefined): SerialDay | undefined =>
  value === null || value === undefined ? undefined : (dayOf(value) ?? undefined);

/** A row without what is left out: absent is the only way a plan says nothing. */
type Given<Row> = { [Key in keyof Row]: Exclude<Row[Key], null | undefined> };

type RequiredKeys<Row> = { [Key in keyof Row]-?: undefined extends Row[Key] ? never : Key }[keyof Row];

/** What a row gives: its fields without those that are null or absent. */
export function given<Row extends object>(row: Row): Partial<Given<Row>> & Given<Pick<Row, RequiredKeys<Row>>> {
  const present = Object.entries(row).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(present) as Partial<Given<Row>> & Given<Pick<Row, RequiredKeys<Row>>>;
}
