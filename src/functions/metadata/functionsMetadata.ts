import { parseTree } from "custom-functions-metadata";
import { functionHelpZh } from "../../i18n/words/functionHelpZh";
import type { Language } from "../../i18n/problemText";
import type { FunctionName } from "../functionNames";

/** A parameter as functions.json describes it. */
export interface ParameterDescription {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** A function as functions.json describes it. */
export interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterDescription[];
  readonly result?: { readonly dimensionality?: string; readonly type?: string };
  readonly options?: Readonly<Record<string, boolean>>;
}

/** What Excel reads of our functions. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionDescription[];
}

/** A source file with custom functions. */
export interface FunctionSource {
  readonly name: string;
  readonly text: string;
}

/**
 * functions.json in one language, from the functions' docstrings; names of parameters as Excel users write them.
 *
 * @param baseUrl - what help pages are under, with a slash at the end
 * @throws where a docstring is not understood
 */
export function functionsMetadata(
  sources: readonly FunctionSource[],
  language: Language,
  baseUrl: string,
): FunctionsMetadata {
  const described = sources.flatMap(({ name, text }) => {
    const { functions, extras } = parseTree(text, name);
    const errors = extras.flatMap((extra) => extra.errors);
    if (errors.length > 0) throw new Error(`${name}: ${errors.join("; ")}`);
    return functions as unknown as readonly FunctionDescription[];
  });
  return { functions: described.map((one) => inLanguage(one, language, baseUrl)) };
}

function inLanguage(one: FunctionDescription, language: Language, baseUrl: string): FunctionDescription {
  const folder = language === "en-US" ? "" : `${language}/`;
  const described = {
    ...one,
    helpUrl: `${baseUrl}help/${folder}${one.id}.html`,
    parameters: one.parameters.map((parameter) => ({ ...parameter, name: shownName(parameter.name) })),
  };
  if (language === "en-US") return described;
  const help = functionHelpZh[one.id as FunctionName];
  if (help.parameters.length !== one.parameters.length)
    throw new Error(`${one.id}: the Chinese help has other arguments`);
  return {
    ...described,
    description: help.description,
    parameters: one.parameters.map((parameter, i) => {
      const [name = parameter.name, description = ""] = help.parameters[i] ?? [];
      return { ...parameter, name, description };
    }),
  };
}

/** @example shownName("kpiOrFamily") // "kpi_or_family" */
const shownName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
