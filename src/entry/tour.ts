import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { runCommandLine } from "../cli/runCommandLine";
import { languageOf } from "../cli/parseCall";

/** The main job on the sample workbook, in the terminal: what a newcomer sees without Excel and without a browser. */
const environmentLanguage = process.env["LC_ALL"] ?? process.env["LANG"] ?? "en_US";

const terminal = {
  out: (text: string): void => void process.stdout.write(text),
  error: (text: string): void => void process.stderr.write(text),
  environmentLanguage,
};

async function tour(): Promise<number> {
  const language = languageOf(process.argv.slice(2), environmentLanguage);
  const folder = resolve("out");
  await mkdir(folder, { recursive: true });
  const sample = join(folder, "sample.xlsx");
  const plan = join(folder, "plan.json");
  const finished = join(folder, "finished.xlsx");
  const target = "--kpi revenue --total 40000000 --year 2026 --basis seasonal --level quarter --people".split(" ");
  for (const words of [
    ["sample", "--out", sample],
    ["plan", sample, "--out", plan],
    ["breakdown", sample, ...target, "--plan", plan, "--save", plan],
    ["score", sample, "--plan", plan, "--period", "2026Q2"],
    ["write", sample, "--plan", plan, "--year", "2026", "--out", finished],
  ]) {
    const code = await runCommandLine([...words, "--lang", language], terminal);
    if (code !== 0) return code;
  }
  const said = language === "zh-CN" ? `完成的工作簿：${finished}` : `The finished workbook: ${finished}`;
  process.stdout.write(`\n${said}\n`);
  return 0;
}

void tour().then((code) => {
  process.exitCode = code;
});
