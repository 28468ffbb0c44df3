import { generatedTag } from "../../src/workbook/generatedTag";
import type { DraftCell, SheetDraft } from "../../src/workbook/sheetDraft";

const header = { bold: true, fill: "#1F4E78", color: "#FFFFFF", align: "center", border: "thin" } as const;
const money = { numberFormat: "#,##0.00", border: "thin" } as const;

const cell = (value: DraftCell["value"], style?: DraftCell["style"]): DraftCell => ({
  value: value ?? null,
  ...(style && { style }),
});

/** A sheet that uses everything a draft can say: styles, a table, formulas, charts, rules, names and print set-up. */
export const richDraft: SheetDraft = {
  name: "季度目标 '26",
  kind: "breakdown",
  period: "2026",
  columnWidths: [18, 12, 12.5, 10],
  rowHeights: { 0: 28 },
  rows: [
    [{ value: "Targets & plan <2026>", style: { bold: true, size: 16 }, link: "'季度目标 ''26'!A4" }],
    [],
    [],
    [cell("Quarter", header), cell("Target", header), cell("Actual", header), cell("Share", header)],
    ...[1, 2, 3, 4].map((quarter) => [
      cell(`2026Q${quarter}`),
      cell(quarter * 1000, money),
      cell(quarter * 900.5, money),
      { value: 0.9005, formula: `C${quarter + 4}/B${quarter + 4}`, style: { numberFormat: "0.0%" } },
    ]),
    [
      cell("Total", { bold: true, border: "top" }),
      { value: 10000, formula: "SUM(B5:B8)", style: { ...money, bold: true } },
      { value: 9005, formula: "SUM(TargetTable[Actual])", style: money },
      { value: true, formula: "B9>C9" },
    ],
    [
      cell("Grade"),
      { value: "A <&> B", formula: 'IF(C9>0,"A <&> B","")' },
      cell(46023, { numberFormat: "yyyy-mm-dd" }),
    ],
  ],
  tables: [{ name: "TargetTable", area: { top: 3, left: 0, bottom: 7, right: 3 }, showFilter: true }],
  conditionalFormats: [
    {
      area: { top: 4, left: 3, bottom: 7, right: 3 },
      rule: { type: "formula", formula: "$D5<0.95", style: { color: "#9C0006", fill: "#FFC7CE" } },
    },
    { area: { top: 4, left: 2, bottom: 7, right: 2 }, rule: { type: "dataBar", color: "#5B9BD5" } },
    {
      area: { top: 4, left: 1, bottom: 7, right: 1 },
      rule: { type: "colorScale", colors: ["#F8696B", "#FFEB84", "#63BE7B"] },
    },
  ],
  validations: [
    { area: { top: 4, left: 0, bottom: 7, right: 0 }, rule: { type: "list", source: ["2026Q1", 'say "Q2"'] } },
    {
      area: { top: 4, left: 1, bottom: 7, right: 1 },
      rule: { type: "decimal", min: 0, max: 100000 },
      title: "Target",
      message: "0 to 100,000",
    },
  ],
  charts: (["column", "bar", "line"] as const).map((type, index) => ({
    name: `Chart ${index + 1}`,
    type,
    title: "Target & actual",
    altText: "Actual stays 10 % below target in every quarter",
    anchor: { top: 12 + index * 16, left: 0, bottom: 26 + index * 16, right: 6 },
    series: [
      {
        name: "Target",
        values: "'季度目标 ''26'!$B$5:$B$8",
        categories: "'季度目标 ''26'!$A$5:$A$8",
        color: "#1F4E78",
      },
      {
        name: "Actual",
        values: "'季度目标 ''26'!$C$5:$C$8",
        categories: "'季度目标 ''26'!$A$5:$A$8",
        color: "#ED7D31",
      },
    ],
    valueAxisTitle: "Amount",
    categoryAxisTitle: "Quarter",
  })),
  names: [
    { name: "AnnualTarget", refersTo: "'季度目标 ''26'!$B$9", comment: "Sum of the quarters" },
    { name: "Here", refersTo: "'季度目标 ''26'!$A$1", local: true },
  ],
  freeze: { rows: 4, columns: 1 },
  print: {
    orientation: "landscape",
    fitToWidth: true,
    repeatRows: { from: 0, to: 3 },
    area: { top: 0, left: 0, bottom: 60, right: 7 },
    footer: { left: "KPI Desk", right: "&P / &N" },
  },
  tabColor: "#1F4E78",
};

/** A plain sheet that holds just these rows of values. */
export function plainDraft(name: string, rows: readonly (readonly DraftCell["value"][])[]): SheetDraft {
  return { name, kind: "sample", columnWidths: [], rows: rows.map((row) => row.map((value) => cell(value))) };
}

/** A plan sheet that lists generated sheets, the second of their two tags. */
export function planDraft(listed: readonly (readonly [name: string, kind: string])[]): SheetDraft {
  const rows: [string, string][] = [["Sheet", "Kind"], ...listed.map(([name, kind]): [string, string] => [name, kind])];
  return {
    ...plainDraft("KPI Plan", rows),
    kind: "plan",
    tables: [{ name: generatedTag.table, area: { top: 0, left: 0, bottom: listed.length, right: 1 } }],
  };
}
