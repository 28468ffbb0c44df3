import { yearPeriod } from "../../domain/calendar/calendarPeriods";
import { parsePeriod } from "../../domain/calendar/parsePeriod";
import type { Period } from "../../domain/calendar/period";
import type { Model } from "../../session/model";
import { breakdownLevels } from "../../workflows/reportInputs/breakdownColumns";
import { everyReport, usualReports, type ReportChoice } from "../../workflows/reportChoice";
import { describeReports } from "../../workflows/writeReports";
import type { Command, CommandCall } from "../command";
import { loadModel } from "../loadModel";
import { refuseCrowd } from "../refuseCrowd";
import { usageFailure } from "../usageProblem";
import { periodOf } from "./score";

/** `write`: the workbook with its target breakdown, leaderboard, dashboard, scorecards and plan added as sheets. */
export const writeCommand: Command = {
  name: "write",
  file: "required",
  options: [
    { name: "year", type: "text", required: true, example: "--year 2026" },
    { name: "out", type: "text", required: true, example: "--out out.xlsx" },
    { name: "plan", type: "text", example: "--plan plan.json" },
    { name: "sheets", type: "text", many: true, example: "--sheets breakdown scorecards" },
    { name: "level", type: "text", example: "--level month" },
    { name: "period", type: "text", example: "--period 2026Q1" },
  ],
  run: async (call, context) => {
    const sheets = withLevel(chosenSheets(call), call);
    const { model, file, warnings } = await loadModel(call, context, { needsPlan: true });
    refuseCrowd(model);
    const year = yearOf(model, call);
    const { drafts, scoredPeriod } = await describeReports(file, model, year, call.language, {
      ...sheets,
      ...(call.text("period") === undefined ? {} : { period: periodOf(model, call) }),
    });
    const out = call.text("out") ?? "";
    await file.addSheets(drafts);
    context.progress(out);
    await file.save(out);
    const written = drafts.map(({ name, kind, rows }) => ({
      sheet: name,
      kind,
      rows: rows.length,
      formulas: countFormulas(rows),
    }));
    return {
      json: { out, scoredPeriod: scoredPeriod?.id ?? null, sheets: written },
      tables: [
        {
          head: call.language === "zh-CN" ? ["工作表", "类型", "行", "公式"] : ["Sheet", "Kind", "Rows", "Formulas"],
          rows: written.map((row) => [row.sheet, row.kind, String(row.rows), String(row.formulas)]),
        },
      ],
      notes: [`→ ${out}`],
      problems: warnings,
    };
  },
};

/** The sheets a call names; the usual ones when it names none. @throws CommandProblem (usage) naming an unknown one */
function chosenSheets(call: CommandCall): ReportChoice {
  const names = call.texts("sheets").flatMap((word) => word.split(","));
  if (names.length === 0) return usualReports;
  const kinds = Object.keys(everyReport) as readonly (keyof ReportChoice)[];
  const unknown = names.find((name) => !kinds.some((kind) => kind === name));
  if (unknown !== undefined)
    throw usageFailure("argument-invalid", { name: "--sheets", value: unknown, accepted: kinds.join(" ") }, "--sheets");
  return Object.fromEntries(kinds.filter((kind) => names.includes(kind)).map((kind) => [kind, everyReport[kind]]));
}

/** How far down the breakdown goes: to months unless the call says otherwise. @throws CommandProblem (usage) */
function withLevel(choice: ReportChoice, call: CommandCall): ReportChoice {
  const value = call.text("level") ?? "month";
  const level = breakdownLevels.find((known) => known === value);
  if (!level) {
    throw usageFailure(
      "argument-invalid",
      { name: "--level", value, accepted: breakdownLevels.join(" | ") },
      "--level",
    );
  }
  return choice.breakdown ? { ...choice, breakdown: { level } } : choice;
}

const countFormulas = (rows: readonly (readonly ({ readonly formula?: string } | undefined)[])[]): number =>
  rows.reduce((sum, row) => sum + row.filter((cell) => cell?.formula !== undefined).length, 0);

function yearOf(model: Model, call: CommandCall): Period {
  const text = call.text("year") ?? "";
  const parsed = parsePeriod(text, { calendar: model.calendar });
  if (parsed.ok && parsed.value.level === "year")
    return yearPeriod(model.calendar, Number(parsed.value.id.replace("FY", "")));
  throw usageFailure("argument-invalid", { name: "--year", value: text, accepted: "2026 | FY2026" }, "--year");
}
