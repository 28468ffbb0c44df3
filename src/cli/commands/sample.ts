import { newWorkbook } from "../../files/graft/newWorkbook";
import { saveFile } from "../../files/saveFile";
import { sampleWorkbook } from "../../sample/sampleWorkbook";
import type { Command } from "../command";

/** `sample`: writes the sample workbook, the same on every machine. */
export const sampleCommand: Command = {
  name: "sample",
  file: "none",
  options: [{ name: "out", type: "text", example: "--out sample.xlsx" }],
  run: async (call) => {
    const drafts = sampleWorkbook(call.language);
    const out = call.text("out") ?? (call.language === "zh-CN" ? "KPI-Desk-示例.xlsx" : "KPI-Desk-sample.xlsx");
    await saveFile(out, newWorkbook(drafts));
    const sheets = drafts.map(({ name, rows }) => ({ sheet: name, rows: rows.length }));
    return {
      json: { out, sheets },
      tables: [{ head: ["", ""], rows: sheets.map(({ sheet, rows }) => [sheet, String(rows)]) }],
      notes: [`→ ${out}`],
    };
  },
};
