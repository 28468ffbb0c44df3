import { readFileSync } from "node:fs";
import fc from "fast-check";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import { readTables } from "../../src/intake/readTables";
import type { IntakeResult } from "../../src/intake/intakeResult";
import type { CellValue, SheetContent, SheetRow } from "../../src/workbook/sheetContent";
import { runs } from "../helpers/runs";
import { describeWithShared } from "../helpers/shared";
import { factsOf } from "./workbookOf";

/** Headers that mean the same, per group; the first of a group is one that the workbooks use. */
const synonyms: readonly (readonly string[])[] = [
  ["Sales Rep", "业务员", "Salesperson", "销售代表", "客户经理", "Sales Agent", "负责人", "Owner", "销售人员"],
  ["Sales Agent", "Account Executive", "销售员", "Opportunity Owner", "商机负责人", "Sales Representative"],
  ["Support Rep", "跟单员", "Sales Rep", "业务代表", "Rep"],
  ["业务员", "销售代表", "Salesperson", "Account Manager", "销售姓名", "业务人员"],
  ["Order Date", "下单日期", "Date Ordered", "订单日期", "签约日期", "Order Date (下单日期)", "ORDER\nDATE"],
  ["下单日期", "Order Date", "订单日期", "成交日期", "签单日期", "销售日期"],
  ["Invoice Date", "开票日期", "Billing Date", "发票日期", "Inv. Date"],
  ["Order No", "订单号", "Order #", "订单编号", "SO Number", "单据编号", "Order ID"],
  ["订单号", "Order No.", "合同编号", "销售订单号", "单号"],
  ["Invoice", "发票号", "Invoice No.", "发票号码"],
  ["InvoiceId", "发票号", "Invoice Number"],
  ["Customer", "客户名称", "客户", "Client", "Customer Name", "购货单位"],
  ["客户名称", "Customer", "客户全称", "Account Name", "往来单位"],
  ["Customer No", "客户编号", "Customer ID", "Cust. No."],
  ["Customer ID", "客户编码", "Customer Number"],
  ["Total", "金额合计", "Order Total", "价税合计", "Invoice Total", "含税金额"],
  ["Line Total", "销售额", "Extended Price", "行金额", "Net Sales"],
  ["销售额", "订单金额", "Sales Amount", "成交额", "合同金额", "Revenue"],
  ["回款额", "已收金额", "Amount Received", "实收金额", "Paid Amount"],
  ["回款日期", "到账日期", "Payment Date", "收款日期", "Date Paid"],
  ["回款金额（元）", "收款金额(元)", "Amount Received (CNY)", "到账金额/元"],
  ["Payment Date", "回款日期", "Paid On", "收款日期", "到账日期"],
  ["Amount", "金额", "Payment Amount", "收款金额"],
  ["Qty", "数量", "Quantity", "Units"],
  ["Price Each", "单价", "Unit Price", "成交单价"],
  ["Buy Price", "成本单价", "Unit Cost", "进价"],
  ["Product", "产品", "商品名称", "Item"],
  ["Deal Stage", "阶段", "Stage", "商机阶段", "销售阶段"],
  ["Engage Date", "创建日期", "Created Date", "Open Date", "立项日期"],
  ["Close Date", "关闭日期", "成交日期", "Closed On", "结单日期"],
  ["Close Value", "商机金额", "Deal Value", "成交金额", "Amount"],
  ["Account", "客户名称", "Account Name", "Customer", "客户"],
  ["Opportunity ID", "商机编号", "Deal ID"],
  ["Required Date", "要求交货日期", "Requested Delivery Date"],
  ["Shipped Date", "发货日期", "Ship Date"],
  ["Status", "订单状态", "Order Status"],
  ["Credit Limit", "信用额度"],
  ["Rep Employee No", "业务员工号", "Salesperson ID", "销售员编号"],
  ["Employee No", "工号", "Employee ID", "员工编号"],
  ["Job Title", "职位", "Position", "岗位"],
  ["Reports To", "直属上级", "Supervisor", "汇报对象"],
  ["Regional Office", "区域", "Office", "大区"],
];

