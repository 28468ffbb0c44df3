import type { Language } from "../../i18n/problemText";
import { functionWords } from "../../i18n/words/functionWords";
import type { FunctionName } from "../functionNames";
import { functionExamples, resultIn } from "./functionExamples";
import type { FunctionDescription } from "./functionsMetadata";

/**
 * The help page of a function: what it does, its arguments, and an example with its result. A page of its own, without
 * scripts.
 */
export function helpPage(one: FunctionDescription, language: Language): string {
  const words = functionWords[language].help;
  const example = functionExamples[one.id as FunctionName];
  const syntax = one.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
  const rows = one.parameters.map(({ name, description = "" }) => row([name, description]));
  const result = resultIn(example, language).map((cells) => row(cells.map(String)));
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${one.name}</title>`,
    `<meta name="viewport" content="width=device-width"></head><body><main>`,
    `<h1>${one.name}</h1><p>${escaped(one.description ?? "")}</p>`,
    `<p><code>=${one.name}(${escaped(syntax)})</code></p>`,
    `<h2>${words.arguments}</h2><table border="1" cellpadding="6"><tbody>${rows.join("")}</tbody></table>`,
    `<h2>${words.example}</h2><p><code>${escaped(example.formula)}</code></p>`,
    `<table border="1" cellpadding="6"><tbody>${result.join("")}</tbody></table>`,
    `<p>${escaped(words.workbook)}</p></main></body></html>`,
  ].join("\n");
}

const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
