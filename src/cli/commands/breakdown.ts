import { yearPeriod } from "../../domain/calendar/calendarPeriods";
import { parsePeriod } from "../../domain/calendar/parsePeriod";
import type { FiscalCalendar, Period, PeriodLevel } from "../../domain/calendar/period";
import { isoDate } from "../../domain/calendar/serialDay";
import type { Problem } from "../../domain/problem";
import type { Basis } from "../../domain/targets/basis";
import type { BrokenDownTarget } from "../../domain/targets/brokenDownTarget";
import { saveFile } from "../../files/saveFile";
import { formatNumber } from "../../i18n/formats/formatNumber";
import { readNumber } from "../../intake/values/readNumber";
import { serialisePlan } from "../../planfile/serialisePlan";
import type { Model } from "../../session/model";
import { breakDownTargets, type TargetRequest } from "../../workflows/breakDownTargets";
import { draftPlan } from "../../workflows/draftPlan";
import { saveTargets } from "../../workflows/saveTargets";
import { chooseKpis } from "../chooseKpis";
import { CommandProblem, type Command, type CommandCall, type TextTable } from "../command";
import { loadModel } from "../loadModel";
import { refuseCrowd } from "../refuseCrowd";
import { usageFailure, usageProblem } from "../usageProblem";

const bases: readonly Basis["kind"][] = ["equal", "days", "workdays", "last-year", "seasonal", "capacity", "own"];
const levels: readonly PeriodLevel[] = ["half", "quarter", "month", "week"];

/** `breakdown`: a total, broken down to periods and people, exactly. */
export const breakdownCommand: Command = {
  name: "breakdown",
  file: "required",
  options: [
    { name: "kpi", type: "text", required: true, example: "--kpi revenue" },
    { name: "total", type: "text", required: true, example: "--total 12000000" },
    { name: "year", type: "text", required: true, example: "--year 2026" },
    { name: "basis", type: "text", required: true, example: "--basis seasonal" },
    { name: "level", type: "text", required: true, example: "--level month" },
    { name: "via", type: "text", example: "--via quarters" },
    { name: "week-basis", type: "text", example: "--week-basis workdays" },
    { name: "people", type: "flag", example: "--people" },
    { name: "unit", type: "text", example: "--unit 1" },
    { name: "fiscal-start", type: "text", example: "--fiscal-start 4" },
    { name: "shares", type: "text", example: "--shares 22,25,24,29" },
    { name: "plan", type: "text", example: "--plan plan.json" },
    { name: "save", type: "text", example: "--save plan.json" },
  ],
  run: async (call, context) => {
    checkWords(call);
    const loaded = await loadModel(call, context);
    const { intake } = loaded.model;
    const save = call.text("save");
    if (call.flag("people") || (save !== undefined && !loaded.hasPlan)) refuseCrowd(loaded.model);
    const broken = requestOf(loaded.model, call);
    const result = breakDownTargets(loaded.model, broken);
    if (!result.ok) throw new CommandProblem([result.problem]);
    const { targets, notes } = result.value;
    if (save !== undefined) {
      const base = loaded.hasPlan ? loaded.model.plan : draftPlan(loaded.model, call.language);
      const { calendar } = broken;
      const plan = { ...base, settings: { ...base.settings, fiscalStart: calendar.fiscalStart } };
      await saveFile(save, new TextEncoder().encode(serialisePlan(saveTargets(plan, broken, targets))));
    }
    return {
      json: targets.map((row) => ({ ...row, start: isoDate(row.start), end: isoDate(row.end) })),
      tables: [breakdownTable(targets, broken, call)],
      notes: save === undefined ? [] : [`→ ${save}`],
      problems: [
        ...loaded.warnings,
        ...notSplit(broken),
        ...notes,
        ...intake.problems.filter((problem) => problem.severity === "error"),
      ],
    };
  },
};

/** What is no sum is not divided, whatever the basis: worth saying, as a basis was asked for. */
const notSplit = ({ kpi, basis }: TargetRequest): readonly Problem[] =>
  kpi.kind === "level" ? [{ ...usageProblem("kpi-not-split", { kpi: kpi.id, basis }, "--kpi"), severity: "info" }] : [];

/** Words that can be judged without opening the file. */
function checkWords(call: CommandCall): void {
  oneOf(call, "basis", bases);
  oneOf(call, "level", levels);
  oneOf(call, "via", ["quarters", "months"]);
  oneOf(call, "week-basis", ["workdays", "days"]);
  if (call.text("basis") === "own" && sharesOf(call).length === 0) throw usageFailure("shares-missing", {}, "--shares");
}

