import type { Area } from "../../store/area";
import { cellArea, intersection, lastColumn, WHOLE_SHEET } from "../../store/area";
import type { Content } from "../../store/cellStore";
import { DEFAULT_STYLE } from "../../store/cellStyle";
import { invalidArgument } from "../errors";
import type { Sheet } from "./book";
import { raiseChanged } from "./changeEvents";
import { displayText } from "./displayText";
import { enter } from "./writeCells";
import { boundingArea } from "../../store/area";

interface SearchCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

/** Matching cells, joined into rectangles where they follow one another in a row. */
export function findInSheet(sheet: Sheet, text: string, criteria: unknown): readonly Area[] {
  return joinCells(findCells(sheet, WHOLE_SHEET, text, criteria));
}

/** The matching cells of an area in reading order: what is looked at is the text or the formula. */
export function findCells(sheet: Sheet, area: Area, text: string, criteria: unknown): readonly Area[] {
  if (text === "") throw invalidArgument();
  const rules = (criteria ?? {}) as SearchCriteria;
  const found: Area[] = [];
  const used = sheet.book.store.usedArea(sheet.id, true);
  const inside = used === undefined ? undefined : intersection(area, used);
  if (inside === undefined) return found;
  sheet.book.store.visit(sheet.id, inside, (row, column, content) => {
    if (content !== undefined && matches(searchedText(sheet, row, column, content), text, rules)) {
      found.push(cellArea(row, column));
    }
  });
  return rules.searchDirection === "Backwards" ? found.reverse() : found;
}

/** Replace a text in every matching cell of some areas; answers how many replacements were made. */
export function replaceInAreas(
  sheet: Sheet,
  areas: readonly Area[],
  text: string,
  replacement: string,
  criteria: unknown,
): number {
  const rules = (criteria ?? {}) as SearchCriteria;
  let count = 0;
  let changed: Area | undefined;
  for (const cell of areas.flatMap((area) => findCells(sheet, area, text, { ...rules, searchDirection: "Forward" }))) {
    const content = sheet.book.store.content(sheet.id, cell.row, cell.column);
    const before = String(content?.formula ?? content?.value ?? "");
    const { after, times } = replaceText(before, text, replacement, rules);
    if (times === 0) continue;
    enter(sheet, cell.row, cell.column, after);
    count += times;
    changed = changed === undefined ? cell : boundingArea(changed, cell);
  }
  if (changed !== undefined) raiseChanged(sheet, changed, "RangeEdited");
  return count;
}

function replaceText(
  before: string,
  text: string,
  replacement: string,
  rules: SearchCriteria,
): { after: string; times: number } {
  if (rules.completeMatch === true) return { after: replacement, times: 1 };
  const pattern = new RegExp(escapePattern(text), rules.matchCase === true ? "g" : "gi");
  let times = 0;
  const after = before.replace(pattern, () => {
    times++;
    return replacement;
  });
  return { after, times };
}

function searchedText(sheet: Sheet, row: number, column: number, content: Content): string {
  if (content.formula !== undefined) return content.formula;
  const style = sheet.book.store.style(sheet.id, row, column);
  return displayText(content.value, style?.numberFormat ?? DEFAULT_STYLE.numberFormat);
}

/** `*` and `?` stand for any characters, `~` takes that meaning away. */
function matches(found: string, text: string, rules: SearchCriteria): boolean {
  const body = wildcards(text);
  const pattern = new RegExp(rules.completeMatch === true ? `^${body}$` : body, rules.matchCase === true ? "s" : "is");
  return pattern.test(found);
}

function wildcards(text: string): string {
  return text.replace(/~([*?~])|[*?]|[^*?~]+|~/g, (part, escaped?: string) => {
    if (escaped !== undefined) return escapePattern(escaped);
    return part === "*" ? ".*" : part === "?" ? "." : escapePattern(part);
  });
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Cells in reading order as few rectangles: neighbours in a row, then equal rows below one another. */
export function joinCells(cells: readonly Area[]): readonly Area[] {
  const runs: Area[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last?.row === cell.row && lastColumn(last) + 1 === cell.column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else runs.push(cell);
  }
  const joined: Area[] = [];
  for (const run of runs) {
    const at = joined.findIndex(
      (each) => each.column === run.column && each.columns === run.columns && each.row + each.rows === run.row,
    );
    const above = joined[at];
    if (above === undefined) joined.push(run);
    else joined[at] = { ...above, rows: above.rows + 1 };
  }
  return joined;
}
