import type { PlanSettings } from "../../domain/plan/plan";
import { defaultSettings, planVersion } from "../../domain/plan/defaultPlan";
import { planChoices } from "./planColumns";
import { gradesFromCell } from "./planText";
import type { RowReader } from "./rowReader";
import type { SettingKey } from "./planRows";

type Draft = { -readonly [Key in keyof PlanSettings]?: PlanSettings[Key] };

const displayUnits: readonly PlanSettings["displayUnit"][] = [1, 10000, 100000000];

/** What a settings row says, by its key: sets the value in the draft, or leaves the default where the cell is blank. */
const readers: Readonly<Record<Exclude<SettingKey, "version">, (row: RowReader, draft: Draft) => void>> = {
  fiscalStart: (row, draft) => set(draft, "fiscalStart", row.number("value")),
  calendar: (row, draft) => set(draft, "calendar", row.choice("value", planChoices.calendar)),
  yearNamedBy: (row, draft) => set(draft, "yearNamedBy", row.choice("value", planChoices.yearNamedBy)),
  holidays: (row, draft) => set(draft, "holidays", row.choice("value", planChoices.holidays)),
  minimumCoverage: (row, draft) => set(draft, "minimumCoverage", row.number("value")),
  scoreDecimals: (row, draft) => set(draft, "scoreDecimals", row.number("value")),
  missing: (row, draft) => set(draft, "missing", row.choice("value", planChoices.missing)),
  asOf: (row, draft) => set(draft, "asOf", row.day("value")),
  reviewPeriod: (row, draft) => set(draft, "reviewPeriod", row.text("value")),
  currency: (row, draft) => set(draft, "currency", row.text("value")),
  displayUnit: (row, draft) => {
    const value = row.number("value");
    const unit = displayUnits.find((known) => known === value);
    if (value !== undefined && unit === undefined) row.reject("value", displayUnits.join(" / "));
    set(draft, "displayUnit", unit);
  },
  roundingUnit: (row, draft) => set(draft, "roundingUnit", row.number("value")),
  grades: (row, draft) => {
    const text = row.text("value");
    const grades = text === undefined ? undefined : gradesFromCell(text);
    if (grades === null) row.reject("value", "A:95; B:85; C:70");
    set(draft, "grades", grades ?? undefined);
  },
  closedTo: (row, draft) => set(draft, "closedTo", row.day("value")),
  shortfallLimit: (row, draft) => set(draft, "shortfallLimit", row.number("value")),
};

const settingKeys: readonly string[] = ["version", ...Object.keys(readers)];

/**
 * The settings and the version that the Settings table holds; what it does not name has its default.
 *
 * @param rows - of the Settings table
 *
 * Problems: `plan-setting-unknown`, and those of cells.
 */
export function readSettings(rows: readonly RowReader[]): {
  readonly settings: PlanSettings;
  readonly version: number;
} {
  const draft: Draft = {};
  let version = planVersion;
  for (const row of rows) {
    const key = row.need("key", row.text("key"));
    if (key === null) continue;
    const reader = isSetting(key) ? readers[key] : undefined;
    if (key === "version") version = row.number("value") ?? version;
    else if (reader === undefined)
      row.report("plan-setting-unknown", "key", { value: key, accepted: settingKeys.join(", ") });
    else reader(row, draft);
  }
  return { settings: { ...defaultSettings, ...draft }, version };
}

const isSetting = (key: string): key is keyof typeof readers => Object.hasOwn(readers, key);

function set<Key extends keyof Draft>(draft: Draft, key: Key, value: Draft[Key] | undefined): void {
  if (value !== undefined) draft[key] = value;
}
