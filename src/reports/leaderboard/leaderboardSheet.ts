import type { KpiFamily } from "../../domain/kpi/kpi";
import { excelFormats, scoreFormat } from "../../i18n/formats/excelFormat";
import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import type { CellRect } from "../../workbook/sheetContent";
import type { DraftCell, DraftName, SheetDraft } from "../../workbook/sheetDraft";
import { cellAddress, columnRange } from "../cells/cellAddress";
import { distinctHeaders } from "../cells/distinctHeaders";
import { fitColumns } from "../cells/fitColumns";
import { fitRows } from "../cells/fitRows";
import { gradeFormula } from "../cells/gradeFormula";
import { localName } from "../cells/localName";
import { pageSetup } from "../cells/pageSetup";
import { sheetStyles, tableStyle } from "../cells/sheetStyles";
import { sheetTop } from "../cells/sheetTop";
import type { LeaderboardInput, LeaderboardRow } from "../reportInput";

const headerRow = 4;
const firstRow = headerRow + 1;
/** 0-based columns that formulas point at. */
const columns = { role: 2, team: 3, score: 4 } as const;
const limits = [
  [7, 9],
  [10, 22],
  [10, 20],
  [8, 18],
  [9, 11],
  [8, 12],
  [10, 12],
] as const;
/** Sign of a score or an attainment that does not exist. */
const nothing = "–";
const families: readonly KpiFamily[] = ["financial", "customer", "process", "capability"];

/**
 * Everybody's score, grade and rank, and the score of each family.
 *
 * Ranks and grades are formulas over the scores. A score is kept to nine decimals: smaller differences are noise of
 * adding, and would part people who are equal.
 *
 * @param input - rows best first; without any the sheet says so
 * @param names - the sheet's and the table's final names, unique in the workbook
 */
export function leaderboardSheet(
  input: LeaderboardInput,
  language: Language,
  names: { readonly sheet: string; readonly table: string },
): SheetDraft {
  const words = texts(language).leaderboard;
  const shown = families.filter((family) => input.rows.some((row) => row.families[family] !== undefined));
  const headers = leaderboardHeaders(shown, language);
  const rows: readonly (readonly DraftCell[])[] = [
    ...sheetTop(words.title(input.periodLabel), input.header, language),
    [{ value: words.ranking[input.rankIn], style: sheetStyles.note }],
    headers.map((header) => ({ value: header, style: sheetStyles.header })),
    ...input.rows.map((row, index) => leaderboardRow(row, firstRow + index, input, shown)),
    ...(input.rows.length === 0 ? [[{ value: words.empty, style: sheetStyles.note }]] : []),
  ];
  const table = { top: headerRow, left: 0, bottom: headerRow + input.rows.length, right: headers.length - 1 };
  const columnWidths = fitColumns(rows.slice(headerRow), headers.length, limits);
  return {
    name: names.sheet,
    kind: "leaderboard",
    period: input.periodLabel,
    columnWidths,
    rows,
    rowHeights: { ...fitRows(rows, columnWidths), 0: 24, [headerRow]: 48 },
    ...(input.rows.length === 0 ? {} : { ...bodyParts(table, names.table), names: [scoresName(table, names.sheet)] }),
    freeze: { rows: headerRow + 1, columns: 2 },
    print: pageSetup(language, input.header.planLabel, { from: headerRow, to: headerRow }),
    tabColor: "#2E86C1",
  };
}

function leaderboardHeaders(shown: readonly KpiFamily[], language: Language): readonly string[] {
  const { leaderboard, general } = texts(language);
  const { rank, person, role, team, score, grade, coverage } = leaderboard.columns;
  return distinctHeaders([
    ...[rank, person, role, team, score, grade, coverage],
    ...shown.map((family) => leaderboard.familyColumn(general.families[family])),
  ]);
}

function leaderboardRow(
  row: LeaderboardRow,
  at: number,
  input: LeaderboardInput,
  shown: readonly KpiFamily[],
): readonly DraftCell[] {
  const score = cellAddress(at, columns.score);
  const decimals = input.rules.scoreDecimals;
  const points = { ...sheetStyles.number, numberFormat: scoreFormat(decimals) };
  const ratio = { ...sheetStyles.number, numberFormat: excelFormats.ratio };
  return [
    {
      formula: rankFormula(at, input),
      value: row.rank ?? nothing,
      style: { ...sheetStyles.centered, bold: true, numberFormat: "0" },
    },
    { value: row.person, style: { ...sheetStyles.wrapped, bold: true } },
    { value: row.role, style: sheetStyles.wrapped },
    { value: row.team ?? null, style: sheetStyles.wrapped },
    { value: row.score === null ? nothing : toNineDecimals(row.score), style: { ...points, bold: true } },
    {
      formula: gradeFormula(`ROUND(${score},${decimals})`, input.rules.grades, nothing),
      value: row.grade ?? nothing,
      style: sheetStyles.centered,
    },
    { value: row.coverage, style: ratio },
    ...shown.map((family) => ({ value: row.families[family] ?? nothing, style: points })),
  ];
}

const toNineDecimals = (score: number): number => Math.round(score * 1e9) / 1e9;

/** Best is 1, equals share a rank, the next one skips; among everybody, or within the row's role or team. */
function rankFormula(at: number, input: LeaderboardInput): string {
  const lastRow = headerRow + input.rows.length;
  const score = cellAddress(at, columns.score);
  const scores = columnRange(columns.score, firstRow, lastRow);
  if (input.rankIn === "all") return `IF(ISNUMBER(${score}),RANK(${score},${scores}),"${nothing}")`;
  const group = columns[input.rankIn];
  const isPeer = `EXACT(${columnRange(group, firstRow, lastRow)},${cellAddress(at, group)})`;
  const better = `SUMPRODUCT(${isPeer}*ISNUMBER(${scores})*(${scores}>${score}))`;
  return `IF(ISNUMBER(${score}),${better}+1,"${nothing}")`;
}

const scoresName = ({ bottom }: CellRect, sheet: string): DraftName =>
  localName(sheet, "KpiScores", columnRange(columns.score, firstRow, bottom));

const bodyParts = (table: CellRect, name: string): Pick<SheetDraft, "tables" | "conditionalFormats"> => ({
  tables: [{ name, area: table, style: tableStyle, showFilter: true }],
  conditionalFormats: [
    {
      area: { ...table, top: firstRow, left: columns.score, right: columns.score },
      rule: { type: "dataBar", color: "#9CC4E8" },
    },
  ],
});
