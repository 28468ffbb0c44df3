import { noHolidays } from "../../src/domain/calendar/holidays";
import { emptyPlan } from "../../src/domain/plan/defaultPlan";
import { readTables } from "../../src/intake/readTables";
import { createLiveSession, type FollowedWorkbook, type SessionReading } from "../../src/session/liveSession";
import { openModel } from "../../src/session/openModel";
import type { EditedPart, WorkbookChange } from "../../src/workbook/liveWorkbook";
import type { CellValue, SheetContent } from "../../src/workbook/sheetContent";

const sheetOf = (name: string, rows: readonly (readonly CellValue[])[]): SheetContent => ({
  name,
  visibility: "visible",
  rows: rows.map((values, index) => ({ index, values })),
  merges: [],
  tables: [],
  hiddenRows: [],
  usesDate1904: false,
});

const header = ["订单号", "日期", "销售员", "客户", "金额"];
const orders = (amount: number): SheetContent =>
  sheetOf("订单", [
    header,
    ["O1", 46_040, "张三", "甲公司", amount],
    ["O2", 46_050, "李四", "乙公司", 200],
    ["O3", 46_060, "张三", "丙公司", 300],
  ]);

/** A workbook whose sheets a test changes; reads are counted and can be made to fail. */
function fakeWorkbook(start: readonly SheetContent[]) {
  let sheets = start;
  const listeners = new Set<(change: WorkbookChange) => void>();
  const counts = { whole: 0, edited: [] as (readonly EditedPart[])[] };
  let failures = 0;
  const fail = (): void => {
    if (failures > 0) {
      failures -= 1;
      throw new Error("busy");
    }
  };
  const workbook: FollowedWorkbook = {
    readSheets: async () => {
      await Promise.resolve();
      counts.whole += 1;
      fail();
      return sheets;
    },
    readEdited: async (_, parts) => {
      await Promise.resolve();
      counts.edited.push(parts);
      fail();
      return sheets;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    workbook,
    counts,
    failNext: (times: number) => (failures = times),
    change(next: readonly SheetContent[], change: WorkbookChange) {
      sheets = next;
      for (const listener of listeners) listener(change);
    },
  };
}

const open = (sheets: readonly SheetContent[]): SessionReading => ({
  model: openModel(readTables(sheets), { plan: emptyPlan, holidays: noHolidays }),
});

const edited: WorkbookChange = { sheet: "订单", address: "E2", kind: "cells" };

describe("A live session", () => {
  it("reads the workbook once for everybody who waits, and not again after that", async () => {
    const { workbook, counts } = fakeWorkbook([orders(100)]);
    const session = createLiveSession({ workbook, open });
    expect(session.current()).toBeNull();
    const readings = await Promise.all([session.ready(), session.ready(), session.ready()]);
    expect(new Set(readings).size).toBe(1);
    expect(await session.ready()).toBe(session.current());
    expect(counts).toEqual({ whole: 1, edited: [] });
  });

  it("reads only what was edited, and tells whose rows on which days", async () => {
    const { workbook, counts, change } = fakeWorkbook([orders(100), sheetOf("notes", [["hello"]])]);
    const session = createLiveSession({ workbook, open });
    await session.ready();
    const heard: unknown[] = [];
    session.subscribe(({ touched }) => heard.push(touched));
    change([orders(150), sheetOf("notes", [["hello"]])], edited);
    await session.ready();
    expect(counts).toEqual({ whole: 1, edited: [[{ sheet: "订单", address: "E2" }]] });
    expect(heard).toEqual([{ people: new Set(["张三"]), days: { from: 46_040, to: 46_040 } }]);
  });

  it("keeps its reading when an edit changed no data", async () => {
    const { workbook, change } = fakeWorkbook([orders(100)]);
    const session = createLiveSession({ workbook, open });
    const before = await session.ready();
    const heard: unknown[] = [];
    session.subscribe((told) => heard.push(told));
    change([orders(100)], edited);
    expect(await session.ready()).toBe(before);
    expect(heard).toEqual([]);
  });

  it("takes up a burst of edits with one more read", async () => {
    const { workbook, counts, change } = fakeWorkbook([orders(100)]);
    const session = createLiveSession({ workbook, open });
    await session.ready();
    for (let amount = 101; amount <= 120; amount += 1) change([orders(amount)], edited);
    const { model } = await session.ready();
    expect(model.intake.facts.tables.sales?.numbers.amount?.[0]).toBe(120);
    expect(counts.edited.length).toBeLessThanOrEqual(2);
  });

  it("reads everything when a sheet comes, goes or is renamed", async () => {
    const { workbook, counts, change } = fakeWorkbook([orders(100)]);
    const session = createLiveSession({ workbook, open });
    await session.ready();
    change([orders(100), sheetOf("新表", [["x"]])], { sheet: "新表", kind: "sheet-added" });
    await session.ready();
    expect(counts.whole).toBe(2);
  });

  it("tells why it could not follow, keeps the old reading, and catches up at the next question", async () => {
    const { workbook, change, failNext } = fakeWorkbook([orders(100)]);
    const failures: unknown[] = [];
    const session = createLiveSession({ workbook, open, onFailure: (cause) => failures.push(cause) });
    const before = await session.ready();
    failNext(2);
    change([orders(500)], edited);
    await expect(session.ready()).rejects.toThrow("busy");
    expect(session.current()).toBe(before);
    expect(failures).toHaveLength(1);
    const { model } = await session.ready();
    expect(model.intake.facts.tables.sales?.numbers.amount?.[0]).toBe(500);
  });

  it("reads once more when a sheet goes away under a read", async () => {
    const { workbook, failNext } = fakeWorkbook([orders(100)]);
    failNext(1);
    await expect(createLiveSession({ workbook, open }).ready()).resolves.toHaveProperty("model");
  });

  it("lets the first question fail and the next one try again", async () => {
    const { workbook, failNext } = fakeWorkbook([orders(100)]);
    failNext(2);
    const session = createLiveSession({ workbook, open });
    await expect(session.ready()).rejects.toThrow("busy");
    await expect(session.ready()).resolves.toHaveProperty("model");
  });

  it("says that everything is touched when the plan is another", async () => {
    const { workbook } = fakeWorkbook([orders(100)]);
    let plan = emptyPlan;
    const session = createLiveSession({
      workbook,
      open: (sheets) => ({ model: openModel(readTables(sheets), { plan, holidays: noHolidays }) }),
      dataOf: (sheet) => ({ ...sheet, usesDate1904: plan !== emptyPlan }),
    });
    await session.ready();
    const heard: unknown[] = [];
    session.subscribe(({ touched }) => heard.push(touched));
    plan = { ...emptyPlan, roles: [{ id: "rep", name: "Rep" }] };
    await session.refresh(["订单"]);
    expect(heard).toEqual(["everything"]);
  });
});
