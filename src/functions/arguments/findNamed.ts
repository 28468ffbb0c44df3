import type { Period } from "../../domain/calendar/period";
import { familyNames, kpiFamilies } from "../../domain/kpi/kpiFamilies";
import type { Kpi, KpiFamily } from "../../domain/kpi/kpi";
import { nearestKpi } from "../../domain/kpi/nearestKpi";
import type { Language } from "../../i18n/problemText";
import type { ModelPerson } from "../../session/model";
import { problemCell, type CellProblem } from "../cellAnswer";
import type { Desk } from "../desk";
import { isBlank, readText } from "./readValue";

/**
 * Does a cell that should name a person or a KPI name none: is it blank. Blank cells of a range may be handed over as 0,
 * which is a name only where somebody is called that.
 */
export const namesNobody = (desk: Desk, value: unknown): boolean =>
  isBlank(value) || (value === 0 && desk.answers.person("0").kind === "unknown");

/**
 * The person that a cell names, by id, name or alias.
 *
 * Problems: `argument-blank`, `function-person-unknown`, `function-person-shared`.
 */
export function findPerson(desk: Desk, value: unknown, argument = "rep"): ModelPerson | CellProblem {
  const text = readText(value).trim();
  if (text === "") return problemCell("argument-blank", { argument });
  const named = desk.answers.person(text);
  if (named.kind === "found") return named.person;
  if (named.kind === "shared") return problemCell("function-person-shared", { value: text, ids: named.ids.join(", ") });
  return problemCell("function-person-unknown", { argument, value: text, suggestion: named.suggestion });
}

/**
 * The KPI that a cell names, by id, name in either language, or alias.
 *
 * Problems: `argument-blank`, `function-kpi-unknown`.
 */
export function findKpiNamed(desk: Desk, value: unknown, argument = "kpi"): Kpi | CellProblem {
  const text = readText(value).trim();
  if (text === "") return problemCell("argument-blank", { argument });
  const { catalogue } = desk.answers.model;
  const kpi = desk.answers.kpi(text);
  if (kpi) return kpi;
  const suggestion = nearestKpi(catalogue, text);
  return problemCell("function-kpi-unknown", {
    argument,
    value: text,
    suggestion: suggestion ? kpiName(suggestion, desk.language) : "",
  });
}

/** The family that a text names in either language, or null. @example findFamily("财务类") // "financial" */
export function findFamily(text: string): KpiFamily | null {
  const key = text.normalize("NFKC").trim().toLowerCase();
  const named = kpiFamilies.find((family) =>
    [family, familyNames[family].en, familyNames[family].zh].some((name) => name.toLowerCase() === key),
  );
  return named ?? null;
}

/**
 * The period that a cell names in any spelling, holds as a date, or leaves to the plan's review period.
 *
 * Problems: `period-unreadable`, `period-missing`, `period-year-missing`, `period-week-missing`.
 */
export function findPeriod(desk: Desk, value: unknown): Period | CellProblem {
  // A blank cell may be handed over as 0, which is no period.
  const named = value === 0 ? "" : value;
  const result = desk.answers.period(typeof named === "number" ? named : readText(named));
  return result.ok ? result.value : { problem: result.problem };
}

/** The name of a KPI in a language. */
export const kpiName = (kpi: Kpi, language: Language): string => (language === "zh-CN" ? kpi.name.zh : kpi.name.en);
