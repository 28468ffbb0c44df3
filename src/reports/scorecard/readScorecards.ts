import { scorecardWords } from "../../i18n/words/scorecardWords";
import type { CellValue, SheetContent } from "../../workbook/sheetContent";

/** What people wrote on a scorecard. */
export interface WrittenScorecard {
  /** As the card shows them. */
  readonly person: string;
  readonly role: string;
  /** Comments by the KPI's name as the card shows it. */
  readonly comments: ReadonlyMap<string, string>;
  /** Lines of the talk, from top to bottom. */
  readonly notes: readonly string[];
}

const languages = [scorecardWords["zh-CN"], scorecardWords["en-US"]] as const;

/** Room for notes on a card, in lines. */
export const noteLines = 2;

/**
 * Reads back what people wrote on the scorecards or talk pages of a sheet: the comment beside each KPI and the notes of the talk.
 *
 * Words in either language are understood; whatever does not look like a card is passed over.
 *
 * @param sheet - one card or many below each other
 */
export function readScorecards(sheet: Pick<SheetContent, "rows">): readonly WrittenScorecard[] {
  const rows = new Map(sheet.rows.map(({ index, values }) => [index, values]));
  const cards = sheet.rows.filter(({ values }) => languages.some((words) => isPersonRow(values, words)));
  return cards.map(({ index, values }, order) => {
    const end = cards[order + 1]?.index ?? (sheet.rows.at(-1)?.index ?? index) + 1;
    const own = Array.from({ length: end - index }, (_, offset) => rows.get(index + offset) ?? []);
    return { person: textOf(values[1]), role: textOf(values[4]), comments: commentsOf(own), notes: notesOf(own) };
  });
}

type Words = (typeof languages)[number];
type Row = readonly CellValue[];

const isPersonRow = (values: Row, words: Words): boolean => values[0] === words.person && values[3] === words.role;

const textOf = (value: CellValue | undefined): string =>
  value === null || value === undefined || typeof value === "object" ? "" : String(value);

function commentsOf(rows: readonly Row[]): ReadonlyMap<string, string> {
  for (const { columns, weightTotal } of languages) {
    const head = rows.findIndex((row) => row[0] === columns.family && row[1] === columns.kpi);
    const comments = rows[head]?.indexOf(columns.comments) ?? -1;
    if (comments < 0) continue;
    const end = rows.findIndex((row, index) => index > head && row[0] === weightTotal);
    const body = rows.slice(head + 1, end < 0 ? undefined : end);
    return new Map(
      body.flatMap((row) => (textOf(row[comments]) === "" ? [] : [[textOf(row[1]), textOf(row[comments])] as const])),
    );
  }
  return new Map();
}

function notesOf(rows: readonly Row[]): readonly string[] {
  const column = Math.max(...rows.map((row) => Math.max(...languages.map((words) => row.indexOf(words.comment)))));
  const head = rows.findIndex((row) => languages.some((words) => row[column] === words.comment));
  if (head < 0) return [];
  const lines = rows.slice(head + 1, head + 1 + noteLines).map((row) => textOf(row[column]));
  return lines.some((line) => line !== "") ? lines : [];
}
