import { periodContaining } from "../../domain/calendar/calendarPeriods";
import { isoDate } from "../../domain/calendar/serialDay";
import { rangeOf } from "../../domain/calendar/neighbourPeriods";
import type { Period, PeriodLevel } from "../../domain/calendar/period";
import type { Kpi } from "../../domain/kpi/kpi";
import { formatValue } from "../../i18n/formats/formatNumber";
import type { Problem } from "../../domain/problem";
import { actualOf, isMeasured } from "../../session/actuals";
import type { Model } from "../../session/model";
import { chooseKpis } from "../chooseKpis";
import { CommandProblem, type Command, type CommandCall } from "../command";
import { loadModel } from "../loadModel";
import { usageFailure, usageProblem } from "../usageProblem";

interface ActualRow {
  readonly person: string;
  readonly kpi: string;
  readonly period: string;
  readonly actual: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const levels = new Map<string, PeriodLevel>([
  ["month", "month"],
  ["quarter", "quarter"],
  ["year", "year"],
]);

/** `actuals`: every KPI of every person, and of everybody (`*`), period by period. */
export const actualsCommand: Command = {
  name: "actuals",
  file: "required",
  options: [
    { name: "by", type: "text", required: true, example: "--by quarter" },
    { name: "kpi", type: "text", many: true, example: "--kpi revenue orders" },
    { name: "plan", type: "text", example: "--plan plan.json" },
  ],
  run: async (call, context) => {
    const level = levelOf(call);
    const { model, warnings } = await loadModel(call, context);
    refuseWithoutFacts(model);
    refuseBefore(model);
    const asked = chooseKpis(model.catalogue, call.texts("kpi"));
    const kpis = asked.length > 0 ? asked : model.catalogue.filter((kpi) => isMeasured(model, kpi));
    refuseLength(model, kpis, level);
    const rows = listActuals(model, kpis, level);
    return {
      json: rows,
      tables: kpis.map((kpi) =>
        pivot(
          kpi,
          rows.filter((row) => row.kpi === kpi.id),
          call,
        ),
      ),
      problems: [...warnings, ...asked.filter((kpi) => !isMeasured(model, kpi)).map(unmeasured)],
    };
  },
};

const unmeasured = (kpi: Kpi): Problem => ({
  ...usageProblem("kpi-unmeasured", { kpi: kpi.id }, "--kpi"),
  severity: "warning",
});

function levelOf(call: CommandCall): PeriodLevel {
  const by = call.text("by") ?? "";
  const level = levels.get(by);
  if (!level)
    throw usageFailure("argument-invalid", { name: "--by", value: by, accepted: "month | quarter | year" }, "--by");
  return level;
}

/** Without a single dated row there is nothing to answer from: intake has said why. */
export function refuseWithoutFacts(model: Model): void {
  if (model.intake.facts.span) return;
  const errors = model.intake.problems.filter((problem) => problem.severity === "error");
  throw new CommandProblem(errors.length > 0 ? errors : model.intake.problems);
}

/** A million rows are some 100 MB of JSON. */
const mostRows = 1_000_000;

function refuseLength(model: Model, kpis: readonly Kpi[], level: PeriodLevel): void {
  const rows = (model.people.length + 1) * kpis.length * periodsOfData(model, level).length;
  if (rows > mostRows) throw new CommandProblem([usageProblem("answer-too-large", { rows, most: mostRows })]);
}

/** An as-of date before the first day of the data leaves nothing to answer. */
function refuseBefore({ intake: { facts }, asOf }: Model): void {
  if (!facts.span || asOf === null || asOf >= facts.span.from) return;
  const params = { period: `… – ${isoDate(asOf)}`, first: isoDate(facts.span.from), last: isoDate(facts.span.to) };
  throw new CommandProblem([usageProblem("period-without-data", params, "--as-of")]);
}

/** One row for everybody and one a person, for every KPI and period that the data reaches into. */
function listActuals(model: Model, kpis: readonly Kpi[], level: PeriodLevel): readonly ActualRow[] {
  const periods = periodsOfData(model, level);
  const groups = [
    { name: "*", people: "everybody" as const },
    ...model.people.map((person) => ({ name: person.name, people: [person] })),
  ];
  return groups.flatMap(({ name, people }) =>
    kpis.flatMap((kpi) =>
      periods.map((period) => {
        const { value, numerator, denominator } = actualOf(model, kpi, people, rangeOf(period));
        return {
          person: name,
          kpi: kpi.id,
          period: period.id,
          actual: value,
          numerator: numerator ?? value,
          denominator,
        };
      }),
    ),
  );
}

/** Periods of a level from the first day of the data to the last that counts. */
export function periodsOfData(model: Model, level: PeriodLevel): readonly Period[] {
  const { span } = model.intake.facts;
  const periods: Period[] = [];
  const last = Math.min(span?.to ?? 0, model.asOf ?? 0);
  for (let day = span?.from ?? 1; day <= last;) {
    const period = periodContaining(model.calendar, level, day);
    periods.push(period);
    day = period.end + 1;
  }
  return periods;
}

function pivot(
  kpi: Kpi,
  rows: readonly ActualRow[],
  { language }: CommandCall,
): { title: string; head: string[]; rows: string[][] } {
  const periods = [...new Set(rows.map((row) => row.period))];
  const people = [...new Set(rows.map((row) => row.person))];
  const cells = new Map(rows.map((row) => [JSON.stringify([row.person, row.period]), row.actual]));
  const show = (value: number | null | undefined): string =>
    value === null || value === undefined ? "–" : formatValue(value, kpi.unit, language);
  return {
    title: `${language === "zh-CN" ? kpi.name.zh : kpi.name.en} (${kpi.id})`,
    head: ["", ...periods],
    rows: people.map((person) => [
      person,
      ...periods.map((period) => show(cells.get(JSON.stringify([person, period])))),
    ]),
  };
}
