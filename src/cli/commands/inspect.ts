import type { IntakeResult } from "../../intake/intakeResult";
import type { Command } from "../command";
import { fewOfEach } from "../fewOfEach";
import { loadModel } from "../loadModel";
import { problemJson } from "../problemLine";
import { oneLine } from "../textTable";

/** `inspect`: what was found in a workbook, column by column, and whatever could not be read. */
export const inspectCommand: Command = {
  name: "inspect",
  file: "required",
  options: [{ name: "plan", type: "text", example: "--plan plan.json" }],
  run: async (call, context) => {
    const { model } = await loadModel(call, context, { showsProblems: true });
    const { intake } = model;
    const problems = [...intake.problems, ...model.problems];
    const { language } = call;
    return {
      json: {
        tables: intake.tables,
        rowsUsed: intake.rowsUsed,
        rowsLeftOut: intake.rowsLeftOut,
        changes: changesOf(intake),
        ledger: intake.ledger,
        problems: problems.map((problem) => problemJson(problem, language)),
      },
      tables: intake.tables.map((table) => ({
        title: `${oneLine(table.sheet)}!${table.address} · ${table.kind} · ${String(table.rows)}`,
        head: ["", "→", "%", ""],
        rows: table.columns.map((column) => [
          oneLine(column.header),
          column.field ?? "–",
          String(Math.round(column.confidence * 100)),
          oneLine(column.evidence.join(" ")),
        ]),
      })),
      notes: summary(intake, language === "zh-CN"),
      problems: fewOfEach(problems),
    };
  },
};

const changesOf = (intake: IntakeResult): number => intake.ledger.reduce((sum, entry) => sum + entry.count, 0);

function summary(intake: IntakeResult, chinese: boolean): string[] {
  const { rowsUsed, rowsLeftOut, ledger } = intake;
  const counts = chinese
    ? `使用 ${String(rowsUsed)} 行，略过 ${String(rowsLeftOut.length)} 行，读取时规范了 ${String(changesOf(intake))} 个单元格。`
    : `${String(rowsUsed)} rows used, ${String(rowsLeftOut.length)} left out, ${String(changesOf(intake))} cells tidied while reading.`;
  const examples = ledger.map(
    ({ change, sheet, column, count, example }) =>
      `  ${change} ×${String(count)}  ${oneLine(sheet)} · ${oneLine(column)}  ${example.cell}: ${oneLine(example.from)} → ${oneLine(example.to)}`,
  );
  return [counts, ...examples];
}
