import type { ProblemParams } from "../../domain/problem";
import type { IntakeProblemCode } from "../../intake/intakeProblem";
import type { ProblemTexts } from "../problemText";
import { fieldWord } from "../words/fieldWords";

const ordersChinese = new Map([
  ["dmy", "日/月/年"],
  ["mdy", "月/日/年"],
  ["ymd", "年/月/日"],
]);
const ordersEnglish = new Map([
  ["dmy", "day/month/year"],
  ["mdy", "month/day/year"],
  ["ymd", "year/month/day"],
]);

const orderWord = (p: ProblemParams, words: ReadonlyMap<string, string>, other: string): string =>
  words.get(String(p["order"] ?? "")) ?? other;

/** Text that is added only when the problem carries the value. */
const withValue = (p: ProblemParams, name: string, text: (value: string | number) => string): string => {
  const value = p[name];
  return value === undefined || value === "" ? "" : text(value);
};

const rowsEnglish = (p: ProblemParams): string => (Number(p["count"] ?? 1) === 1 ? "1 row" : `${p["count"]} rows`);
const inColumnChinese = (p: ProblemParams): string => withValue(p, "column", (column) => `“${column}”列中的`);
const inColumnEnglish = (p: ProblemParams): string => withValue(p, "column", (column) => ` in column "${column}"`);

