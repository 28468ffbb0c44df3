import { isoDate } from "../../domain/calendar/serialDay";
import { countEdits } from "../../domain/kpi/countEdits";
import { formatPercent, formatValue } from "../../i18n/formats/formatNumber";
import type { Language } from "../../i18n/problemText";
import { behindWords } from "../../i18n/words/behindWords";
import { reviewWords } from "../../i18n/words/reviewWords";
import { customerPage, customersIn, type CustomerPage } from "../../session/customerPage";
import type { Model } from "../../session/model";
import type { Command, TextTable } from "../command";
import { loadModel } from "../loadModel";
import { usageFailure } from "../usageProblem";
import { periodOf } from "./score";

/** Names that are offered where nobody is called so. */
const mostOffered = 5;

/** `customer`: everything on one page about a customer. */
export const customerCommand: Command = {
  name: "customer",
  file: "required",
  options: [
    { name: "name", type: "text", required: true, example: "--name Acme" },
    { name: "period", type: "text", required: true, example: "--period 2026Q1" },
    { name: "plan", type: "text", example: "--plan plan.json" },
  ],
  run: async (call, context) => {
    const { model, warnings } = await loadModel(call, context);
    const name = call.text("name") ?? "";
    const page = customerPage(model, name, periodOf(model, call));
    if (!page) {
      throw usageFailure("argument-invalid", { name: "--name", value: name, accepted: nearest(model, name) }, "--name");
    }
    return { json: pageJson(page), tables: pageTables(page, call.language), problems: warnings };
  },
};

const nearest = (model: Model, name: string): string =>
  customersIn(model)
    .map((customer) => ({ customer, edits: countEdits(customer.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, mostOffered)
    .map(({ customer }) => customer)
    .join(" | ");

const pageJson = ({ period, figures, open, lastContact, history, ...page }: CustomerPage): unknown => ({
  ...page,
  period: period.id,
  figures: figures.map(({ kpi, ...figure }) => ({ kpi: kpi.id, ...figure })),
  open: open.map(({ step, amount, opened, closes, at }) => ({
    step,
    amount,
    opened: opened === null ? null : isoDate(opened),
    closes: closes === null ? null : isoDate(closes),
    sheet: at.sheet,
    row: at.row + 1,
  })),
  lastContact: lastContact === null ? null : isoDate(lastContact),
  history: history.map((one) => ({ period: one.period.id, revenue: one.revenue })),
});

function pageTables(page: CustomerPage, language: Language): readonly TextTable[] {
  const words = behindWords[language];
  const { columns } = reviewWords[language];
  const money = (value: number | null): string => formatValue(value, "money", language);
  const { trend } = page.baseline;
  return [
    {
      title: words.customerTitle(page.customer, page.period.id),
      head: [columns.kpi, columns.actual, columns.before, columns.lastYear],
      rows: page.figures.map(({ kpi, ...figure }) => [
        language === "zh-CN" ? kpi.name.zh : kpi.name.en,
        ...[figure.actual, figure.before, figure.lastYear].map((value) => formatValue(value, kpi.unit, language)),
      ]),
    },
    {
      head: [words.columns.figure, words.columns.value],
      rows: [
        [words.owed, money(page.owed)],
        [words.lastContact, page.lastContact === null ? "–" : isoDate(page.lastContact)],
        [words.trend, trend === null ? "–" : formatPercent(trend, language)],
      ],
    },
    {
      title: page.open.length === 0 ? words.noOpen : words.openTitle,
      head: [words.columns.step, words.amount, words.closes],
      rows: page.open.map(({ step, amount, closes }) => [
        step ?? words.unstated,
        money(amount),
        closes === null ? "–" : isoDate(closes),
      ]),
    },
    {
      title: words.historyTitle,
      head: [words.period, words.revenue],
      rows: page.history.map(({ period, revenue }) => [period.id, money(revenue)]),
    },
  ];
}
