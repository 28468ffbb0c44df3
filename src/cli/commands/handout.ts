import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { newWorkbook } from "../../files/graft/newWorkbook";
import { saveFile } from "../../files/saveFile";
import { describeHandOuts, type HandOut } from "../../workflows/describeHandOuts";
import { WorkbookFailure } from "../../workbook/workbookFailure";
import { choosePeople } from "../choosePeople";
import { CommandProblem, type Command } from "../command";
import { loadModel } from "../loadModel";
import { refuseCrowd } from "../refuseCrowd";
import { usageProblem } from "../usageProblem";
import { periodOf } from "./score";

/** `handout`: a folder with a workbook for each person that holds her scorecard, bonus and targets, and nobody else's. */
export const handoutCommand: Command = {
  name: "handout",
  file: "required",
  options: [
    { name: "period", type: "text", required: true, example: "--period 2026Q1" },
    { name: "out", type: "text", required: true, example: "--out scorecards" },
    { name: "plan", type: "text", example: "--plan plan.json" },
    { name: "person", type: "text", many: true, example: "--person Ann" },
  ],
  run: async (call, context) => {
    const { model, file, warnings } = await loadModel(call, context, { needsPlan: true });
    refuseCrowd(model);
    const period = periodOf(model, call);
    const people = choosePeople(model, call)?.map(({ id }) => id);
    const handOuts = await describeHandOuts(file, model, period, call.language, people);
    if (handOuts.length === 0) throw new CommandProblem([usageProblem("nobody-scored", { period: period.id })]);
    const folder = call.text("out") ?? "";
    await makeFolder(folder);
    const files = fileNames(handOuts, period.id);
    for (const [index, { drafts }] of handOuts.entries()) {
      const path = join(folder, files[index] ?? "");
      context.progress(path);
      await saveFile(path, newWorkbook(drafts), call.file);
    }
    const rows = handOuts.map(({ person, drafts }, index) => [person.name, files[index] ?? "", String(drafts.length)]);
    return {
      json: { out: folder, period: period.id, files: rows.map(([person, name]) => ({ person, file: name })) },
      tables: [{ head: call.language === "zh-CN" ? ["人员", "文件", "工作表"] : ["Person", "File", "Sheets"], rows }],
      notes: [`→ ${folder}`],
      problems: warnings,
    };
  },
};

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    throw new WorkbookFailure("output-not-writable", { path }, { cause });
  }
}

/** Names that no system refuses and no two of which are alike, whatever people are called. */
function fileNames(handOuts: readonly HandOut[], period: string): readonly string[] {
  const used = new Set<string>();
  return handOuts.map(({ person }) => {
    const base = `${person.name
      .replace(/[\p{Cc}\p{Cs}<>:"/\\|?*]/gu, "-")
      .replace(/^[\s.]+/u, "")
      .slice(0, 80)} ${period}`;
    let name = base;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${base} (${number})`;
    used.add(name.toLowerCase());
    return `${name}.xlsx`;
  });
}
