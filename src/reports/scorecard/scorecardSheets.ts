import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import type { DraftConditionalFormat, SheetDraft } from "../../workbook/sheetDraft";
import { cellAddress } from "../cells/cellAddress";
import { fitColumns } from "../cells/fitColumns";
import { fitRows } from "../cells/fitRows";
import { localName } from "../cells/localName";
import { pageSetup } from "../cells/pageSetup";
import { cutName, longestSheetName, uniqueSheetName, uniqueTableName } from "../cells/sheetName";
import { sheetStyles, tableStyle } from "../cells/sheetStyles";
import type { Scorecard, ScorecardsInput } from "../reportInput";
import { scorecardBlock, type ScorecardBlock } from "./scorecardBlock";
import { scorecardColumns } from "./scorecardColumns";

/** Most people who get a sheet of their own; above that one long printable sheet holds all. */
export const mostScorecardSheets = 50;

/** Narrowest and widest of a scorecard's columns, in characters. */
const limits = [
  [13, 24],
  [14, 26],
  [7, 9],
  [11, 18],
  [11, 18],
  [11, 12],
  [9, 12],
  [9, 12],
  [9, 12],
  [9, 12],
  [12, 14],
  [11, 18],
  [10, 12],
  [11, 18],
  [20, 24],
] as const;

/**
 * The scorecards of a period: a sheet for each person up to 50 people, above that one long sheet with a page each.
 *
 * @param input - cards in the order of the sheets; none gives one sheet that says so
 * @param taken - names of the workbook's sheets and tables so far
 */
export function scorecardSheets(
  input: ScorecardsInput,
  language: Language,
  taken: { readonly sheets: Iterable<string>; readonly tables: Iterable<string> },
): readonly SheetDraft[] {
  const words = texts(language).scorecard;
  const sheets = [...taken.sheets];
  const tables = [...taken.tables];
  if (input.cards.length === 0 || input.cards.length > mostScorecardSheets) {
    return [scorecardBook(input, language, uniqueSheetName(words.bookName(input.periodLabel), sheets))];
  }
  return input.cards.map((card) => {
    const sheet = uniqueSheetName(personSheetName(card.person, input.periodLabel, words), sheets);
    const table = uniqueTableName("KpiScorecard", tables);
    sheets.push(sheet);
    tables.push(table);
    return scorecardSheet(card, input, language, { sheet, table });
  });
}

/** The name of one person's sheet: a long name gives way, so that the period stays readable. */
export function personSheetName(
  person: string,
  period: string,
  words: { readonly sheetName: (person: string, period: string) => string },
): string {
  const room = longestSheetName - words.sheetName("", period).length;
  return words.sheetName(cutName(person, room), period);
}

/**
 * One person's scorecard as a sheet of its own, with an Excel table over its KPIs.
 *
 * @param names - the sheet's and the table's final names, unique in the workbook
 */
function scorecardSheet(
  card: Scorecard,
  input: ScorecardsInput,
  language: Language,
  names: { readonly sheet: string; readonly table: string },
): SheetDraft {
  const block = scorecardBlock(card, input, language, 0);
  const tables = [{ name: names.table, area: block.table, style: tableStyle, showFilter: false }];
  return {
    ...draftOf(input, language, names.sheet, [block]),
    ...(card.kpis.length === 0 ? {} : { tables }),
    names: [
      localName(names.sheet, "KpiScore", cellAddress(block.figuresRow, 0, "both")),
      localName(names.sheet, "KpiGrade", cellAddress(block.figuresRow, 1, "both")),
    ],
  };
}

/**
 * Everybody's scorecards below each other, each on a page of its own.
 *
 * @param name - the sheet's final name
 */
export function scorecardBook(input: ScorecardsInput, language: Language, name: string): SheetDraft {
  const blocks: ScorecardBlock[] = [];
  const lastRows: number[] = [];
  let top = 0;
  for (const card of input.cards) {
    const block = scorecardBlock(card, input, language, top);
    blocks.push({ ...block, rows: [...block.rows, []] });
    top += block.rows.length + 1;
    lastRows.push(top - 1);
  }
  const draft = draftOf(input, language, name, blocks);
  return { ...draft, print: { ...pageSetupOf(input, language), breaksAfterRows: lastRows.slice(0, -1) } };
}

const pageSetupOf = (input: ScorecardsInput, language: Language) => pageSetup(language, input.header.planLabel);

function draftOf(
  input: ScorecardsInput,
  language: Language,
  name: string,
  blocks: readonly ScorecardBlock[],
): SheetDraft {
  const rows = blocks.flatMap((block) => block.rows);
  const empty = [[{ value: texts(language).scorecard.empty, style: sheetStyles.note }]];
  const conditionalFormats: readonly DraftConditionalFormat[] = blocks.flatMap((block) => block.conditionalFormats);
  const columnWidths = fitColumns(tableRows(blocks), scorecardColumns.length, limits);
  return {
    name,
    kind: "scorecard",
    period: input.periodLabel,
    columnWidths,
    rows: rows.length === 0 ? empty : rows,
    rowHeights: { ...bodyHeights(blocks), ...fitRows(rows, columnWidths), ...titleHeights(blocks) },
    conditionalFormats,
    print: pageSetupOf(input, language),
    tabColor: "#C55A00",
  };
}

/** The rows that decide the column widths: titles, notes and signatures run over. */
const tableRows = (blocks: readonly ScorecardBlock[]): ScorecardBlock["rows"] =>
  blocks.flatMap((block) => {
    const top = block.rows.findIndex((row) => row.length === scorecardColumns.length);
    return block.rows.slice(top, top + block.table.bottom - block.table.top + 2);
  });

/** Room to read and write in the rows of the KPIs; a row that wraps takes what it needs. */
const bodyHeights = (blocks: readonly ScorecardBlock[]): Readonly<Record<number, number>> =>
  Object.fromEntries(
    blocks.flatMap(({ table }) =>
      Array.from({ length: table.bottom - table.top }, (_, row) => [table.top + 1 + row, 20]),
    ),
  );

const titleHeights = (blocks: readonly ScorecardBlock[]): Readonly<Record<number, number>> =>
  Object.fromEntries(
    blocks.flatMap(({ top, figuresRow }) => [
      [top, 24],
      [figuresRow, 26],
    ]),
  );
