import type { Problem } from "../domain/problem";
import type { Language } from "../i18n/problemText";

/** One option of a command. */
export interface OptionSpec {
  readonly name: string;
  readonly type: "text" | "flag";
  /** May be given several times, or as several values after it. */
  readonly many?: boolean;
  readonly required?: boolean;
  /** A complete example such as `--period 2026Q1`, shown when it is missing or wrong. */
  readonly example: string;
}

/** The words of one call, checked against the command's options. */
export interface CommandCall {
  readonly file: string;
  readonly text: (option: string) => string | undefined;
  readonly texts: (option: string) => readonly string[];
  readonly flag: (option: string) => boolean;
  readonly language: Language;
}

/** A readable table for the terminal: a heading row and rows of cells. */
export interface TextTable {
  readonly title?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a command answers: the JSON value, the same as tables, and what the user should know beside it. */
export interface CommandResult {
  readonly json: unknown;
  readonly tables: readonly TextTable[];
  readonly notes?: readonly string[];
  readonly problems?: readonly Problem[];
}

/** A command of the command line. */
export interface Command {
  readonly name: string;
  /** Whether a workbook is named as the first argument. */
  readonly file: "required" | "optional" | "none";
  readonly options: readonly OptionSpec[];
  readonly run: (call: CommandCall, context: CommandContext) => Promise<CommandResult>;
}

/** What a command may use of the world. */
export interface CommandContext {
  /** Shows that work goes on, on stderr; only for work that takes longer than a second. */
  readonly progress: (step: string) => void;
}

/** Thrown by a command when problems prevent its result. `usage`: the call itself was wrong (exit 2). */
export class CommandProblem extends Error {
  constructor(
    readonly problems: readonly Problem[],
    readonly usage = false,
  ) {
    super(problems.map((problem) => problem.code).join(", "));
    this.name = "CommandProblem";
  }
}
