import type { Kpi } from "../../domain/kpi/kpi";
import { findingSentence } from "../../i18n/findings/findingSentence";
import { formatNumber, formatValue } from "../../i18n/formats/formatNumber";
import type { Language } from "../../i18n/problemText";
import { behindWords } from "../../i18n/words/behindWords";
import { reviewWords } from "../../i18n/words/reviewWords";
import type { BonusBill } from "../../session/bonuses";
import type { Model } from "../../session/model";
import type { StandingRow } from "../../session/standing";
import { writtenReview, type PersonReview, type WrittenReview } from "../../session/writtenReview";
import type { Command, TextTable } from "../command";
import { loadModel } from "../loadModel";
import { refuseCrowd } from "../refuseCrowd";
import { funnelTables } from "./funnel";
import { periodOf } from "./score";

/** Lines of each list that the terminal shows; JSON has all of them. */
const mostShown = 10;

/** `review`: a period written up: company, people, variances by money, what stands out, whom to help first. */
export const reviewCommand: Command = {
  name: "review",
  file: "required",
  options: [
    { name: "period", type: "text", required: true, example: "--period 2026Q1" },
    { name: "plan", type: "text", example: "--plan plan.json" },
  ],
  run: async (call, context) => {
    const { model, warnings } = await loadModel(call, context, { needsPlan: true });
    refuseCrowd(model);
    const review = writtenReview(model, periodOf(model, call));
    return {
      json: reviewJson(model, review, call.language),
      tables: reviewTables(model, review, call.language),
      problems: warnings,
    };
  },
};

function reviewJson(model: Model, review: WrittenReview, language: Language): unknown {
  const { period, company, people, byMoney, helpFirst, funnel, fxEffect, bonuses } = review;
  return {
    period: period.id,
    company: company.map(({ kpi, ...row }) => ({ kpi: kpi.id, ...row })),
    people: people.map((standing) => personJson(model, standing, language)),
    byMoney: byMoney.map(({ person, kpi, ...row }) => ({ person: person.name, kpi: kpi.id, ...row })),
    helpFirst: helpFirst.map(({ person, gap }) => ({ person: person.name, gap })),
    funnel,
    fxEffect,
    ...(bonuses
      ? {
          bonuses: {
            total: bonuses.total,
            people: bonuses.people.map(({ person, amount }) => ({ person: person.name, amount })),
          },
        }
      : {}),
  };
}

function personJson(model: Model, review: PersonReview, language: Language): unknown {
  const { person, score, kpis, findings, gap, progress, pipeline, pipelineForecast, customers, fxEffect } = review;
  return {
    person: person.name,
    role: score.role,
    rank: score.rank,
    score: score.score,
    scoreRounded: score.scoreRounded,
    grade: score.grade,
    gap,
    kpis: kpis.map((row) => ({ ...kpiJson(row), ...(progress.get(row.kpi) ?? {}) })),
    pipeline,
    pipelineForecast,
    customers,
    fxEffect,
    findings: findings.map((finding) => {
      const kpi = model.catalogue.find(({ id }) => id === finding.kpi);
      return { ...finding, sentence: kpi ? findingSentence(finding, kpi, language) : "" };
    }),
  };
}

const kpiJson = ({ row, z, peers, strength, available, oneMore, baseline }: StandingRow) => ({
  kpi: row.kpi.id,
  actual: row.actual,
  target: row.target?.value ?? null,
  attainment: row.attainment,
  points: row.points,
  weight: row.weight,
  z,
  peers,
  strength,
  available,
  oneMore,
  baseline,
});

/** How the tables show names and numbers in one language. */
interface Shown {
  readonly model: Model;
  readonly language: Language;
  readonly words: (typeof reviewWords)[Language];
  readonly name: (kpi: Kpi) => string;
  readonly value: (amount: number | null, kpi: Kpi) => string;
  readonly points: (amount: number | null) => string;
}

function reviewTables(model: Model, review: WrittenReview, language: Language): readonly TextTable[] {
  const shown: Shown = {
    model,
    language,
    words: reviewWords[language],
    name: ({ name }) => (language === "zh-CN" ? name.zh : name.en),
    value: (amount, { unit }) => formatValue(amount, unit, language),
    points: (amount) => (amount === null ? "–" : formatNumber(amount, language, 1)),
  };
  return [
    companyTable(shown, review),
    peopleTable(shown, review),
    moneyTable(shown, review),
    helpTable(shown, review),
    outlookTable(shown, review),
    customersTable(shown, review),
    ...(review.funnel ? funnelTables(review.funnel, null, review.period, language) : []),
    ...(review.bonuses ? [bonusTable(shown, review.bonuses)] : []),
  ];
}