function oneOf<Word extends string>(call: CommandCall, option: string, accepted: readonly Word[]): Word | undefined {
  const asked = call.text(option);
  const found = accepted.find((word) => word === asked);
  if (asked === undefined || found !== undefined) return found;
  throw usageFailure(
    "argument-invalid",
    { name: `--${option}`, value: asked, accepted: accepted.join(" | ") },
    `--${option}`,
  );
}

/** A number as people type it: `12000000`, `1200万`, `12,000,000`. */
function numberOf(option: string, text: string, isFine: (value: number) => boolean, accepted: string): number {
  const read = readNumber(text);
  if (read.kind === "number" && isFine(read.value)) return read.value;
  throw usageFailure("argument-invalid", { name: `--${option}`, value: text, accepted }, `--${option}`);
}

function sharesOf(call: CommandCall): readonly number[] {
  const text = call.text("shares");
  if (text === undefined) return [];
  const accepted = call.language === "zh-CN" ? "4 个季度或 12 个月的占比" : "4 quarterly or 12 monthly shares";
  const shares = text.split(/[,，]/).map((part) => numberOf("shares", part, (share) => share >= 0, accepted));
  if (shares.length !== 4 && shares.length !== 12)
    throw usageFailure("argument-invalid", { name: "--shares", value: text, accepted }, "--shares");
  return shares;
}

function requestOf(model: Model, call: CommandCall): TargetRequest {
  const asked = call.text("kpi") ?? "";
  const [kpi, ...others] = chooseKpis(model.catalogue, [asked]);
  if (!kpi || others.length > 0) {
    const accepted = call.language === "zh-CN" ? "一个指标" : "one KPI";
    throw usageFailure("argument-invalid", { name: "--kpi", value: asked, accepted }, "--kpi");
  }
  const calendar = calendarOfCall(model, call);
  const number = call.language === "zh-CN" ? "一个数" : "a number";
  return {
    kpi,
    total: numberOf("total", call.text("total") ?? "", () => true, number),
    year: yearOf(calendar, call),
    calendar,
    basis: oneOf(call, "basis", bases) ?? "equal",
    level: oneOf(call, "level", levels) ?? "quarter",
    via: oneOf(call, "via", ["quarters", "months"]) ?? "quarters",
    weekBasis: oneOf(call, "week-basis", ["workdays", "days"]) ?? "workdays",
    byPeople: call.flag("people"),
    step: unitOf(model, call, number),
    shares: sharesOf(call),
  };
}

function unitOf(model: Model, call: CommandCall, accepted: string): number {
  const text = call.text("unit");
  return text === undefined
    ? model.plan.settings.roundingUnit
    : numberOf("unit", text, (unit) => unit > 0, `${accepted} > 0`);
}

function calendarOfCall(model: Model, call: CommandCall): FiscalCalendar {
  const text = call.text("fiscal-start");
  if (text === undefined) return model.calendar;
  const fiscalStart = numberOf(
    "fiscal-start",
    text,
    (month) => Number.isInteger(month) && month >= 1 && month <= 12,
    "1–12",
  );
  return { ...model.calendar, fiscalStart };
}

/** `2026` and `FY2026` both mean the company's own year. */
function yearOf(calendar: FiscalCalendar, call: CommandCall): Period {
  const text = call.text("year") ?? "";
  const parsed = parsePeriod(text, { calendar });
  if (parsed.ok && parsed.value.level === "year")
    return yearPeriod(calendar, Number(parsed.value.id.replace("FY", "")));
  throw usageFailure("argument-invalid", { name: "--year", value: text, accepted: "2026 | FY2026" }, "--year");
}

function breakdownTable(
  targets: readonly BrokenDownTarget[],
  { kpi, year }: TargetRequest,
  { language }: CommandCall,
): TextTable {
  const chinese = language === "zh-CN";
  return {
    title: `${chinese ? kpi.name.zh : kpi.name.en} ${year.id}`,
    head: chinese ? ["范围", "期间", "开始", "结束", "目标"] : ["Scope", "Period", "Start", "End", "Target"],
    rows: targets.map((row) => [
      row.scope,
      row.period,
      isoDate(row.start),
      isoDate(row.end),
      formatNumber(row.value, language),
    ]),
  };
}
