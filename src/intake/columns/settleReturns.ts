import type { SheetRow } from "../../workbook/sheetContent";
import { cellText } from "../grid/block";
import { figureIn } from "./figureIn";
import type { ColumnField } from "./columnField";
import type { RecognisedColumn, RecognisedTable } from "./recognisedTable";

const typeHeader = /类型|类别|种类|业务|单据|交易|方向|\b(?:type|kind|class|document|doc|transaction|movement)\b/iu;
const otherType =
  /状态|客户|产品|商品|付款|支付|号|日期|金额|\b(?:status|customer|product|item|payment|no|number|id|date|amount)\b/iu;
const returned =
  /退货|退款|退单|退回|红字|红冲|冲红|冲销|\breturns?\b|\breturned\b|\brefund(?:ed|s)?\b|\bcredit[ -]?(?:note|memo)s?\b|\breversal\b|\brma\b/iu;
const noReturn = /退货率|换货|customer|policy|return(?:ing)? (?:client|buyer)/iu;
const money: readonly ColumnField[] = ["amount", "received", "quantity"];

/**
 * Tell the rows that take sales back: those of a sheet of returns, and those that a column such as 单据类型 calls
 * 销售退货单 or "Credit Note".
 *
 * Their amounts are subtracted. Where they are written as negative numbers already, they stay as they are. The state of
 * an order (已退货 under 订单状态) is no document of its own: the order counts until the plan filters it.
 *
 * @returns the same tables; those with such rows name them in `returns`. A sheet of returns without amounts is `other`
 */
export function settleReturns(tables: readonly RecognisedTable[]): readonly RecognisedTable[] {
  return tables.map((table) => {
    if (table.kind === "returns") return returnsSheet(table);
    if (table.kind !== "sales") return table;
    const column = table.columns.find((one) => isTypeColumn(table, one));
    if (!column) return table;
    const rows = table.region.rows.filter((row) => isReturn(row, column));
    return { ...table, returns: described(table, rows, column.label) };
  });
}

function returnsSheet(table: RecognisedTable): RecognisedTable {
  const hasAmount = table.byField.has("amount") || (table.byField.has("quantity") && table.byField.has("unitPrice"));
  if (!hasAmount) return { ...table, kind: "other", returns: described(table, [], "") };
  return { ...table, returns: described(table, table.region.rows, "") };
}

function described({ byField }: RecognisedTable, rows: readonly SheetRow[], column: string) {
  const isSigned = rows.some((row) => money.some((field) => (figureIn(row, byField.get(field)) ?? 0) < 0));
  return { rows: new Set(rows.map(({ index }) => index)), column, isSigned };
}

/** A column of few words, some of which say return and some of which do not. */
function isTypeColumn({ region }: RecognisedTable, column: RecognisedColumn): boolean {
  if (column.field !== null && column.field !== "status") return false;
  if (column.profile.texts < 0.5 || column.profile.keys.size > 30) return false;
  if (!typeHeader.test(column.header.text) || otherType.test(column.header.text)) return false;
  const rows = region.rows.filter((row) => isReturn(row, column)).length;
  return rows > 0 && rows < region.rows.length;
}

function isReturn({ values }: SheetRow, { column }: RecognisedColumn): boolean {
  const text = cellText(values[column]).normalize("NFKC");
  return returned.test(text) && !noReturn.test(text);
}
