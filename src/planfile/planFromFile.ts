import { parsePeriod } from "../domain/calendar/parsePeriod";
import type { FiscalCalendar, PeriodId, SerialDay } from "../domain/calendar/period";
import { defaultSettings, emptyPlan } from "../domain/plan/defaultPlan";
import type { CurvePoint, HolidayDay, Mapping, Plan, PlanSettings, Target, TargetScope } from "../domain/plan/plan";
import { planCalendar } from "../domain/plan/planCalendar";
import { dayOf } from "./fileValues";
import type { PlanFile } from "./planFileSchema";

/**
 * The plan that a file holds: defaults filled in, days as serials, periods by their canonical names.
 *
 * @param file - fits the schema; null stands for left out everywhere
 * @returns the plan; a period that cannot be read stays as it is written, for `checkPlan` to name
 */
export function planFromFile(file: PlanFile): Plan {
  const settings = readSettings(file.settings ?? {});
  const calendar = planCalendar(settings);
  const { kpis, gates, mapping, filters, buffers } = given(file);
  return {
    version: file.version ?? emptyPlan.version,
    settings,
    roles: (file.roles ?? []).map(({ id, name }) => ({ id, name: name ?? id })),
    weights: (file.weights ?? []).map(({ curve, ...row }) => ({
      ...given(row),
      ...(curve ? { curve: curve.map(curvePoint) } : {}),
    })),
    people: (file.people ?? []).map((row) => ({ ...given(row), name: row.name ?? row.id })),
    assignments: (file.assignments ?? []).map(({ from, to, ...row }) => ({
      ...given(row),
      ...given({ from: readDay(from), to: readDay(to) }),
    })),
    targets: (file.targets ?? []).map((row) => readTarget(row, calendar)),
    ...(kpis ? { kpis: kpis.map((kpi) => ({ ...kpi, aliases: kpi.aliases ?? [] })) } : {}),
    ...(gates ? { gates: gates.map(given) } : {}),
    ...(mapping ? { mapping: readMapping(mapping) } : {}),
    ...(filters ? { filters: filters.map(given) } : {}),
    ...(buffers ? { buffers } : {}),
  };
}

function readSettings(file: NonNullable<PlanFile["settings"]>): PlanSettings {
  const { calendar, holidays, asOf, reviewPeriod, ...rest } = file;
  const settings: PlanSettings = {
    ...defaultSettings,
    ...given(rest),
    ...(calendar ? { calendar: patterns[calendar] } : {}),
    ...(Array.isArray(holidays) ? { holidays: "custom", holidayDays: holidays.map(readHoliday) } : given({ holidays })),
    ...given({ asOf: readDay(asOf) }),
  };
  if (reviewPeriod === undefined || reviewPeriod === null) return settings;
  return { ...settings, reviewPeriod: readPeriod(reviewPeriod, planCalendar(settings)) };
}

const patterns = { month: "month", 445: "445", 454: "454", 544: "544" } as const;

type HolidayEntry = Exclude<NonNullable<NonNullable<PlanFile["settings"]>["holidays"]>, string>[number];

/** A date alone is a day off. */
const readHoliday = (entry: HolidayEntry): HolidayDay =>
  typeof entry === "object"
    ? { date: readDay(entry.date) ?? 0, isOffDay: entry.isOffDay, ...given({ name: entry.name }) }
    : { date: readDay(entry) ?? 0, isOffDay: true };

function readTarget(row: NonNullable<PlanFile["targets"]>[number], calendar: FiscalCalendar): Target {
  const { scope, period, within, ...rest } = row;
  return {
    // Whether the scope is one is for checkPlan to say, with the place.
    scope: scope.trim() as TargetScope,
    ...given(rest),
    period: readPeriod(period, calendar),
    ...(within === undefined || within === null ? {} : { within: readPeriod(within, calendar) }),
  };
}

function readMapping({ columns, sheets }: NonNullable<PlanFile["mapping"]>): Mapping {
  return {
    ...(columns ? { columns: columns.map(given) } : {}),
    ...(sheets ? { sheets: sheets.map(given) } : {}),
  };
}

function readPeriod(value: string | number, calendar: FiscalCalendar): PeriodId {
  const period = parsePeriod(value, { calendar });
  return period.ok ? period.value.id : String(value);
}

const readDay = (value: string | number | null | undefined): SerialDay | undefined =>
  value === null || value === undefined ? undefined : (dayOf(value) ?? undefined);

const curvePoint = (point: readonly [number, number] | CurvePoint): CurvePoint =>
  "attainment" in point ? point : { attainment: point[0], points: point[1] };

/** A row without what is left out: absent is the only way a plan says nothing. */
type Given<Row> = { [Key in keyof Row]: Exclude<Row[Key], null | undefined> };

function given<Row extends object>(row: Row): Partial<Given<Row>> & Given<Pick<Row, RequiredKeys<Row>>> {
  const present = Object.entries(row).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(present) as Partial<Given<Row>> & Given<Pick<Row, RequiredKeys<Row>>>;
}

type RequiredKeys<Row> = { [Key in keyof Row]-?: undefined extends Row[Key] ? never : Key }[keyof Row];