const chinese: ProblemTexts<IntakeProblemCode>["zh-CN"] = {
  "sheet-empty": (p) => `工作表“${p["sheet"]}”中没有数据，已跳过。如有遗漏，请填入数据后重新读取。`,
  "no-sales-table": (p) =>
    `没有找到销售数据表${withValue(p, "sheets", (sheets) => `（已查看：${sheets}）`)}。请准备一张含表头的表，至少包括销售人员、日期和金额三列。`,
  "number-unreadable": (p) => `${inColumnChinese(p)}“${p["value"]}”无法识别为数字，未计入。请改为纯数字后重新读取。`,
  "number-qualified": (p) =>
    `${inColumnChinese(p)}金额注明“${p["remark"]}”，已按 ${p["value"]} 计入。如口径不同，请改为准确数字。`,
  "date-unreadable": (p) =>
    `${inColumnChinese(p)}“${p["value"]}”不是有效日期，该行未计入。请改为类似 2026-01-31 的日期。`,
  "date-ambiguous": (p) =>
    `${inColumnChinese(p)}“${p["value"]}”的日、月顺序不明${withValue(p, "count", (count) => `（共 ${count} 个单元格）`)}，暂按${orderWord(p, ordersChinese, "月/日/年")}读取。请确认，或改为 2026-01-31 的写法。`,
  "date-contradictory": (p) =>
    `${inColumnChinese(p)}日期“${p["value"]}”的日、月顺序与同列其他日期矛盾，未计入。请统一为 2026-01-31 的写法。`,
  "date-out-of-range": (p) => `${inColumnChinese(p)}日期 ${p["value"]} 超出常见范围。请核对年份是否有误。`,
  "cell-error": (p) => `${inColumnChinese(p)}单元格显示错误值 ${p["value"]}，未计入。请修正公式后重新读取。`,
  "formula-uncalculated": () => `公式尚无计算结果，未计入。请在 Excel 中打开并保存工作簿后重新读取。`,
  "amount-imprecise": (p) =>
    `${inColumnChinese(p)}金额 ${p["value"]} 超过 15 位有效数字，末位可能不准。请核对，或改用更大的单位。`,
  "amount-too-large": (p) => `${inColumnChinese(p)}金额 ${p["value"]} 过大，无法准确汇总，未计入。请核对该数值。`,
  "amount-missing": (p) => `第 ${p["row"]} 行没有金额，未计入。请补上金额，或删除该行。`,
  "date-missing": (p) => `第 ${p["row"]} 行没有日期，未计入。请补上日期，或删除该行。`,
  "person-missing": (p) => `第 ${p["row"]} 行没有销售人员，只计入全体合计。请补上姓名。`,
  "person-column-missing": (p) =>
    `工作表“${p["sheet"]}”的表中没有销售人员一列，其业绩只计入全体合计。请增加一列姓名，或在“数据”中指定该列。`,
  "person-from-title": (p) =>
    `表中没有销售人员一列，已按工作表名或标题将全部记录计入“${p["value"]}”。如不正确，请增加一列姓名。`,
  "person-from-team": (p) =>
    `表中没有销售人员一列，已按人员名单将“${p["other"]}”等区域或团队的记录计入其负责人（如“${p["value"]}”）。如不正确，请增加一列姓名。`,
  "person-may-be-clerk": (p) =>
    `没有业务员一列，暂把“${p["column"]}”当作销售人员。录入单据的人未必是卖出的人：请补上业务员一列，或在“数据”中另行指定。`,
  "person-similar": (p) =>
    `“${p["first"]}”与“${p["second"]}”写法相近，目前按两人统计。如是同一人，请将其中一个设为别名。`,
  "order-unknown": (p) =>
    `订单“${p["order"]}”在订单表中不存在，其 ${p["count"] ?? 1} 行明细未计入。请补充该订单，或改正订单号。`,
  "order-duplicate": (p) =>
    `第 ${p["row"]} 行的订单“${p["order"]}”与第 ${p["firstRow"]} 行完全相同，两行均已计入金额，订单只计一单。如属重复录入，请删除一行。`,
  "order-two-people": (p) =>
    `订单“${p["order"]}”同时记在“${p["first"]}”和“${p["second"]}”名下，金额分别计入两人。请确认该订单的归属。`,
  "totals-row": (p) =>
    `有 ${p["count"] ?? 1} 行合计或小计（如“${p["value"]}”）未计入，以免重复汇总。如其中有销售记录，请改写该单元格。`,
  "note-row": (p) =>
    `有 ${p["count"] ?? 1} 行说明或签字栏（如“${p["value"]}”）未作为数据。如其中有数据，请补全该行各列。`,
  "units-row": (p) => `表头下的单位行（如“${p["value"]}”）未作为数据，已用于识别各列单位。请确认单位是否正确。`,
  "row-outside-table": (p) =>
    `有 ${p["count"] ?? 1} 行不属于任何表格（如“${p["value"]}”），未计入。请将其移入表格区域，或加上表头。`,
  "rows-grouped": (p) =>
    `“${p["column"]}”列有 ${p["count"]} 个空白单元格，已视为与上方同组，按“${p["value"]}”等补全。如不正确，请逐行填写。`,
  "close-date-missing": (p) =>
    `有 ${p["count"]} 条已赢单或输单的商机没有关闭日期，未计入任何期间。请补上日期，或在“数据”中指定关闭日期列。`,
  "period-too-long": (p) =>
    `${inColumnChinese(p)}“${p["value"]}”比一个月长，相关记录均计入该期间的第一天，按月统计会不准确。请填写具体日期或月份。`,
  "blank-row": (p) =>
    `有 ${p["count"] ?? 1} 行没有填写内容，未计入${withValue(p, "value", (value) => `（如“${value}”）`)}。如有遗漏，请补填。`,
  "repeated-header": (p) =>
    `有 ${p["count"] ?? 1} 行重复的表头（如“${p["value"]}”）未作为数据。如其实是数据，请改写该行。`,
  "header-blank": (p) => `${p["column"]} 列没有表头，暂以列号表示。请补上表头，或在“数据”中指定该列的含义。`,
  "column-guessed": (p) =>
    `“${p["column"]}”列的表头无法确定含义，已按内容当作${fieldWord(p["field"], "zh-CN")}。如不正确，请在“数据”中重新指定。`,
  "column-ambiguous": (p) =>
    `“${p["column"]}”列和“${p["other"]}”列都像是${fieldWord(p["field"], "zh-CN")}，已采用“${p["column"]}”。如不正确，请在“数据”中重新指定。`,
  "summary-not-counted": (p) =>
    `工作表“${p["sheet"]}”的表是对其他明细表的汇总，未计入，以免重复计算。如其中另有销售记录，请补上订单号或客户一列。`,
  "rows-copied": (p) =>
    `工作表“${p["sheet"]}”的各行均已在工作表“${p["other"]}”中，未重复计入。如是另外的销售记录，请更正单号或日期。`,
  "orders-followed": (p) =>
    `工作表“${p["sheet"]}”的单据对应工作表“${p["other"]}”中的订单（如开票、发货），未重复计入。如应以此表为准，请在“数据”中将“${p["other"]}”设为不使用。`,
  "returns-subtracted": (p) =>
    `${p["count"]} 行退货${withValue(p, "column", (column) => `（见“${column}”列）`)}的金额为正数，已从销售额中扣减，且不计为订单。如不应扣减，请在方案中设置筛选，或不使用此表。`,
  "returns-not-counted": (p) =>
    `工作表“${p["sheet"]}”列出了退货但没有金额，未扣减，对应订单仍照常计入。如需扣减，请补上日期和退货金额两列。`,
  "amount-per-order": (p) =>
    `“${p["column"]}”列是整张订单的金额，有 ${p["count"]} 张订单分为多行，每张只计一次。如是各行自己的金额，请改用另一列。`,
  "credit-shared-equally": (p) =>
    `“${p["value"]}”等单元格写有 ${p["count"]} 人，未注明比例，业绩已平均分给他们。如比例不同，请在姓名后写上比例，或另加比例列。`,
  "credit-to-first": (p) =>
    `“${p["value"]}”等单元格写有多人；此表的行不能分摊，已计给第一人“${p["first"]}”。请每人单独填一行，或只写一人。`,
  "share-total": (p) =>
    `订单“${p["order"]}”的业绩分成合计不是 100%（现为 ${p["value"]}），已按比例折算。请核对该订单的分成。`,
  "rows-hidden": (p) =>
    `有 ${p["count"]} 行因筛选或隐藏而不可见，同样已计入。如不需要，请在数据中删除，或在计划中设置筛选条件。`,
  "currency-mixed": (p) =>
    `该行币种为 ${p["value"]}，与主要币种 ${p["main"]} 不同，未计入。请先折算为 ${p["main"]}，或在计划中设置汇率。`,
  "currency-converted": (p) =>
    `${p["value"]} 金额已按方案汇率 ${p["rate"]} 折算为 ${p["main"]}。如汇率有变，请在方案中修改。`,
  "lines-differ-from-order": (p) =>
    `订单“${p["order"]}”登记金额为 ${p["value"]}，明细合计为 ${p["expected"]}，两者不符。请核对该订单。`,
  "target-person-unmatched": (p) =>
    `目标表中的“${p["value"]}”没有对应的销售人员${withValue(p, "suggestion", (name) => `，是否为“${name}”`)}。请改正姓名，或将其设为别名。`,
  "person-without-target": (p) => `“${p["value"]}”有业绩但没有目标（空白不等于 0）。请为其设定目标，或确认无需考核。`,
  "date-year-missing": (p) =>
    `${inColumnChinese(p)}“${p["value"]}”这类日期没有年份，相关行均未计入。请在标题或工作表名称中写明年份，例如“2026年3月”，然后重新读取。`,
  "target-year-missing": (p) =>
    `目标表没有写明年份，${p["count"] ?? 1} 个目标未读取。请在标题或表头中写明年份，例如“2026年目标”。`,
  "kpi-not-recognised": (p) => `“${p["value"]}”不是已知指标，第 ${p["row"]} 行未计入。请改用指标目录中的名称。`,
  "sheet-not-used": (p) =>
    `工作表“${p["sheet"]}”中的表没有可用的列，未使用。如其中有销售数据，请在“数据”中指定各列含义。`,
};

