import type { Language } from "../../i18n/problemText";
import { excelFormats } from "../../i18n/formats/excelFormat";
import { texts } from "../../i18n/texts";
import type {
  DraftCell,
  DraftConditionalFormat,
  DraftTable,
  DraftValidation,
  SheetDraft,
} from "../../workbook/sheetDraft";
import { cellAddress } from "../cells/cellAddress";
import { markFormats } from "../cells/markFormula";
import { fitColumns } from "../cells/fitColumns";
import { fitRows } from "../cells/fitRows";
import { onReadablePaper, pageSetup } from "../cells/pageSetup";
import { sheetStyles, statusStyles, tableStyle } from "../cells/sheetStyles";
import { sheetTop } from "../cells/sheetTop";
import type { BreakdownInput, BreakdownRow } from "../reportInput";
import { bodyAmountCells } from "./breakdownCells";
import { breakdownLayout, type BreakdownLayout } from "./breakdownLayout";
import { breakdownTotals } from "./breakdownTotals";
import { rowLabel } from "./rowLabel";

/** Narrowest and widest of person, team, role, KPI, family and unit, in characters: longer ones wrap. */
const leadWidths = [
  [8, 12],
  [6, 10],
  [8, 14],
  [8, 13],
  [8, 11],
  [5, 7],
] as const;

/** Height of the header in points: two lines, more where a week's days need three. */
const headerHeight = 32;

/** Largest amount a target cell takes: Excel keeps 15 digits. */
const largestTarget = 999_999_999_999_999;

/**
 * The target breakdown: who has to reach what, by quarter, month (and week), with what has been reached.
 *
 * Cells of the smallest periods are inputs. Longer periods, the check (whole period less the sum of its parts),
 * attainment, mark and the totals below the table are native formulas that carry their values.
 *
 * @param input - person and vacancy rows make the table, in their order; without any the sheet says so
 * @param names - the sheet's and the table's final names, unique in the workbook
 */
export function breakdownSheet(
  input: BreakdownInput,
  language: Language,
  names: { readonly sheet: string; readonly table: string },
): SheetDraft {
  const body = input.rows.filter((row) => row.scope === "person" || row.scope === "vacancy");
  const layout = breakdownLayout(input, language, body.length);
  const words = texts(language).breakdown;
  const totalsRow = layout.lastRow + 3;
  const totals = body.length === 0 ? [] : breakdownTotals(input, body, totalsRow, layout);
  const rows: (readonly DraftCell[])[] = [
    ...sheetTop(words.title(input.yearLabel), input.header, language),
    [],
    layout.headers.map((header) => ({ value: header, style: sheetStyles.header })),
    ...body.map((row, index) => bodyRow(row, layout.firstRow + index, layout)),
    [],
    ...(totals.length > 0 ? [[{ value: words.totalsTitle, style: sheetStyles.section }], ...totals, []] : []),
    ...(body.length === 0 ? [words.empty] : words.notes).map((note) => [{ value: note, style: sheetStyles.note }]),
  ];
  const lastRow = totals.length > 0 ? totalsRow + totals.length - 1 : layout.lastRow;
  const columnWidths = fitColumns(rows.slice(layout.headerRow), layout.headers.length, leadWidths);
  const fitted = fitRows(rows, columnWidths);
  return {
    name: names.sheet,
    kind: "breakdown",
    period: input.yearLabel,
    columnWidths,
    rows,
    rowHeights: { ...fitted, 0: 24, [layout.headerRow]: Math.max(headerHeight, fitted[layout.headerRow] ?? 0) },
    ...(body.length === 0 ? {} : bodyParts(layout, lastRow, names.table)),
    freeze: { rows: layout.headerRow + 1, columns: layout.columns.kpi + 1 },
    print: onReadablePaper(
      pageSetup(language, input.header.planLabel, { from: layout.headerRow, to: layout.headerRow }),
      columnWidths,
    ),
    tabColor: "#1F4E79",
  };
}

function bodyRow(row: BreakdownRow, at: number, layout: BreakdownLayout): readonly DraftCell[] {
  const words = texts(layout.language).general;
  const style = sheetStyles.wrapped;
  const lead: readonly DraftCell[] = [
    { value: rowLabel(row, layout.language), style },
    { value: row.team ?? null, style },
    { value: row.role ?? null, style },
    { value: layout.names.get(row.kpi.id) ?? row.kpi.id, style },
    { value: words.families[row.kpi.family], style },
    { value: words.units[row.kpi.unit], style: sheetStyles.centered },
    { value: row.weight, style: { ...sheetStyles.number, numberFormat: excelFormats.weight } },
  ];
  return [...lead, ...bodyAmountCells(row, at, layout)];
}

function bodyParts(
  layout: BreakdownLayout,
  lastRow: number,
  table: string,
): {
  readonly tables: readonly DraftTable[];
  readonly conditionalFormats: readonly DraftConditionalFormat[];
  readonly validations: readonly DraftValidation[];
} {
  const { firstRow, headerRow, columns } = layout;
  const right = columns.comment;
  const column = (index: number) => ({ top: firstRow, left: index, bottom: lastRow, right: index });
  const check = cellAddress(firstRow, columns.check);
  const words = texts(layout.language).breakdown;
  return {
    tables: [
      {
        name: table,
        area: { top: headerRow, left: 0, bottom: layout.lastRow, right },
        style: tableStyle,
        showFilter: true,
      },
    ],
    conditionalFormats: [
      ...markFormats(column(columns.mark), layout.language),
      {
        area: column(columns.check),
        rule: {
          type: "formula",
          formula: `AND(ISNUMBER(${check}),ABS(${check})>=0.005)`,
          style: statusStyles.behind,
        },
      },
    ],
    validations: layout.periods
      .filter((period) => period.parts.length === 0)
      .map((period) => ({
        area: { ...column(period.column), bottom: layout.lastRow },
        rule: { type: "decimal", min: 0, max: largestTarget },
        title: words.inputTitle,
        message: words.inputMessage,
      })),
  };
}
