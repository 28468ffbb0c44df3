import type { PlanProblemCode } from "../../domain/plan/planProblem";
import type { ProblemParams } from "../../domain/problem";
import { formatNumber, formatPercent } from "../formats/formatNumber";
import type { ProblemText } from "../problemText";

const expectedWords: ReadonlyMap<string, string> = new Map([
  ["text", "a text"],
  ["number", "a number"],
  ["boolean", "true or false"],
  ["list", "a list [ … ]"],
  ["object", "an object { … }"],
  ["date", "a date, such as 2026-01-31"],
  ["period", "a period, such as 2026Q1"],
]);

const expected = (p: ProblemParams): string => expectedWords.get(String(p["expected"])) ?? String(p["expected"]);
const percent = (value: string | number | undefined): string => formatPercent(Number(value), "en-US", 4);
const number = (value: string | number | undefined): string => formatNumber(Number(value), "en-US", 4);

/** How far from 100 %. */
const offBy = (over: number): string => (over < 0 ? `short by ${percent(-over)}` : `over by ${percent(over)}`);

const during = (p: ProblemParams): string => {
  if (p["from"] === "" && p["to"] === "") return "on every day";
  if (p["to"] === "") return `from ${p["from"]} on`;
  return p["from"] === "" ? `until ${p["to"]}` : `from ${p["from"]} to ${p["to"]}`;
};

