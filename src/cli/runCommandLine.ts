import type { Problem } from "../domain/problem";
import type { Language } from "../i18n/problemText";
import { WorkbookFailure } from "../workbook/workbookFailure";
import { CommandProblem, type Command, type CommandResult } from "./command";
import { commands } from "./commands";
import { helpText } from "./helpText";
import { languageOf, parseCall } from "./parseCall";
import { problemJson, problemLine } from "./problemLine";
import { layOutTable } from "./textTable";
import { usageFailure } from "./usageProblem";

/** Where the command line writes, and the language of the machine. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Such as `zh_CN.UTF-8`; decides the language when `--lang` does not. */
  readonly environmentLanguage: string;
}

/**
 * Runs one call of the command line.
 *
 * @param words - the arguments after the program's name
 * @returns the exit code: 0 ok, 1 a problem that prevented the result, 2 a wrong call
 */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const language = languageOf(words, terminal.environmentLanguage);
  const asJson = words.includes("--json");
  try {
    if (words.length > 0 && (words[0] === "help" || words.includes("--help"))) {
      terminal.out(helpText(language));
      return 0;
    }
    const command = findCommand(words[0]);
    const call = parseCall(command, words.slice(1), language);
    const result = await command.run(call, { progress: progressTo(terminal) });
    printResult(result, asJson, language, terminal);
    return 0;
  } catch (error) {
    const { problems, usage } = problemsOf(error);
    printProblems(problems, asJson, language, terminal);
    return usage ? 2 : 1;
  }
}

function findCommand(name: string | undefined): Command {
  const accepted = commands.map((command) => command.name).join(" ");
  if (name === undefined || name.startsWith("-")) throw usageFailure("command-missing", { accepted });
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw usageFailure("command-unknown", { value: name, accepted });
  return command;
}

/** What the user can mend becomes problems; our own bug is thrown on. */
function problemsOf(error: unknown): { readonly problems: readonly Problem[]; readonly usage: boolean } {
  if (error instanceof CommandProblem) return { problems: error.problems, usage: error.usage };
  if (error instanceof WorkbookFailure) {
    return { problems: [{ code: error.code, severity: "error", params: error.params }], usage: false };
  }
  throw error;
}

function printResult(result: CommandResult, asJson: boolean, language: Language, terminal: Terminal): void {
  if (asJson) {
    terminal.out(`${JSON.stringify(result.json)}\n`);
    return;
  }
  for (const table of result.tables) terminal.out(`${layOutTable(table)}\n`);
  for (const note of result.notes ?? []) terminal.out(`${note}\n`);
  for (const problem of result.problems ?? []) terminal.error(`${problemLine(problem, language)}\n`);
}

function printProblems(problems: readonly Problem[], asJson: boolean, language: Language, terminal: Terminal): void {
  if (asJson)
    terminal.out(`${JSON.stringify({ problems: problems.map((problem) => problemJson(problem, language)) })}\n`);
  else for (const problem of problems) terminal.error(`${problemLine(problem, language)}\n`);
}

/** Says what is being done once a second has passed, so that a short call stays silent. */
function progressTo(terminal: Terminal): (step: string) => void {
  const start = performance.now();
  return (step) => {
    if (performance.now() - start > 1000) terminal.error(`… ${step}\n`);
  };
}
