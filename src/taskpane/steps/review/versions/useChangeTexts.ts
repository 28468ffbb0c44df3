import { useMemo } from "react";
import { isoDate } from "../../../../domain/calendar/serialDay";
import { catalogueWith } from "../../../../domain/kpi/standardCatalogue";
import type { ChangedValue } from "../../../../domain/plan/planHistory";
import type { PlanChange } from "../../../../domain/plan/planVersions";
import { parseIsoDate } from "../../../../domain/calendar/serialDay";
import { formatDay } from "../../../../i18n/formats/formatDay";
import { formatNumber } from "../../../../i18n/formats/formatNumber";
import { paneVersionWords } from "../../../../i18n/words/paneVersionWords";
import { planWords } from "../../../../i18n/words/planWords";
import { usePane } from "../../../paneContext";

/** Fields whose numbers are days. */
const days = new Set(["from", "to", "asOf", "closedTo", "on", "due"]);

/** Says changed values of the plan in the reader's language: names in place of ids, headers of the KPI Plan sheet for fields. */
export function useChangeTexts(): {
  readonly placeOf: (change: PlanChange) => string;
  readonly valuesOf: (change: PlanChange) => string;
} {
  const { state } = usePane();
  const { language, plan, importing } = state;
  const plans = useMemo(
    () => [plan?.present, importing?.plan].filter((one) => one !== null && one !== undefined),
    [plan, importing],
  );
  const names = useMemo(() => {
    const known = new Map<string, string>([["company", paneVersionWords[language].company]]);
    for (const { roles, people, kpis } of plans) {
      for (const { id, name } of catalogueWith(kpis)) known.set(id, language === "zh-CN" ? name.zh : name.en);
      for (const { id, name } of [...roles, ...people]) known.set(id, name);
    }
    return known;
  }, [plans, language]);
  const say = paneVersionWords[language];
  const { tables, settings } = planWords[language];
  const named = (id: string): string => {
    const bare = id.replace(/^(person|role|team):/, "");
    return names.get(id) ?? names.get(bare) ?? bare;
  };
  const fieldOf = ({ list, field }: PlanChange): string => {
    if (list === "settings") return lookUp(settings, field) ?? field;
    return lookUp(lookUp(tables, list)?.columns ?? {}, field) ?? field;
  };
  const shown = (value: ChangedValue, field: string): string => {
    if (value === null || value === "") return say.nothing;
    if (typeof value === "boolean") return value ? say.yes : say.no;
    if (typeof value === "string") return /^[[{]/.test(value) ? say.changed : named(value);
    return days.has(field) ? (dayText(value) ?? String(value)) : formatNumber(value, language, 4);
  };
  const dayText = (serial: number): string | null => {
    const iso = Number.isInteger(serial) && serial > 0 ? parseIsoDate(isoDate(serial)) : null;
    return iso === null ? null : formatDay(iso, language);
  };
  return {
    placeOf: ({ list, row }) =>
      [lookUp(tables, list)?.title ?? list, ...(row === "" ? [] : row.split(" · ").map(named))].join(" · "),
    valuesOf: (change) => {
      if (change.field === "") return change.old === null ? say.added : say.removed;
      return `${fieldOf(change)}: ${shown(change.old, change.field)} → ${shown(change.new, change.field)}`;
    },
  };
}

/** A text by a name that came from the plan; undefined where the texts have none. */
const lookUp = <Value>(texts: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(texts, name) ? texts[name] : undefined;
