import type { Area } from "../../store/area";
import { cellArea, containsArea, lastColumn, lastRow } from "../../store/area";
import type { CellValue } from "../../store/cellStore";
import { moveFormula } from "../../store/formula/rewrite";
import { choiceArg } from "../arguments";
import { invalidArgument } from "../errors";
import type { RangeState, Sheet } from "./book";
import { raiseChanged } from "./changeEvents";
import { requireUnlocked } from "./protection";
import { areaOf } from "./resolveAddress";
import { putContent } from "./writeCells";

const TYPES = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
  "FlashFill",
] as const;

/** Continue a range's cells into a destination that contains it, along its one longer side. */
export function autoFill(range: RangeState, destination: RangeState, fillType: unknown): void {
  const type = choiceArg(fillType, TYPES, "FillDefault");
  const from = areaOf(range);
  const to = areaOf(destination);
  if (destination.sheet !== range.sheet || !containsArea(to, from)) throw invalidArgument();
  const down = from.columns === to.columns;
  if (!down && from.rows !== to.rows) throw invalidArgument();
  requireUnlocked(range.sheet, to);
  const lines = down ? from.columns : from.rows;
  for (let line = 0; line < lines; line++) fillLine(range.sheet, from, to, line, down, type);
  raiseChanged(range.sheet, to, "RangeEdited");
}

function fillLine(sheet: Sheet, from: Area, to: Area, line: number, down: boolean, type: (typeof TYPES)[number]): void {
  const { store } = sheet.book;
  const at = (step: number): [number, number] =>
    down ? [from.row + step, from.column + line] : [from.row + line, from.column + step];
  const length = down ? from.rows : from.columns;
  const first = down ? to.row - from.row : to.column - from.column;
  const last = down ? lastRow(to) - from.row : lastColumn(to) - from.column;
  const values = Array.from({ length }, (_, step) => store.content(sheet.id, ...at(step))?.value ?? "");
  const series = seriesOf(values, type);
  for (let step = first; step <= last; step++) {
    if (step >= 0 && step < length) continue;
    const source = ((step % length) + length) % length;
    const [row, column] = at(step);
    const [sourceRow, sourceColumn] = at(source);
    const style = store.style(sheet.id, sourceRow, sourceColumn);
    if (type !== "FillValues" && style !== undefined) store.patchStyle(sheet.id, cellArea(row, column), style);
    if (type === "FillFormats") continue;
    const content = store.content(sheet.id, sourceRow, sourceColumn);
    if (content?.formula !== undefined && type !== "FillValues") {
      putContent(sheet, row, column, {
        value: 0,
        formula: moveFormula(content.formula, row - sourceRow, column - sourceColumn),
      });
    } else {
      const value = series?.(step) ?? content?.value;
      putContent(sheet, row, column, value === undefined ? undefined : { value });
    }
  }
}

/** The rule of a series: numbers go on evenly, texts with a number at the end count on; undefined means repeat. */
function seriesOf(
  values: readonly CellValue[],
  type: (typeof TYPES)[number],
): ((step: number) => CellValue) | undefined {
  if (type === "FillCopy" || type === "FillValues" || type === "FillFormats") return undefined;
  const [first] = values;
  if (values.every((value) => typeof value === "number")) {
    const numbers = values;
    const start = numbers[0] ?? 0;
    if (numbers.length === 1 && type === "FillDefault") return undefined;
    const step = numbers.length === 1 ? 1 : ((numbers.at(-1) ?? 0) - start) / (numbers.length - 1);
    return (at) => start + at * step;
  }
  if (values.length === 1 && typeof first === "string") return textSeries(first);
  return undefined;
}

const LISTS: readonly (readonly string[])[] = [
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
];

function textSeries(first: string): ((step: number) => CellValue) | undefined {
  const list = LISTS.find((each) => each.includes(first));
  if (list !== undefined) {
    const start = list.indexOf(first);
    return (step) => list[(((start + step) % list.length) + list.length) % list.length] ?? first;
  }
  const quarter = /^Q([1-4])$/.exec(first);
  if (quarter !== null) return (step) => `Q${String(((((Number(quarter[1]) - 1 + step) % 4) + 4) % 4) + 1)}`;
  const numbered = /^(.*?)(\d+)$/.exec(first);
  return numbered === null ? undefined : (step) => `${numbered[1] ?? ""}${String(Number(numbered[2]) + step)}`;
}
