import type { Problem } from "../domain/problem";
import { problemMessage } from "../i18n/problemMessages";
import type { Language } from "../i18n/problemText";
import { oneLine } from "./textTable";

const marks = { error: "✕", warning: "⚠", info: "·" } as const;

/** A problem as the command line's JSON shows it. */
export const problemJson = (problem: Problem, language: Language): Readonly<Record<string, unknown>> => ({
  code: problem.code,
  severity: problem.severity,
  ...problem.at,
  value: problem.params["value"] ?? null,
  message: problemMessage(problem, language),
});

/** A problem as one line: mark, place, sentence. */
export function problemLine(problem: Problem, language: Language): string {
  const { sheet, cell, argument } = problem.at ?? {};
  const place = sheet === undefined ? (argument ?? "") : `${sheet}${cell === undefined ? "" : `!${cell}`}`;
  return oneLine(
    [marks[problem.severity], place && `${place}:`, problemMessage(problem, language)].filter(Boolean).join(" "),
  );
}
