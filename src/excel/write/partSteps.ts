import { areaAddress } from "../../workbook/address";
import type { DraftTable, SheetDraft } from "../../workbook/sheetDraft";
import { rangeAt } from "../read/readBlock";
import { addChart } from "./addChart";
import { addConditionalFormat } from "./addConditionalFormat";
import { setUpPrint } from "./setUpPrint";
import { setValidation } from "./setValidation";
import type { StagedSheet } from "./stageSheets";
import { bytesPerAction, type WriteStep } from "./writeStep";

/** The tables of a sheet, over cells that are there already. */
export function tableSteps({ draft, tempName, tempTables }: StagedSheet): WriteStep[] {
  return (draft.tables ?? []).map((table, index) => ({
    sheet: draft.name,
    bytes: 5 * bytesPerAction,
    queue: ({ workbook }) => {
      addTable(workbook.worksheets.getItem(tempName), table, tempTables[index] ?? table.name);
    },
  }));
}

const tableStyle = "TableStyleLight9";

function addTable(sheet: Excel.Worksheet, { area, style, showFilter }: DraftTable, name: string): void {
  // A table needs a row below its header, even if it stays blank.
  const whole = { ...area, bottom: Math.max(area.bottom, area.top + 1) };
  const table = sheet.tables.add(areaAddress(whole), true);
  table.name = name;
  table.style = style ?? tableStyle;
  table.showFilterButton = showFilter !== false;
}

/**
 * What a sheet has beside cells and tables: rules, charts, frozen panes, print set-up, the colour of its tab.
 *
 * @param currentName - what a sheet is called while the new ones are being written
 */
export function partSteps({ draft, tempName }: StagedSheet, currentName: (sheet: string) => string): WriteStep[] {
  const step = (actions: number, queue: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): WriteStep => ({
    sheet: draft.name,
    bytes: actions * bytesPerAction,
    queue: ({ workbook }) => {
      queue(workbook.worksheets.getItem(tempName), workbook);
    },
  });
  return [
    // The newest rule comes first in Excel, so the draft's first is added last.
    ...(draft.conditionalFormats ?? []).toReversed().map((format) =>
      step(8, (sheet) => {
        addConditionalFormat(rangeAt(sheet, format.area), format.rule);
      }),
    ),
    ...(draft.validations ?? []).map((validation) =>
      step(5, (sheet) => {
        setValidation(rangeAt(sheet, validation.area).dataValidation, validation);
      }),
    ),
    ...(draft.charts ?? []).map((chart) =>
      step(20 + 10 * chart.series.length, (sheet, workbook) => {
        addChart(sheet, chart, (name) => workbook.worksheets.getItem(currentName(name)));
      }),
    ),
    step(20, (sheet) => {
      setUpSheet(sheet, draft);
    }),
  ];
}

function setUpSheet(sheet: Excel.Worksheet, { freeze, print, tabColor }: SheetDraft): void {
  if (tabColor !== undefined) sheet.tabColor = tabColor;
  if (freeze && freeze.rows > 0 && freeze.columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
  } else if (freeze && freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze && freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
  if (print) setUpPrint(sheet, print);
}
