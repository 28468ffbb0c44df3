import { planWords, type PlanTableKey } from "../../i18n/words/planWords";
import type { CellValue, SheetContent } from "../../workbook/sheetContent";
import { planColumns, planTableKeys, planTableName } from "./planColumns";

/** A table of the KPI Plan sheet as found in a workbook. */
export interface FoundTable {
  /** 0-based column of the sheet by the table's column; a column without its header is not listed. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows with content, with their 0-based row of the sheet. */
  readonly rows: readonly { readonly index: number; readonly values: readonly CellValue[] }[];
}

/**
 * Finds the plan's tables in a sheet: by the tables' names, or where a program dropped the tables, by their titles.
 *
 * Headers in either language are understood. Rows typed right below a table belong to it.
 *
 * @param sheet - any sheet
 */
export function findPlanTables(sheet: SheetContent): ReadonlyMap<PlanTableKey, FoundTable> {
  const rows = new Map(sheet.rows.map((row) => [row.index, row.values]));
  const found = new Map<PlanTableKey, FoundTable>();
  for (const key of planTableKeys) {
    const named = sheet.tables.find((table) => isNamed(table.name, key))?.area;
    const titleRow = sheet.rows.find((row) => isTitle(row.values, key))?.index;
    const headerRow = named?.top ?? (titleRow === undefined ? undefined : titleRow + 1);
    if (headerRow === undefined) continue;
    const columns = columnsOf(key, rows.get(headerRow) ?? []);
    if (columns.size > 0)
      found.set(key, { columns, rows: bodyOf(columns, rows, headerRow, named?.bottom ?? headerRow) });
  }
  return found;
}

/** Two names for one table happen where a workbook had the name before. */
const isNamed = (name: string, key: PlanTableKey): boolean =>
  name.toLowerCase().replace(/_\d+$/, "") === planTableName(key).toLowerCase();

const languages = [planWords["zh-CN"], planWords["en-US"]] as const;

function isTitle(values: readonly CellValue[], key: PlanTableKey): boolean {
  const [first, ...rest] = values;
  return languages.some((words) => words.tables[key].title === first) && rest.every((value) => value === null);
}

function columnsOf(key: PlanTableKey, header: readonly CellValue[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const column of Object.keys(planColumns[key])) {
    const names = languages.map((words) => {
      const headers: Readonly<Record<string, string>> = words.tables[key].columns;
      return headers[column]?.toLowerCase();
    });
    const at = header.findIndex((value) => typeof value === "string" && names.includes(value.trim().toLowerCase()));
    if (at >= 0) columns.set(column, at);
  }
  return columns;
}

function bodyOf(
  columns: ReadonlyMap<string, number>,
  rows: ReadonlyMap<number, readonly CellValue[]>,
  headerRow: number,
  lastRow: number,
): FoundTable["rows"] {
  const body: { index: number; values: readonly CellValue[] }[] = [];
  for (let index = headerRow + 1; ; index += 1) {
    const values = rows.get(index) ?? [];
    const isBlank = [...columns.values()].every((column) => (values[column] ?? null) === null || values[column] === "");
    if (isBlank && index > lastRow) return body;
    if (!isBlank) body.push({ index, values });
  }
}