/** The sentences of the plan's problems in English. */
export const planProblemTextsEn: Readonly<Record<PlanProblemCode, ProblemText>> = {
  "plan-not-json": (p) =>
    `The plan file is not valid JSON${p["line"] === undefined ? "" : ` (line ${p["line"]})`}: correct it, or export the plan again.`,
  "plan-key-unknown": (p) => `"${p["path"]}" has an unknown field "${p["key"]}": check its spelling or remove it.`,
  "plan-value-missing": (p) => `"${p["path"]}" is missing: add ${expected(p)}.`,
  "plan-value-wrong": (p) => `"${p["path"]}" is ${p["value"]}, which does not fit: it must be ${expected(p)}.`,
  "plan-version-newer": (p) =>
    `The plan file has version ${p["version"]} and this program knows up to ${p["known"]}: it can be looked at but not changed. Update the program first.`,
  "setting-out-of-range": (p) => `"${p["setting"]}" is ${p["value"]}: make it a ${allowed(p)}.`,
  "plan-period-unknown": (p) => `"${p["value"]}" is not a period: write it like 2026, 2026Q1, 2026-03 or 2026W05.`,
  "kpi-unknown": (p) =>
    p["suggestion"]
      ? `There is no KPI "${p["value"]}". Did you mean "${p["suggestion"]}"? Use that id, or add the KPI first.`
      : `There is no KPI "${p["value"]}": use an id of the catalogue, or add the KPI first.`,
  "role-unknown": (p) => `The plan has no role "${p["value"]}": check the id, or add the role.`,
  "person-not-in-plan": (p) => `The plan has no person "${p["value"]}": check the id, or add the person.`,
  "id-duplicate": (p) => `"${p["list"]}" has the id "${p["value"]}" more than once: give one of them another id.`,
  "role-name-shared": (p) =>
    `The roles ${p["ids"]} are all called "${p["value"]}". That changes no score, but rename one to tell them apart.`,
  "person-name-shared": (p) =>
    `${p["ids"]} are all called "${p["value"]}", so a row of that name could be anybody's: match by employee number, or give them different names or aliases.`,
  "role-without-weights": (p) =>
    `The role "${p["role"]}" has no weights, so its people get no score: add KPIs and their weights.`,
  "weights-not-whole": (p) =>
    `Weights of role "${p["role"]}" total ${percent(p["total"])}, ${offBy(Number(p["over"]))}: change one of them, or scale to 100 %.`,
  "weight-duplicate": (p) => `The role "${p["role"]}" weighs "${p["kpi"]}" more than once: keep one row.`,
  "role-weight-negative": (p) =>
    `The role "${p["role"]}" weighs "${p["kpi"]}" with ${number(p["value"])}: make it 0 or more.`,
  "cap-not-positive": (p) =>
    `The cap of "${p["kpi"]}" in role "${p["role"]}" is ${number(p["value"])}: make it above 0, such as 1.2.`,
  "weights-locked-above": (p) =>
    `Locked weights total ${percent(p["total"])}, more than 100 %: unlock or lower one of them first.`,
  "weights-locked-short": (p) =>
    `Every weight is locked and they total ${percent(p["total"])}: unlock at least one to scale it.`,
  "person-without-role": (p) => `"${p["person"]}" has no role and gets no score: assign one.`,
  "manager-unknown": (p) =>
    `The manager of "${p["person"]}", "${p["value"]}", is not in the plan: check the id, or add the manager.`,
  "manager-circle": (p) =>
    `"${p["person"]}" is in the end the manager of "${p["person"]}": correct one manager in the circle.`,
  "assignments-overlap": (p) =>
    `"${p["person"]}" has two roles ${during(p)}; on those days the one that starts later counts. End the earlier one the day before.`,
  "assignments-gap": (p) =>
    `"${p["person"]}" has no role from ${p["from"]} to ${p["to"]}, and is not scored then: fill the gap unless it is meant.`,
  "assignment-reversed": (p) =>
    `The assignment of "${p["person"]}" ends on ${p["to"]}, before it begins on ${p["from"]}: correct the dates.`,
  "target-scope-unknown": (p) =>
    `"${p["value"]}" is not a target's scope: write company, person:<id>, role:<id> or team:<name>.`,
  "target-duplicate": (p) => `"${p["scope"]}" has more than one target for "${p["kpi"]}" in ${p["period"]}: keep one.`,
  "target-range-reversed": (p) =>
    `The range of "${p["kpi"]}" for "${p["scope"]}" runs from ${number(p["low"])} down to ${number(p["high"])}: swap them.`,
  "gate-without-condition": (p) => `The gate on "${p["kpi"]}" has no condition: fill in "below" or "above".`,
  "gate-without-value": (p) =>
    `The gate on "${p["kpi"]}" has the effect "${p["effect"]}" but no value: fill in the cap or the points to deduct.`,
  "vacancy-reversed": (p) =>
    `The vacancy "${p["value"]}" ends on ${p["to"]}, before it begins on ${p["from"]}: correct one of the dates.`,
  "rate-duplicate": (p) =>
    `The currency ${p["value"]} has more than one rate${p["period"] === "" ? "" : ` for ${p["period"]}`}: keep one of them.`,
  "version-base-unknown": (p) =>
    `The plan's version ${p["version"]} says it is based on "${p["value"]}", which does not exist: name one that does, or leave it blank.`,
  "filter-column-unknown": (p) =>
    `A filter goes by the column "${p["value"]}", which no sheet has, so it would leave nothing out: use one of ${p["headers"]}, or remove the filter.`,
  "mapping-not-used": (p) =>
    `The plan takes ${p["column"] ? `column "${p["column"]}" of ` : ""}sheet "${p["sheet"]}" for "${p["value"]}", but nothing in the workbook is read that way: check the names with inspect.`,
  "filter-value-unknown": (p) =>
    `A filter names "${p["value"]}", but no row has that in the column "${p["column"]}": check its spelling.`,
};

/** What a setting may be: above 0, or between two numbers. */
function allowed(p: ProblemParams): string {
  if (p["lowest"] === Number.MIN_VALUE) return "number above 0";
  const whole = p["setting"] === "fiscalStart" || p["setting"] === "scoreDecimals";
  return `${whole ? "whole " : ""}number from ${number(p["lowest"])} to ${number(p["highest"])}`;
}