const companyTable = ({ words, name, value }: Shown, { company, period }: WrittenReview): TextTable => ({
  title: `${words.company} ${period.id}`,
  head: [words.columns.kpi, words.columns.actual, words.columns.before, words.columns.lastYear],
  rows: company.map(({ kpi, actual, before, lastYear }) => [
    name(kpi),
    ...[actual, before, lastYear].map((amount) => value(amount, kpi)),
  ]),
});

function peopleTable({ model, words, points }: Shown, { people }: WrittenReview): TextTable {
  const { columns } = words;
  const role = (id: string | null): string => model.plan.roles.find((one) => one.id === id)?.name ?? id ?? "–";
  return {
    title: words.people,
    head: [columns.rank, columns.person, columns.role, columns.score, columns.grade, columns.gap],
    rows: people.map(({ person, score, gap }) => [
      score.rank === null ? "–" : String(score.rank),
      person.name,
      role(score.role),
      points(score.scoreRounded),
      score.grade ?? "–",
      points(gap),
    ]),
  };
}

const moneyTable = ({ words, name, value }: Shown, { byMoney }: WrittenReview): TextTable => ({
  title: words.byMoney,
  head: [words.columns.person, words.columns.kpi, words.columns.actual, words.columns.target, words.columns.variance],
  rows: byMoney
    .slice(0, mostShown)
    .map(({ person, kpi, actual, target, variance }) => [
      person.name,
      name(kpi),
      ...[actual, target, variance].map((amount) => value(amount, kpi)),
    ]),
});

const helpTable = ({ model, language, words, points }: Shown, { helpFirst }: WrittenReview): TextTable => ({
  title: words.helpFirst,
  head: [words.columns.person, words.columns.gap, words.columns.finding],
  rows: helpFirst.slice(0, mostShown).map(({ person, gap, findings }) => {
    const first = findings.find(({ code }) => code === "weakness") ?? findings[0];
    const kpi = model.catalogue.find(({ id }) => id === first?.kpi);
    return [person.name, points(gap), first && kpi ? findingSentence(first, kpi, language) : ""];
  }),
});

/** Pace and forecasts of money while the period runs; no rows when it is over. */
const outlookTable = ({ words, language, name, value }: Shown, { people }: WrittenReview): TextTable => ({
  title: words.outlook,
  head: [
    ...[words.columns.person, words.columns.kpi, words.columns.pace, words.columns.runRate],
    ...[words.columns.blended, words.columns.pipeline, words.columns.requiredPerDay],
  ],
  rows: people.flatMap(({ person, kpis, progress, pipelineForecast }) =>
    kpis.flatMap(({ row: { kpi } }) => {
      const found = progress.get(kpi.id);
      if (!found || kpi.unit !== "money") return [];
      const { pace, runRate, blended, requiredPerDay } = found;
      const pipeline = kpi.id === "revenue" ? pipelineForecast : null;
      return [
        [
          ...[person.name, name(kpi), formatValue(pace, "percent", language)],
          ...[runRate, blended, pipeline, requiredPerDay].map((amount) => value(amount, kpi)),
        ],
      ];
    }),
  ),
});

/** The customers that moved results most, whoever sold to them. */
const customersTable = ({ words, language }: Shown, { people }: WrittenReview): TextTable => ({
  title: words.customers,
  head: [
    words.columns.person,
    words.columns.customer,
    words.columns.actual,
    words.columns.before,
    words.columns.change,
  ],
  rows: people
    .flatMap(({ person, customers }) => customers.map((move) => ({ person, move })))
    .sort((a, b) => Math.abs(b.move.change) - Math.abs(a.move.change))
    .slice(0, mostShown)
    .map(({ person, move: { customer, revenue, before, change } }) => [
      ...[person.name, customer ?? behindWords[language].unnamed],
      ...[revenue, before, change].map((amount) => formatValue(amount, "money", language)),
    ]),
});

const bonusTable = ({ words, points }: Shown, { people, total }: BonusBill): TextTable => ({
  title: words.bonuses,
  head: [words.columns.person, words.columns.bonus],
  rows: [...people.map(({ person, amount }) => [person.name, points(amount)]), [words.total, points(total)]],
});