/** A workbook rewritten so that a person would still read the same from it. */
type Rewriting = {
  readonly headers: number;
  readonly columns: number;
  readonly sheets: number;
  readonly titles: number;
  readonly junk: boolean;
};

const rewriting: fc.Arbitrary<Rewriting> = fc.record({
  headers: fc.nat(),
  columns: fc.nat(),
  sheets: fc.nat(),
  titles: fc.integer({ min: 0, max: 4 }),
  junk: fc.boolean(),
});

const workbooks = ["crm.xlsx", "classicmodels.xlsx", "chinook.xlsx", "销售台账_中文.xlsx"] as const;

describeWithShared("the same workbook written differently", (path) => {
  it.each(workbooks)(
    "%s: other header names, column order, titles, extra columns and sheet order change no fact",
    (file) => {
      const sheets = readWorkbookFile(readFileSync(path(`data/${file}`)));
      const expected = digest(readTables(sheets));
      fc.assert(
        fc.property(rewriting, (how) => {
          expect(digest(readTables(rewrite(sheets, how)))).toEqual(expected);
        }),
        runs(6),
      );
    },
  );
});

/** Facts in an order that does not depend on the order of sheets. */
function digest(result: IntakeResult): unknown {
  const kinds = ["sales", "receipts", "opportunities"] as const;
  const rows = kinds.map((kind) =>
    factsOf(result, kind)
      .map((fact) => JSON.stringify(Object.entries(fact).sort()))
      .sort(),
  );
  const roster = result.roster.map(({ name, sells, manager, key }) => [name, sells, manager, key].join()).sort();
  return { rows, roster };
}

function rewrite(sheets: readonly SheetContent[], how: Rewriting): SheetContent[] {
  const rewritten = sheets.map((sheet, i) => rewriteSheet(sheet, how, i));
  return shuffled(rewritten, how.sheets);
}

function rewriteSheet(sheet: SheetContent, how: Rewriting, nth: number): SheetContent {
  const headerAt = sheet.rows.findIndex(
    ({ values }) => values.filter((value) => typeof value === "string").length >= 3,
  );
  const header = sheet.rows[headerAt];
  if (!header) return sheet;
  const width = Math.max(...sheet.rows.map(({ values }) => values.length)) + (how.junk ? 2 : 0);
  const order = shuffled([...Array(width).keys()], how.columns + nth);
  const names = renamed(header.values, how.headers + nth);
  const rows = sheet.rows.slice(headerAt).map((row, i): SheetRow => {
    const values: readonly CellValue[] = i === 0 ? names : row.values;
    const junk = how.junk ? { [width - 2]: i === 0 ? "Remarks" : `note ${i}`, [width - 1]: i === 0 ? "序号" : i } : {};
    const isBody = i === 0 || values.filter((value) => value !== null).length > 2;
    const at = (column: number): CellValue =>
      (isBody ? (junk[column] as CellValue | undefined) : undefined) ?? values[column] ?? null;
    return {
      index: row.index - header.index + how.titles,
      values: order.map(at),
      formats: order.map((column) => row.formats?.[column]),
    };
  });
  const titles = Array.from({ length: how.titles }, (_, i): SheetRow => ({ index: i, values: [`${sheet.name} ${i}`] }));
  // Titles touch the header only sometimes: a gap between them must not matter either.
  return { ...sheet, merges: [], rows: [...titles.slice(0, Math.max(0, how.titles - 1)), ...rows] };
}

/** Each header by a synonym that no other header of the sheet already has. */
function renamed(headers: readonly CellValue[], seed: number): CellValue[] {
  const taken = new Set(headers.map((header) => String(header)));
  return headers.map((header, i) => {
    const group = synonyms.find(([name]) => name === header) ?? [];
    const name = group.length === 0 ? undefined : group[(seed + i * 7) % group.length];
    if (name === undefined || (name !== header && taken.has(name))) return header;
    taken.add(name);
    return name;
  });
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const result = [...items];
  let state = seed + 1;
  for (let i = result.length - 1; i > 0; i--) {
    state = (state * 48271) % 2147483647;
    const j = state % (i + 1);
    [result[i], result[j]] = [result[j] as Item, result[i] as Item];
  }
  return result;
}