const english: ProblemTexts<IntakeProblemCode>["en-US"] = {
  "sheet-empty": (p) =>
    `Sheet "${p["sheet"]}" holds no data and was passed over: fill it in and read again if something is missing.`,
  "no-sales-table": (p) =>
    `No table of sales was found${withValue(p, "sheets", (sheets) => ` (looked at: ${sheets})`)}: give a table with a header row and at least the sales person, the date and the amount.`,
  "number-unreadable": (p) =>
    `"${p["value"]}"${inColumnEnglish(p)} is not a number and was not counted: type the plain number and read again.`,
  "number-qualified": (p) =>
    `The amount${inColumnEnglish(p)} is marked "${p["remark"]}" and was counted as ${p["value"]}: type the exact number if another one is meant.`,
  "date-unreadable": (p) =>
    `"${p["value"]}"${inColumnEnglish(p)} is not a day of the calendar, so its row was not counted: write the date like 2026-01-31.`,
  "date-ambiguous": (p) =>
    `"${p["value"]}"${inColumnEnglish(p)} could be day/month or month/day${withValue(p, "count", (count) => ` (${count} cells)`)} and was read as ${orderWord(p, ordersEnglish, "month/day/year")}: confirm it, or write dates like 2026-01-31.`,
  "date-contradictory": (p) =>
    `"${p["value"]}"${inColumnEnglish(p)} contradicts the order of day and month in its column and was not counted: write all dates like 2026-01-31.`,
  "date-out-of-range": (p) => `${p["value"]}${inColumnEnglish(p)} is an unlikely date: check its year.`,
  "cell-error": (p) =>
    `The cell${inColumnEnglish(p)} shows ${p["value"]} and was not counted: mend its formula and read again.`,
  "formula-uncalculated": () =>
    `The formula has no result yet and was not counted: open and save the workbook in Excel, then read again.`,
  "amount-imprecise": (p) =>
    `${p["value"]}${inColumnEnglish(p)} has more than 15 significant digits, so its last ones may be off: check it, or use a larger unit.`,
  "amount-too-large": (p) =>
    `${p["value"]}${inColumnEnglish(p)} is too large to be added exactly and was not counted: check the amount.`,
  "amount-missing": (p) => `Row ${p["row"]} has no amount and was not counted: fill it in, or delete the row.`,
  "date-missing": (p) => `Row ${p["row"]} has no date and was not counted: fill it in, or delete the row.`,
  "person-missing": (p) =>
    `Row ${p["row"]} names no sales person, so it counts only in the total of everybody: fill in the name.`,
  "person-column-missing": (p) =>
    `The table in sheet "${p["sheet"]}" has no column of sales people, so its rows count only in the total of everybody: add a column of names, or say in Data which one it is.`,
  "person-from-title": (p) =>
    `The table has no column of sales people; by its sheet or title all its rows were given to "${p["value"]}": add a column of names if that is wrong.`,
  "person-from-team": (p) =>
    `The table has no column of sales people; by the list of people, the rows of a team or region such as "${p["other"]}" were given to its one person ("${p["value"]}"): add a column of names if that is wrong.`,
  "person-may-be-clerk": (p) =>
    `There is no column of sales people, so "${p["column"]}" was taken for them. Whoever entered a row need not have sold: add a column, or choose another one in Data.`,
  "person-similar": (p) =>
    `"${p["first"]}" and "${p["second"]}" look alike and are counted as two people: make one an alias of the other if they are the same.`,
  "order-unknown": (p) =>
    `Order "${p["order"]}" is not in the order table, so ${Number(p["count"] ?? 1) === 1 ? "its line was" : `its ${p["count"]} lines were`} not counted: add the order, or correct its number.`,
  "order-duplicate": (p) =>
    `Row ${p["row"]} repeats order "${p["order"]}" of row ${p["firstRow"]} exactly: both amounts are counted, the order once. Delete one row if it was entered twice.`,
  "order-two-people": (p) =>
    `Order "${p["order"]}" stands under "${p["first"]}" and under "${p["second"]}", and each is credited with their rows: check whose order it is.`,
  "totals-row": (p) =>
    `${rowsEnglish(p)} of totals (such as "${p["value"]}") left out, so that nothing is counted twice: reword the cell if it is a sale.`,
  "note-row": (p) =>
    `${rowsEnglish(p)} of notes or signatures (such as "${p["value"]}") left out: fill in the other columns if it is data.`,
  "units-row": (p) =>
    `The row of units under the header (such as "${p["value"]}") was used for the units of the columns and not as data: check that they are right.`,
  "row-outside-table": (p) =>
    `${rowsEnglish(p)} (such as "${p["value"]}") outside every table left out: move them into the table, or give them a header.`,
  "rows-grouped": (p) =>
    `${p["count"]} blank cells${inColumnEnglish(p)} were taken for the group of the cell above and filled in (such as "${p["value"]}"): fill in every row if that is wrong.`,
  "close-date-missing": (p) =>
    `${p["count"]} opportunities are won or lost without a close date, so they count in no period: fill in the day, or say in Data which column holds it.`,
  "period-too-long": (p) =>
    `"${p["value"]}"${inColumnEnglish(p)} is longer than a month; its rows count on the first day of it, so months are not right: give the day or the month.`,
  "blank-row": (p) =>
    `${rowsEnglish(p)} without content left out${withValue(p, "value", (value) => ` (such as "${value}")`)}: fill in what is missing.`,
  "repeated-header": (p) =>
    `${rowsEnglish(p)} repeating the header (such as "${p["value"]}") left out: reword the row if it is data.`,
  "header-blank": (p) =>
    `Column ${p["column"]} has no header and is known by its letter: give it a header, or say in Data what it holds.`,
  "column-guessed": (p) =>
    `The header "${p["column"]}" does not say what the column holds; by its values it was taken for ${fieldWord(p["field"], "en-US")}: choose another meaning in Data if that is wrong.`,
  "column-ambiguous": (p) =>
    `"${p["column"]}" and "${p["other"]}" both look like ${fieldWord(p["field"], "en-US")}; "${p["column"]}" was taken: choose the other in Data if that is wrong.`,
  "summary-not-counted": (p) =>
    `The table in sheet "${p["sheet"]}" sums up what another table lists and was not counted twice: give it order numbers or customers if it holds sales of its own.`,
  "rows-copied": (p) =>
    `All rows of sheet "${p["sheet"]}" stand in sheet "${p["other"]}" already and were not counted twice: correct order numbers or dates if they are sales of their own.`,
  "orders-followed": (p) =>
    `Sheet "${p["sheet"]}" holds documents of the orders in sheet "${p["other"]}", such as invoices or deliveries, and was not counted again: set "${p["other"]}" not to be used in Data if this sheet is to count.`,
  "returns-subtracted": (p) =>
    `${rowsEnglish(p)} of returns${withValue(p, "column", (column) => ` (see "${column}")`)} state positive amounts, which were subtracted from sales and count as no orders: set a filter in the plan, or do not use the sheet, if that is wrong.`,
  "returns-not-counted": (p) =>
    `Sheet "${p["sheet"]}" lists returns without amounts, so nothing was subtracted and their orders count: add columns of date and amount to subtract them.`,
  "amount-per-order": (p) =>
    `"${p["column"]}" states the amount of the whole order; ${p["count"]} orders have several rows and count once each: choose another column in Data if it is each row's own amount.`,
  "credit-shared-equally": (p) =>
    `Cells such as "${p["value"]}" name ${p["count"]} people and no shares, so each got an equal part: write the shares behind the names, or in a column of their own, if they differ.`,
  "credit-to-first": (p) =>
    `Cells such as "${p["value"]}" name several people; rows of this table are not divided and count for the first, "${p["first"]}": write one name a row, or a row for each.`,
  "share-total": (p) =>
    `The shares of order "${p["order"]}" total ${p["value"]}, not 100 %, and were taken in proportion: check them.`,
  "rows-hidden": (p) =>
    `${rowsEnglish(p)} hidden by a filter or by hand are counted like any other: delete them, or set a filter in the plan, if they should not be.`,
  "currency-mixed": (p) =>
    `This row is in ${p["value"]}, not in the main currency ${p["main"]}, and was not counted: convert it to ${p["main"]}, or set a rate in the plan.`,
  "currency-converted": (p) =>
    `Amounts in ${p["value"]} were converted to ${p["main"]} at the plan's rate ${p["rate"]}: change the rate in the plan if it is another.`,
  "lines-differ-from-order": (p) =>
    `Order "${p["order"]}" says ${p["value"]}, its lines add up to ${p["expected"]}: check the order.`,
  "target-person-unmatched": (p) =>
    `"${p["value"]}" has a target but matches no sales person${withValue(p, "suggestion", (name) => `; is it "${name}"?`)}: correct the name, or make it an alias.`,
  "person-without-target": (p) =>
    `"${p["value"]}" has results but no target (blank is not 0): set one, or leave it if none is meant.`,
  "date-year-missing": (p) =>
    `Dates such as "${p["value"]}"${inColumnEnglish(p)} name no year, so their rows were not counted: put the year into the title or the sheet's name, such as "March 2026", and read again.`,
  "target-year-missing": (p) =>
    `The targets name no year, so ${p["count"] ?? 1} of them were not read: put the year into the title or the headers, such as "Targets 2026".`,
  "kpi-not-recognised": (p) =>
    `"${p["value"]}" is not a known KPI, so row ${p["row"]} was not counted: use a name of the KPI catalogue.`,
  "sheet-not-used": (p) =>
    `The table in sheet "${p["sheet"]}" has no columns that can be used: say in Data what its columns hold if it has sales in it.`,
};

/** What to say of cells, rows, columns and sheets that could not be read as they stand. */
export const intakeProblemTexts = {
  "zh-CN": chinese,
  "en-US": english,
} satisfies ProblemTexts<IntakeProblemCode>;
