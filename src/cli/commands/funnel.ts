import type { Period } from "../../domain/calendar/period";
import { formatNumber, formatPercent, formatValue } from "../../i18n/formats/formatNumber";
import type { Language } from "../../i18n/problemText";
import { behindWords } from "../../i18n/words/behindWords";
import { funnelOf, type Funnel } from "../../session/funnel";
import type { ModelPerson } from "../../session/model";
import { choosePeople } from "../choosePeople";
import { CommandProblem, type Command, type TextTable } from "../command";
import { loadModel } from "../loadModel";
import { usageProblem } from "../usageProblem";
import { periodOf } from "./score";

/** `funnel`: how many opportunities came how far, how fast, and what is open; of everybody, or of some people one by one. */
export const funnelCommand: Command = {
  name: "funnel",
  file: "required",
  options: [
    { name: "period", type: "text", example: "--period 2026Q1" },
    { name: "person", type: "text", many: true, example: "--person Ann" },
    { name: "plan", type: "text", example: "--plan plan.json" },
  ],
  run: async (call, context) => {
    const { model, warnings } = await loadModel(call, context);
    const period = call.text("period") === undefined ? undefined : periodOf(model, call);
    const people: readonly (ModelPerson | null)[] = choosePeople(model, call) ?? [null];
    const found = people.flatMap((person) => {
      const funnel = funnelOf(model, person ? [person] : "everybody", period);
      return funnel ? [{ person, funnel }] : [];
    });
    if (found.length === 0) throw new CommandProblem([usageProblem("kpi-unmeasured", { kpi: "opportunities" })]);
    return {
      json: found.map(({ person, funnel }) => ({
        person: person?.name ?? "*",
        period: period?.id ?? null,
        ...funnel,
      })),
      tables: found.flatMap(({ person, funnel }) => funnelTables(funnel, person, period, call.language)),
      problems: warnings,
    };
  },
};

/** A funnel for the terminal: its steps, then what became of them. */
export function funnelTables(
  funnel: Funnel,
  person: ModelPerson | null,
  period: Period | undefined,
  language: Language,
): readonly TextTable[] {
  const words = behindWords[language];
  const { columns } = words;
  const share = (value: number | null): string => (value === null ? "–" : formatPercent(value, language));
  const money = (value: number | null): string => formatValue(value, "money", language);
  const days = (value: number | null): string => (value === null ? "–" : formatNumber(value, language, 1));
  return [
    {
      title: words.funnelTitle(person?.name ?? words.everybody, period?.id ?? words.allTime),
      head: [
        ...[columns.step, columns.reached, columns.conversion, columns.open, columns.openAmount],
        ...[columns.lost, columns.winRate, columns.age],
      ],
      rows: funnel.steps.map(({ step, reached, conversion, open, openAmount, lost, winRate, age }) => [
        ...[step || words.unstated, String(reached), share(conversion), String(open), money(openAmount)],
        ...[String(lost), share(winRate), days(age)],
      ]),
    },
    {
      head: [columns.figure, columns.value],
      rows: [
        [words.won, String(funnel.won)],
        [words.wonAmount, money(funnel.wonAmount)],
        [words.lost, String(funnel.lost)],
        [words.lostAnywhere, String(funnel.lostAnywhere)],
        [words.winRate, share(funnel.winRate)],
        [words.cycleDays, days(funnel.cycleDays)],
        [words.velocity, money(funnel.velocity)],
      ],
    },
  ];
}
