import type { Problem } from "../../domain/problem";
import { problemMessage } from "../../i18n/problemMessages";
import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import type { CellStyle, DraftCell, DraftTable, SheetDraft } from "../../workbook/sheetDraft";
import { cellAddress } from "../cells/cellAddress";
import { fitColumns } from "../cells/fitColumns";
import { fitRows } from "../cells/fitRows";
import { formulaText } from "../cells/formulaText";
import { pageSetup } from "../cells/pageSetup";
import { quoteSheetName } from "../cells/sheetName";
import { sheetStyles, statusStyles, tableStyle } from "../cells/sheetStyles";
import { sheetTop } from "../cells/sheetTop";
import { valueFormat } from "../cells/valueFormat";
import type { CheckFinding, CheckInput, CheckTotal } from "../reportInput";

type Row = readonly (DraftCell | undefined)[];

/** Most findings that are listed: whoever has more mends these first. */
const mostFindings = 1000;
/** Money is compared to the hundredth. */
const tolerance = 0.005;
const columnCount = 5;
const limits = [
  [14, 26],
  [18, 26],
  [18, 26],
  [14, 20],
  [70, 70],
] as const;

/**
 * What is wrong with plan and data, each with a link to its cell and what to do, and whether the targets' totals tie.
 *
 * @param input - findings in any order, errors are listed first
 * @param names - the sheet's final name, and the tables' final names: of the findings and of the totals
 */
export function checkSheet(
  input: CheckInput,
  language: Language,
  names: { readonly sheet: string; readonly findings: string; readonly totals: string },
): SheetDraft {
  const words = texts(language).check;
  const [title, sources] = sheetTop(words.title(input.yearLabel), input.header, language);
  const rows: Row[] = [title ?? [], sources ?? [], []];
  const tables: DraftTable[] = [];
  const table = (name: string, body: readonly Row[], headers: readonly string[]): void => {
    const top = rows.length;
    rows.push(
      headers.map((value) => ({ value, style: sheetStyles.header })),
      ...body,
    );
    const area = { top, left: 0, bottom: top + body.length, right: columnCount - 1 };
    tables.push({ name, area, style: tableStyle, showFilter: name === names.findings });
  };
  if (input.totals.length > 0) {
    rows.push([{ value: words.totals, style: sheetStyles.section }]);
    const first = rows.length + 1;
    const body = input.totals.map((total, index) => totalRow(total, first + index, input, language));
    table(names.totals, body, Object.values(words.totalColumns));
    rows.push([]);
  }
  const headerRow = rows.length + 1;
  rows.push(...findingsHead(input.findings, language));
  const sorted = [...input.findings].sort((one, other) => Number(isWarning(one)) - Number(isWarning(other)));
  const listed = sorted.slice(0, mostFindings);
  if (listed.length > 0) {
    table(
      names.findings,
      listed.map((finding) => findingRow(finding, input, language)),
      Object.values(words.columns),
    );
  }
  const left = sorted.length - listed.length;
  if (left > 0) rows.push([{ value: words.more(left), style: sheetStyles.note }]);
  const columnWidths = fitColumns(rows.slice(3), columnCount, limits);
  return {
    name: names.sheet,
    kind: "check",
    period: input.yearLabel,
    columnWidths,
    rows,
    rowHeights: { ...fitRows(rows, columnWidths), 0: 24 },
    tables,
    print: pageSetup(
      language,
      input.header.planLabel,
      listed.length > 0 ? { from: headerRow, to: headerRow } : undefined,
    ),
    tabColor: "#9C3A00",
  };
}

const isWarning = ({ problem }: CheckFinding): boolean => problem.severity !== "error";

function findingsHead(findings: readonly CheckFinding[], language: Language): readonly Row[] {
  const words = texts(language).check;
  const warnings = findings.filter(isWarning).length;
  const value = findings.length === 0 ? words.noFindings : words.findings(findings.length - warnings, warnings);
  return [[{ value, style: sheetStyles.section }]];
}

function findingRow({ problem, kind }: CheckFinding, { sheets }: CheckInput, language: Language): Row {
  const words = texts(language).check;
  const severity = problem.severity === "error" ? "error" : "warning";
  const look: CellStyle = severity === "error" ? statusStyles.behind : statusStyles.near;
  const { sheet, argument } = problem.at ?? {};
  return [
    { value: words.severities[severity], style: { ...sheetStyles.centered, ...look } },
    { value: sheet ?? (argument === undefined ? null : words.plan), style: sheetStyles.wrapped },
    placeCell(problem, sheets),
    { value: words.kinds[kind], style: sheetStyles.centered },
    { value: problemMessage(problem, language), style: sheetStyles.wrapped },
  ];
}

/** The cell as a link where its sheet is in the workbook; else the place in the plan. */
function placeCell({ at }: Problem, sheets: ReadonlySet<string>): DraftCell {
  const { sheet, cell, argument } = at ?? {};
  const value = cell ?? argument ?? null;
  if (sheet === undefined || !sheets.has(sheet)) return { value, style: sheetStyles.wrapped };
  return { value: value ?? sheet, style: sheetStyles.wrapped, link: `${quoteSheetName(sheet)}!${cell ?? "A1"}` };
}

function totalRow({ kpi, company, assigned }: CheckTotal, at: number, input: CheckInput, language: Language): Row {
  const words = texts(language).check;
  const number = { ...sheetStyles.number, numberFormat: valueFormat(kpi, input.header) };
  const address = (column: number): string => cellAddress(at, column);
  const difference = company - assigned;
  const result = Math.abs(difference) < tolerance ? words.ties : difference > 0 ? words.short : words.over;
  const miss = `IF(${address(3)}>0,${formulaText(words.short)},${formulaText(words.over)})`;
  return [
    { value: language === "zh-CN" ? kpi.name.zh : kpi.name.en, style: sheetStyles.wrapped },
    { value: company, style: number },
    { value: assigned, style: number },
    { formula: `${address(1)}-${address(2)}`, value: difference, style: number },
    {
      formula: `IF(ABS(${address(3)})<${tolerance},${formulaText(words.ties)},${miss})`,
      value: result,
      style: sheetStyles.wrapped,
    },
  ];
}
