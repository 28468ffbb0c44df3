import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../i18n/problemText";
import { functionsMetadata, type FunctionSource, type FunctionsMetadata } from "./functionsMetadata";
import { helpPage } from "./helpPage";

/** The files under src/functions/calls whose docstrings are what Excel shows. */
const sourceNames = ["scoreCalls.ts", "figureCalls.ts", "ruleCalls.ts"] as const;

const readSources = (folder: string): readonly FunctionSource[] =>
  sourceNames.map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

/**
 * functions.json in one language.
 *
 * @param folder - where the functions' sources are: `src/functions/calls`
 * @param baseUrl - where the built files are served from, with a slash at the end
 */
export const generateFunctionsJson = (folder: string, language: Language, baseUrl = ""): FunctionsMetadata =>
  functionsMetadata(readSources(folder), language, baseUrl);

/**
 * Every file that the build writes for the functions: functions.json, its Chinese twin, and a help page for each function
 * in both languages.
 *
 * @returns contents by path inside the output folder
 */
export function functionFiles(folder: string, baseUrl: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const language of ["en-US", "zh-CN"] as const) {
    const metadata = generateFunctionsJson(folder, language, baseUrl);
    files.set(
      language === "en-US" ? "functions.json" : `functions.${language}.json`,
      JSON.stringify(metadata, null, 2),
    );
    for (const one of metadata.functions) {
      const folderOfLanguage = language === "en-US" ? "" : `${language}/`;
      files.set(`help/${folderOfLanguage}${one.id}.html`, helpPage(one, language));
    }
  }
  return files;
}
