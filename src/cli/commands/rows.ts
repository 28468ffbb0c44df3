import { rangeOf } from "../../domain/calendar/neighbourPeriods";
import { isoDate } from "../../domain/calendar/serialDay";
import { formatValue } from "../../i18n/formats/formatNumber";
import { behindWords } from "../../i18n/words/behindWords";
import { actualOf, isMeasured, rowsBehindActual } from "../../session/actuals";
import { isDateFormat } from "../../workbook/isDateFormat";
import type { CellValue } from "../../workbook/sheetContent";
import { behindRows, type BehindTable } from "../../workflows/behindRows";
import { chooseKpis } from "../chooseKpis";
import { choosePeople } from "../choosePeople";
import { CommandProblem, type Command } from "../command";
import { loadModel } from "../loadModel";
import { usageFailure, usageProblem } from "../usageProblem";
import { periodOf } from "./score";

/** Rows that the terminal shows of each sheet; JSON has all of them. */
const mostShown = 20;

/** `rows`: the rows of the workbook that made a person's, or the company's, number. */
export const rowsCommand: Command = {
  name: "rows",
  file: "required",
  options: [
    { name: "kpi", type: "text", required: true, example: "--kpi revenue" },
    { name: "period", type: "text", required: true, example: "--period 2026Q1" },
    { name: "person", type: "text", many: true, example: "--person Ann" },
    { name: "plan", type: "text", example: "--plan plan.json" },
  ],
  run: async (call, context) => {
    const { model, file, warnings } = await loadModel(call, context);
    const [kpi] = chooseKpis(model.catalogue, call.texts("kpi"));
    if (!kpi) throw usageFailure("argument-missing", { name: "--kpi", example: "--kpi revenue" }, "--kpi");
    if (!isMeasured(model, kpi)) throw new CommandProblem([usageProblem("kpi-unmeasured", { kpi: kpi.id }, "--kpi")]);
    const period = periodOf(model, call);
    const people = choosePeople(model, call) ?? "everybody";
    const { value } = actualOf(model, kpi, people, rangeOf(period));
    const refs = rowsBehindActual(model, kpi, people, rangeOf(period));
    const tables = behindRows(model.intake, await file.readSheets(), refs);
    const words = behindWords[call.language];
    const who = people === "everybody" ? words.everybody : people.map(({ name }) => name).join(", ");
    const name = call.language === "zh-CN" ? kpi.name.zh : kpi.name.en;
    return {
      json: {
        people: people === "everybody" ? "*" : people.map((person) => person.name),
        kpi: kpi.id,
        period: period.id,
        actual: value,
        rows: tables.flatMap(rowsJson),
      },
      tables: tables.map(({ sheet, headers, rows }) => ({
        title: `${words.rowsTitle(who, name, period.id)} = ${formatValue(value, kpi.unit, call.language)} · ${sheet} · ${rows.length}`,
        head: [words.row, ...headers],
        rows: rows
          .slice(0, mostShown)
          .map(({ index, values, formats }) => [
            String(index + 1),
            ...values.map((cell, i) => String(plain(cell, formats[i]) ?? "")),
          ]),
      })),
      problems: warnings,
    };
  },
};

const rowsJson = ({ sheet, headers, rows }: BehindTable): readonly unknown[] =>
  rows.map(({ index, values, formats }) => ({
    sheet,
    row: index + 1,
    values: Object.fromEntries(headers.map((header, i) => [header, plain(values[i] ?? null, formats[i])])),
  }));

/** A date as an ISO day, an error by its code. */
function plain(value: CellValue, format: string | undefined): string | number | boolean | null {
  if (typeof value === "object" && value !== null) return value.error;
  return typeof value === "number" && format !== undefined && isDateFormat(format) ? isoDate(Math.floor(value)) : value;
}
