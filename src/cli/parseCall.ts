import type { Language } from "../i18n/problemText";
import type { Command, CommandCall, OptionSpec } from "./command";
import { usageFailure } from "./usageProblem";

/** Options that every command takes. */
const commonOptions: readonly OptionSpec[] = [
  { name: "json", type: "flag", example: "--json" },
  { name: "lang", type: "text", example: "--lang zh-CN" },
  { name: "as-of", type: "text", example: "--as-of 2026-03-31" },
  { name: "holidays", type: "text", example: "--holidays CN" },
];

/** The language asked for, before anything else is known of the call: messages about the rest are in it. */
export function languageOf(words: readonly string[], environmentLanguage: string): Language {
  const inline = words.find((word) => word.startsWith("--lang="))?.slice("--lang=".length);
  const asked = inline ?? words[words.indexOf("--lang") + 1 || words.length] ?? environmentLanguage;
  return asked.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}

/**
 * Checks the words of a call against a command's options.
 *
 * `--name value` and `--name=value` are the same; an option that may be given many times also takes several words.
 * A value that starts with `-` and a digit is a number, not an option.
 *
 * @throws CommandProblem (usage) naming the word and what is accepted
 */
export function parseCall(command: Command, words: readonly string[], language: Language): CommandCall {
  const specs = [...commonOptions, ...command.options];
  const values = new Map<string, string[]>();
  const files: string[] = [];
  let index = 0;
  while (index < words.length) {
    const word = words[index] ?? "";
    index += 1;
    if (!isOption(word)) {
      files.push(word);
      continue;
    }
    const [name, inline] = splitOption(word);
    const spec = specs.find((candidate) => candidate.name === name);
    if (!spec) throw unknownOption(command, specs, word);
    const given = values.get(name) ?? [];
    values.set(name, given);
    if (spec.type === "flag") {
      given.push("true");
      continue;
    }
    const taken = inline === undefined ? takeValues(words, index, spec) : [inline];
    if (taken.every((value) => value.trim() === ""))
      throw usageFailure("argument-missing", { name: `--${name}`, example: spec.example }, `--${name}`);
    given.push(...taken);
    if (inline === undefined) index += taken.length;
  }
  checkFiles(command, files);
  checkRequired(command, values);
  return {
    file: files[0] ?? "",
    text: (option) => values.get(option)?.at(-1),
    texts: (option) => values.get(option) ?? [],
    flag: (option) => values.has(option),
    language: checkedLanguage(values, language),
  };
}

const isOption = (word: string): boolean => word.startsWith("--") && word.length > 2;

function splitOption(word: string): readonly [string, string | undefined] {
  const equals = word.indexOf("=");
  return equals < 0 ? [word.slice(2), undefined] : [word.slice(2, equals), word.slice(equals + 1)];
}

function takeValues(words: readonly string[], from: number, spec: OptionSpec): string[] {
  const taken: string[] = [];
  for (let index = from; index < words.length; index += 1) {
    const word = words[index] ?? "";
    // `--kpi revenue orders sales.xlsx`: the file ends the list.
    if (isOption(word) || (taken.length > 0 && /\.xls[xm]?$/i.test(word))) break;
    taken.push(word);
    if (!spec.many) break;
  }
  return taken;
}

function unknownOption(command: Command, specs: readonly OptionSpec[], word: string): Error {
  const accepted = specs.map((spec) => `--${spec.name}`).join(" ");
  return usageFailure("argument-unknown", { command: command.name, value: word, accepted }, word);
}

function checkFiles(command: Command, files: readonly string[]): void {
  const most = command.file === "none" ? 0 : 1;
  if (command.file === "required" && (files[0] ?? "").trim() === "") {
    throw usageFailure("argument-missing", { name: "FILE", example: `kpi ${command.name} sales.xlsx` }, "FILE");
  }
  const extra = files[most];
  if (extra !== undefined) throw usageFailure("argument-extra", { value: extra }, extra);
}

function checkRequired(command: Command, values: ReadonlyMap<string, readonly string[]>): void {
  for (const spec of command.options) {
    if (spec.required && !values.has(spec.name)) {
      throw usageFailure("argument-missing", { name: `--${spec.name}`, example: spec.example }, `--${spec.name}`);
    }
  }
}

function checkedLanguage(values: ReadonlyMap<string, readonly string[]>, language: Language): Language {
  const asked = values.get("lang")?.at(-1);
  if (asked !== undefined && asked !== "zh-CN" && asked !== "en-US") {
    throw usageFailure("argument-invalid", { name: "--lang", value: asked, accepted: "zh-CN | en-US" }, "--lang");
  }
  return asked ?? language;
}
