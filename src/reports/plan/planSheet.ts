import { excelFormats } from "../../i18n/formats/excelFormat";
import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import type { PlanTableKey } from "../../i18n/words/planWords";
import type { CellStyle, DraftCell, DraftTable, DraftValidation, SheetDraft } from "../../workbook/sheetDraft";
import { fitColumns } from "../cells/fitColumns";
import { fitRows } from "../cells/fitRows";
import { onReadablePaper, pageSetup } from "../cells/pageSetup";
import { uniqueTableName } from "../cells/sheetName";
import { sheetStyles, tableStyle } from "../cells/sheetStyles";
import type { PlanSheetInput } from "../reportInput";
import { planColumns, planTableKeys, planTableName, type PlanColumnType } from "./planColumns";
import type { PlanCell } from "./planCells";
import { planRows } from "./planRows";
import { problemNotes } from "./problemNotes";

type Row = readonly (DraftCell | undefined)[];

/** Blank rows between two tables: room to type a row that the table takes in. */
const rowsBetween = 3;
const limits = Array.from({ length: 15 }, () => [10, 22] as const);

/**
 * The KPI Plan sheet: the whole plan as Excel tables below each other, targets last; beside a row what is wrong with it.
 *
 * Stacked tables share no rows, so that inserting a sheet row always makes one of them longer, and the sheet prints one
 * page wide. Reading it back with `planFromSheet` gives the same plan.
 *
 * @param names - the sheet's final name, and the table names of the workbook so far
 */
export function planSheet(
  input: PlanSheetInput,
  language: Language,
  names: { readonly sheet: string; readonly tables: Iterable<string> },
): SheetDraft {
  const words = texts(language).plan;
  const content = planRows(input, language);
  const taken = [...names.tables];
  const tables: DraftTable[] = [];
  const validations: DraftValidation[] = [];
  const rows: Row[] = [
    [{ value: words.title, style: sheetStyles.title }],
    [{ value: input.planLabel, style: sheetStyles.subtitle }],
    ...words.notes.map((note): Row => [{ value: note, style: sheetStyles.note }]),
    [],
  ];
  for (const key of planTableKeys) {
    const body = bodyRows(key, content[key]);
    rows.push([{ value: words.tables[key].title, style: sheetStyles.section }]);
    const top = rows.length;
    rows.push(headerCells(key, language), ...withNotes(body, input.problems ?? [], key, language));
    const columns = Object.values<PlanColumnType>(planColumns[key]);
    const name = uniqueTableName(planTableName(key), taken);
    taken.push(name);
    const area = { top, left: 0, bottom: top + body.length, right: columns.length - 1 };
    tables.push({ name, area, style: tableStyle, showFilter: body.length > 10 });
    validations.push(...choiceLists(columns, top + 1, area.bottom));
    rows.push(...Array.from({ length: rowsBetween }, () => []));
  }
  const columnWidths = fitColumns(rows, limits.length, limits);
  return {
    name: names.sheet,
    kind: "plan",
    columnWidths,
    rows,
    rowHeights: { ...fitRows(rows, columnWidths), ...longRows(rows), 0: 24 },
    tables,
    validations,
    print: onReadablePaper(pageSetup(language, input.planLabel), columnWidths),
    tabColor: "#548235",
  };
}

/** What is wrong with a row stands right of the table, where reading the plan passes it over. */
function withNotes(
  body: readonly Row[],
  problems: NonNullable<PlanSheetInput["problems"]>,
  key: PlanTableKey,
  language: Language,
): readonly Row[] {
  const first = body.map((row) => row[0]?.value);
  const notes = problemNotes(problems, key, first, language);
  return body.map((row, index) => {
    const note = notes.get(index);
    return note ? [...row, note] : row;
  });
}

function headerCells(key: PlanTableKey, language: Language): Row {
  const headers: Readonly<Record<string, string>> = texts(language).plan.tables[key].columns;
  return Object.keys(planColumns[key]).map((column) => ({
    value: headers[column] ?? column,
    style: sheetStyles.header,
  }));
}

/** A table without rows keeps a blank one: Excel's tables have at least one. */
function bodyRows(key: PlanTableKey, rows: readonly Readonly<Partial<Record<string, PlanCell>>>[]): readonly Row[] {
  const columns = Object.entries<PlanColumnType>(planColumns[key]);
  return (rows.length === 0 ? [{}] : rows).map((row) =>
    columns.map(([column, type]): DraftCell => {
      const value = row[column];
      return { value: value ?? null, style: cellStyle(type, row, value) };
    }),
  );
}

function cellStyle(type: PlanColumnType, row: Readonly<Partial<Record<string, PlanCell>>>, value: PlanCell): CellStyle {
  const isDay = type === "day" || (type === "setting" && row["key"] === "asOf");
  if (isDay) return { ...sheetStyles.text, numberFormat: excelFormats.day, align: "left" };
  if (type === "label") return { ...sheetStyles.text, italic: true, color: "#595959" };
  if (type === "note") return sheetStyles.label;
  // In a row of one line, what wraps is cut at the cell's edge instead of running over the page.
  if (type === "long") return { ...sheetStyles.wrapped, verticalAlign: "top", numberFormat: excelFormats.text };
  if (type === "flag") return { ...sheetStyles.centered, numberFormat: flagFormat };
  if (type === "setting" && typeof value === "number") return { ...sheetStyles.text, align: "left" };
  if (typeof value === "number") return { ...sheetStyles.text, numberFormat: numberFormatOf(value) };
  // Text cells that are typed over keep what is typed: an id such as 007 stays one.
  return type === "text" ? { ...sheetStyles.text, numberFormat: excelFormats.text } : sheetStyles.text;
}

/** Rows of texts that are not shown in full keep the height of one line. */
function longRows(rows: readonly Row[]): Readonly<Record<number, number>> {
  const isLong = (cell: DraftCell | undefined): boolean => cell?.style?.verticalAlign === "top";
  return Object.fromEntries(rows.flatMap((row, index) => (row.some(isLong) ? [[index, 15]] : [])));
}

/** Programs that take TRUE for 1 show the words all the same. */
const flagFormat = '"TRUE";;"FALSE"';

const numberFormatOf = (value: number): string => (Number.isInteger(value) && value > 9999 ? "#,##0" : "General");

function choiceLists(columns: readonly PlanColumnType[], top: number, bottom: number): readonly DraftValidation[] {
  return columns.flatMap((type, column): readonly DraftValidation[] => {
    const source = type === "flag" ? ["TRUE", "FALSE"] : typeof type === "string" ? null : type;
    return source === null
      ? []
      : [{ area: { top, left: column, bottom, right: column }, rule: { type: "list", source } }];
  });
}
