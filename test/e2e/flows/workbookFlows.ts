import { formatDay } from "../../../src/i18n/formats/formatDay";
import { sampleWords } from "../../../src/sample/sampleWords";
import { EventNumber, WORKBOOK_TARGET } from "../../../src/embedded/model/book/eventBus";
import { cellValues } from "../userTyping";
import { patience, type Flow } from "./flow";

/** The 20th of July 2026: later than anything in the sample. */
const lastDay = 46_223;

/** Flows in which the workbook changes under the pane: a colleague's edit before a write, and the next month's rows. */
export function workbookFlows(flow: Flow): void {
  const { say, button, shows } = flow;
  const write = () => button(new RegExp(`^${say.review.write(0).replace("0", "\\d+")}`));
  const outdated = () => flow.pane.getByText(say.general.outdated);

  it(
    "an order that somebody edits between preview and write stops the write; previewed again, it is written with the edit",
    async () => {
      const { keys, pane } = flow;
      const orders = flow.sheet("orders");
      await flow.tab("review");
      await keys.enter(button(say.review.parts.sheets));
      const cell = await amountCell(flow);
      await keys.enter(button(new RegExp(`^(${say.review.prepare}|${say.review.again})$`)));
      await write().waitFor();
      const before = await flow.sheetNames();
      await edit(flow, orders, cell, [[98_765_432]]);
      await outdated().waitFor();
      await keys.enter(write());
      await shows(say.review.stale);
      expect(await flow.sheetNames()).toEqual(before);
      await keys.enter(button(say.review.again));
      await keys.enter(write());
      await button(say.review.remove).waitFor();
      await outdated().waitFor({ state: "detached" });
      const written = (await flow.sheetNames()).filter((name) => !before.includes(name));
      const values = await Promise.all(written.map((name) => cellValues(pane, name, "A1:Z60")));
      // The order's person sold more than everybody else together.
      expect(values.flat(2).some((value) => Number(value) >= 98_765_432)).toBe(true);
      await keys.enter(button(say.review.remove));
      await edit(flow, orders, cell, [[50_000]]);
    },
    2 * patience,
  );

  it(
    "next month's rows, below a list and as a sheet of their own, are there when the workbook is read again",
    async () => {
      const { keys, pane } = flow;
      const receipts = flow.sheet("receipts");
      await flow.tab("data");
      const last = await lastRow(flow, receipts);
      const [row = []] = await cellValues(pane, receipts, `B${last}:E${last}`);
      await edit(flow, receipts, `A${last + 1}:E${last + 1}`, [[lastDay - 17, ...row]]);
      await outdated().waitFor();
      await addMonth(flow);
      await keys.enter(button(say.general.readAgain));
      await outdated().waitFor({ state: "detached" });
      await shows(say.data.found(10));
      await shows(new RegExp(formatDay(lastDay, flow.language)));
    },
    2 * patience,
  );
}

/** Somebody else types into cells: Excel writes them, and tells every pane that they came from elsewhere. */
async function edit(flow: Flow, sheet: string, address: string, values: unknown[][]): Promise<void> {
  await flow.pane.evaluate(
    ([name, at, cells]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(at).values = cells;
        await context.sync();
      }),
    [sheet, address, values] as const,
  );
  await flow.page.evaluate(
    ([name, at, changed, workbook]) => {
      const book = window.shell?.session?.book;
      const id = book?.sheets.find((one) => one.name === name)?.id;
      if (!book || id === undefined) throw new Error(`there is no sheet ${name}`);
      const origin = { source: "Remote", triggerSource: "Unknown", changeType: "RangeEdited", shiftDirection: "None" };
      book.events.raise(changed, [id, workbook], { ...origin, worksheetId: id, address: at });
    },
    [sheet, address, EventNumber.WorksheetChanged, WORKBOOK_TARGET] as const,
  );
}

/** Columns of the sample's orders, from 0. */
const orderColumns = { date: 1, amount: 7 } as const;

/** The amount of an order of 2026: an address on the sheet of orders. */
async function amountCell(flow: Flow): Promise<string> {
  const values = await cellValues(flow.pane, flow.sheet("orders"), "A1:J1597");
  const titles = sampleWords(flow.language).sheets.orders.head;
  const head = values.findIndex((row) => row.includes(titles[orderColumns.amount]));
  // 46,113 is the first of April 2026.
  const row = values.findIndex((cells, at) => at > head && Number(cells[orderColumns.date]) >= 46_113);
  return `${"ABCDEFGHIJ"[orderColumns.amount]}${row + 1}`;
}

const lastRow = (flow: Flow, sheet: string): Promise<number> =>
  flow.pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem(name).getUsedRange(true).load("rowIndex, rowCount");
        await context.sync();
        return used.rowIndex + used.rowCount;
      }),
    sheet,
  );

/** A sheet with July's visits, as it comes from another file. */
const addMonth = (flow: Flow): Promise<void> =>
  flow.pane.evaluate(
    ([visits, from, to]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(visits).getRange("A1:D2").load("values");
        await context.sync();
        const [head = [], row = []] = sheet.values as unknown[][];
        const july = context.workbook.worksheets.add("2026-07");
        const range = july.getRange("A1:D3");
        range.values = [head, [from, ...row.slice(1)], [to, ...row.slice(1)]];
        july.getRange("A2:A3").numberFormat = [["yyyy-mm-dd"], ["yyyy-mm-dd"]];
        await context.sync();
      }),
    [flow.sheet("visits"), lastDay - 5, lastDay] as const,
  );
