import type { FiscalCalendar } from "../domain/calendar/period";
import { defaultSettings, emptyPlan } from "../domain/plan/defaultPlan";
import type {
  CurvePoint,
  HolidayDay,
  Mapping,
  Plan,
  PlanSettings,
  PlanSnapshot,
  Target,
  TargetScope,
} from "../domain/plan/plan";
import { planCalendar } from "../domain/plan/planCalendar";
import { managedFromFile, recordsFromFile } from "./managementFromFile";
import type { PlanFile, SnapshotFile } from "./planFileSchema";
import { given, readDay, readPeriod } from "./readFields";

/**
 * The plan that a file holds: defaults filled in, days as serials, periods by their canonical names.
 *
 * @param file - fits the schema; null stands for left out everywhere
 * @returns the plan; a period that cannot be read stays as it is written, for `checkPlan` to name
 */
export function planFromFile(file: PlanFile): Plan {
  const plan = snapshotFromFile(file);
  const { versions } = file;
  return {
    ...plan,
    ...recordsFromFile(file, planCalendar(plan.settings)),
    ...(versions
      ? {
          versions: versions.map(({ snapshot, ...row }) => ({
            ...given(row),
            snapshot: snapshotFromFile(snapshot),
          })),
        }
      : {}),
  };
}

function snapshotFromFile(file: SnapshotFile): PlanSnapshot {
  const settings = readSettings(file.settings ?? {});
  const calendar = planCalendar(settings);
  const { kpis, gates, mapping, filters, buffers } = given(file);
  return {
    version: file.version ?? emptyPlan.version,
    settings,
    roles: (file.roles ?? []).map((row) => ({ ...given(row), name: row.name ?? row.id })),
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
    ...managedFromFile(file, calendar),
  };
}

function readSettings(file: NonNullable<PlanFile["settings"]>): PlanSettings {
  const { calendar, holidays, asOf, closedTo, reviewPeriod, ...rest } = file;
  const settings: PlanSettings = {
    ...defaultSettings,
    ...given(rest),
    ...(calendar ? { calendar: patterns[calendar] } : {}),
    ...(Array.isArray(holidays) ? { holidays: "custom", holidayDays: holidays.map(readHoliday) } : given({ holidays })),
    ...given({ asOf: readDay(asOf), closedTo: readDay(closedTo) }),
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

const curvePoint = (point: readonly [number, number] | CurvePoint): CurvePoint =>
  "attainment" in point ? point : { attainment: point[0], points: point[1] };
