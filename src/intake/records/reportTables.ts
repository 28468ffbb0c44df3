import type { Facts } from "../../facts/factTable";
import type { SheetContent } from "../../workbook/sheetContent";
import type { RecognisedTable } from "../columns/recognisedTable";
import { cellAddress } from "../grid/address";
import type { IntakeProblemCode } from "../intakeProblem";
import type { ReadLog } from "./readLog";

/**
 * Say what the reading of whole sheets and tables came to: sheets without data, tables not used, rows that are no data,
 * merged cells filled down, hidden rows, columns guessed from their cells.
 */
export function reportTables(
  sheets: readonly SheetContent[],
  tables: readonly RecognisedTable[],
  facts: Facts,
  log: ReadLog,
): void {
  for (const { name } of sheets) {
    if (!tables.some(({ region }) => region.sheet === name))
      log.report("sheet-empty", "info", { sheet: name }, { sheet: name });
  }
  for (const table of tables) reportTable(table, log);
  if (Object.keys(facts.tables).length > 0) return;
  const names = sheets.map(({ name }) => name).join(", ");
  log.report(
    "no-sales-table",
    "error",
    { ...(sheets[0] ? { sheet: sheets[0].name } : { sheet: "" }) },
    { sheets: names },
  );
}

/** Whoever typed a row in need not be the one who sold. */
const clerkHeader =
  /^header:(?:制单人|录入人|创建人|开单人|操作员|提交人|填报人|登记人|createdby|enteredby|username|processedby)$/u;

/** What was made of amounts beyond adding them up: returns taken back, orders' amounts counted once. */
function reportReadings({ region, perOrder = [], returns }: RecognisedTable, log: ReadLog): void {
  const { sheet } = region;
  const [row] = returns?.rows ?? [];
  if (returns && row !== undefined && !returns.isSigned) {
    const params = { count: returns.rows.size, column: returns.column };
    log.report("returns-subtracted", "warning", { sheet, cell: cellAddress(row, region.area.left) }, params);
  }
  for (const { column, orders } of perOrder) {
    const cell = cellAddress((region.headerRow ?? region.area.top) + 1, column.column);
    log.report("amount-per-order", "warning", { sheet, cell }, { column: column.label, count: orders });
  }
}

function reportTable(table: RecognisedTable, log: ReadLog): void {
  const { region, kind, columns } = table;
  const { sheet } = region;
  if (kind === "other") {
    const cell = cellAddress(region.area.top, region.area.left);
    if (table.sumsUp) log.report("summary-not-counted", "warning", { sheet, cell }, { sheet });
    else if (table.copyOf !== undefined)
      log.report("rows-copied", "warning", { sheet, cell }, { sheet, other: table.copyOf });
    else if (table.followsSheet !== undefined)
      log.report("orders-followed", "warning", { sheet, cell }, { sheet, other: table.followsSheet });
    else if (table.returns) log.report("returns-not-counted", "warning", { sheet, cell }, { sheet });
    else log.report("sheet-not-used", "info", { sheet, cell }, { sheet });
    return;
  }
  const counts = new Map<IntakeProblemCode, { count: number; cell: string; value: string }>();
  for (const { reason, cell, text } of region.leftOut) {
    log.leaveOut({ sheet, cell }, reason);
    const known = counts.get(reason);
    if (known) known.count++;
    else counts.set(reason, { count: 1, cell, value: text });
  }
  for (const [reason, { count, cell, value }] of counts) log.report(reason, "info", { sheet, cell }, { count, value });
  reportReadings(table, log);
  if (region.hiddenRows > 0) log.report("rows-hidden", "info", { sheet }, { count: region.hiddenRows });
  if (table.owner !== undefined) {
    const cell = cellAddress(region.area.top, region.area.left);
    log.report("person-from-title", "warning", { sheet, cell }, { value: table.owner });
  }
  for (const { column, rows, example, guessed } of region.filledDown) {
    const label = columns.find((one) => one.column === column)?.label ?? "";
    if (guessed) {
      const params = { column: label, count: rows.size, value: example.text };
      log.report("rows-grouped", "warning", { sheet, cell: example.cell }, params);
    }
    const change = {
      change: "filled-down",
      sheet,
      column: label,
      cell: example.cell,
      from: "",
      to: example.text,
    } as const;
    log.ledger.note(change, rows.size);
  }
  const bodyTop = (region.headerRow ?? region.area.top) + 1;
  for (const { column, label, field, guessed, header, profile, rival, evidence } of columns) {
    const cell = cellAddress(bodyTop, column);
    if (guessed && field) log.report("column-guessed", "warning", { sheet, cell }, { column: label, field });
    else if (field === "person" && evidence.some((one) => clerkHeader.test(one)))
      log.report("person-may-be-clerk", "warning", { sheet, cell }, { column: label });
    else if (rival !== undefined && field) {
      log.report("column-ambiguous", "warning", { sheet, cell }, { column: label, other: rival, field });
    } else if (header.keys.length === 0 && profile.filled > 0 && column - region.area.left < 200) {
      log.report("header-blank", "info", { sheet, cell }, { column: label });
    }
  }
}
