import type { ColumnField } from "../columns/columnField";
import type { SheetRow } from "../../workbook/sheetContent";
import { matchHeader } from "../columns/matchHeader";
import { tidyHeader } from "../columns/tidyHeader";
import type { TableHeader, TableRegion } from "../grid/tableRegion";
import { isBlankCell } from "../grid/block";
import { cellOf, type FindJoining, type Joining } from "./joining";

const expected = /预计|预估|预期|计划|\b(?:expected|estimated|est|forecast|projected|planned)\b/iu;
const won = /\bwon\b|赢单|成交/iu;
const lost = /\blost\b|输单|丢单/iu;

/** The day an opportunity was won and the day it was lost, in two columns, are its close date. */
export const joinWonAndLost: FindJoining = (region) => {
  const closing = columnsOf(region, "closeDate", "close date");
  const first = closing.find(({ text }) => won.test(text) && !lost.test(text));
  const second = closing.find(({ text }) => lost.test(text) && !won.test(text));
  return first && second ? firstFilled(first, second, "close date") : null;
};

const asksWon = /^(?:is |deal |closed )?won\??$|^(?:是否)(?:成交|赢单|中标|成单|签单)[?？]?$/iu;
const answers: ReadonlyMap<string, string> = new Map([
  ...["y", "yes", "true", "1", "是", "√", "✓"].map((word) => [word, "won"] as const),
  ...["n", "no", "false", "0", "否", "×", "✗"].map((word) => [word, "lost"] as const),
]);

/** A column that asks whether a deal was won, answered yes and no, is its stage. */
export const joinWonAnswer: FindJoining = ({ headers, rows }) => {
  const answer = ({ values }: SheetRow, column: number): string | undefined =>
    answers.get(
      String(values[column] ?? "")
        .normalize("NFKC")
        .trim()
        .toLowerCase(),
    );
  const asked = headers.find(
    ({ text, column }) =>
      asksWon.test(text) && rows.every((row) => isBlankCell(row.values[column]) || answer(row, column) !== undefined),
  );
  if (!asked) return null;
  const join = (row: SheetRow) => ({ value: answer(row, asked.column) ?? null });
  return { into: asked.column, others: [], meaning: "opportunity stage", join };
};

/** The day an opportunity is closed: the actual one, and as long as there is none the expected one. */
export const joinActualDate: FindJoining = (region) => actualFirst(region, "closeDate", "close date");

/** The amount of an opportunity: the actual one, and as long as there is none the expected one. */
export const joinActualAmount: FindJoining = (region) => actualFirst(region, "amount", "opportunity amount");

function actualFirst(region: TableRegion, field: ColumnField, meaning: string): Joining | null {
  if (!region.headers.some(({ text }) => fieldsOf(text).includes("stage"))) return null;
  const columns = columnsOf(region, field, meaning);
  const planned = columns.filter(({ text }) => expected.test(text));
  const actual = columns.filter(({ text }) => !expected.test(text));
  const [one, other] = [actual[0], planned[0]];
  return one && other && actual.length === 1 && planned.length === 1 ? firstFilled(one, other, meaning) : null;
}

/** Columns of a field by header; a word for what is expected or actual in front of it does not matter here. */
function columnsOf({ headers }: TableRegion, field: ColumnField, meaning: string): readonly TableHeader[] {
  return headers.filter((header) => {
    const bare = header.text.replace(expected, " ").replace(/实际|\b(?:actual|deal|opportunity)\b/giu, " ");
    return (
      (header.meaning ?? meaning) === meaning && [header.text, bare].some((text) => fieldsOf(text).includes(field))
    );
  });
}

const fieldsOf = (text: string): readonly ColumnField[] => matchHeader(tidyHeader(text)).map(({ field }) => field);

const firstFilled = (one: TableHeader, other: TableHeader, meaning: string): Joining => ({
  into: one.column,
  others: [other.column],
  meaning,
  join: (row) => cellOf(row, isBlankCell(row.values[one.column]) ? other.column : one.column),
});
