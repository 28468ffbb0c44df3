import type { Problem } from "../../domain/problem";
import { problemMessage } from "../../i18n/problemMessages";
import type { Language } from "../../i18n/problemText";
import type { PlanTableKey } from "../../i18n/words/planWords";
import type { DraftCell } from "../../workbook/sheetDraft";
import { statusStyles } from "../cells/sheetStyles";

/** Most messages beside one row: the check sheet lists them all. */
const mostMessages = 2;

/**
 * What is wrong with each row of one of the plan's tables, as a note to stand beside it.
 *
 * @param problems - of the plan; each names its place, such as `weights[3].weight` or `settings.fiscalStart`
 * @param keys - first cell of each row, by which settings are found
 * @returns by 0-based row of the table's body; rows without a problem are not listed
 */
export function problemNotes(
  problems: readonly Problem[],
  table: PlanTableKey,
  keys: readonly unknown[],
  language: Language,
): ReadonlyMap<number, DraftCell> {
  const byRow = new Map<number, Problem[]>();
  for (const problem of problems) {
    const row = rowOf(problem, table, keys);
    if (row < 0) continue;
    const known = byRow.get(row);
    if (known) known.push(problem);
    else byRow.set(row, [problem]);
  }
  return new Map([...byRow].map(([row, found]) => [row, noteOf(found, language)]));
}

function rowOf({ at }: Problem, table: PlanTableKey, keys: readonly unknown[]): number {
  const [, list, index, setting] = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?/.exec(at?.argument ?? "") ?? [];
  if (list !== table) return -1;
  return index === undefined ? keys.indexOf(setting) : Number(index);
}

function noteOf(problems: readonly Problem[], language: Language): DraftCell {
  const isError = problems.some(({ severity }) => severity === "error");
  const told = problems.slice(0, mostMessages).map((problem) => problemMessage(problem, language));
  return { value: `⚠ ${told.join(" ")}`, style: isError ? statusStyles.behind : statusStyles.near };
}
