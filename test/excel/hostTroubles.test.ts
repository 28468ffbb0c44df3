import { beginCellEdit, endCellEdit } from "../../src/embedded/model/book/userEdit";
import { EMBEDDED_REQUIREMENTS } from "../../src/embedded/protocol/appContext";
import { workbookFailure } from "../../src/excel/hostFailure";
import { area, sheetOf, stateOf, valuesOf } from "../workbook/contents";
import { breakdownAndPlan, draftOf } from "../workbook/portCases/drafts";
import { makeFaulty } from "./faults";
import { openHost } from "./openHost";

const noEngine = { secondDayOf1904: 1463 };
const data = sheetOf("Data", [
  ["Rep", "Amount"],
  ["Ann", 120],
]);
const nextTurn = () => new Promise((done) => setTimeout(done, 5));
/** Lets the adapter work until it has told something, for at most ten seconds. */
async function until(told: readonly unknown[]): Promise<void> {
  for (let turn = 0; turn < 2000 && told.length === 0; turn++) await nextTurn();
}

describe("while the user edits a cell", () => {
  it("reading and writing wait, say so, and go on when the cell is left", async () => {
    const told: boolean[] = [];
    const { live, excel, close } = await openHost([data], { ...noEngine, onWaiting: (waits) => told.push(waits) });
    beginCellEdit(excel.book);
    const names = live.sheetNames();
    await until(told);
    expect(told).toEqual([true]);
    endCellEdit(excel.book);
    expect(await names).toEqual(["Data"]);
    expect(told).toEqual([true, false]);
    const write = live.addSheets(breakdownAndPlan(1));
    beginCellEdit(excel.book);
    await nextTurn();
    endCellEdit(excel.book);
    await write;
    expect(excel.book.sheets).toHaveLength(3);
    close();
  });

  it("gives up with a sentence where Excel cannot wait by itself and the cell is never left", async () => {
    const { live, excel, close } = await openHost([data], noEngine);
    const { handle } = excel.handler;
    excel.handler.handle = (body) => handle(body, 0);
    beginCellEdit(excel.book);
    await expect(live.sheetNames()).rejects.toMatchObject({ code: "cell-edit-mode" });
    endCellEdit(excel.book);
    close();
  });
});

describe("what Excel carries at once", () => {
  it("a sheet larger than an answer may be is read in smaller pieces, down to half a row", async () => {
    const wide = sheetOf("Wide", [Array.from({ length: 40 }, (_, column) => `${column} ${"x".repeat(1000)}`)]);
    const { live, close } = await openHost([data, wide], { ...noEngine, payloadLimit: 12_000 });
    expect(valuesOf(await live.readSheet("Wide"))).toEqual(valuesOf(wide));
    close();
  });

  it("a single cell that is too large is named by its sheet", async () => {
    const { live, close } = await openHost([sheetOf("Huge", [["x".repeat(20_000)]])], {
      ...noEngine,
      payloadLimit: 9000,
    });
    await expect(live.readSheets()).rejects.toMatchObject({ code: "sheet-too-large", params: { name: "Huge" } });
    close();
  });

  it("a sheet larger than a request may be is written in smaller ones", async () => {
    const { live, close } = await openHost([data], { ...noEngine, payloadLimit: 700_000 });
    const rows = Array.from({ length: 3000 }, (_, row) => [`Order ${row} ${"x".repeat(400)}`, row]);
    await live.addSheets([draftOf("Long", "sample", rows)]);
    const { rows: read } = await live.readSheet("Long");
    expect([read.length, read[2999]?.values]).toEqual([3000, rows[2999]]);
    close();
  });

  it("no request for 50,000 rows exceeds three megabytes", async () => {
    const rows = Array.from({ length: 50_000 }, (_, row) => [
      row,
      `Order number ${row}`,
      46_000 + (row % 365),
      row * 1.25,
    ]);
    const { live, excel, close } = await openHost([sheetOf("Big", rows)], noEngine);
    const { handle } = excel.handler;
    const sizes: number[] = [];
    excel.handler.handle = async (body, flags) => {
      const answer = await handle(body, flags);
      sizes.push(answer.length);
      return answer;
    };
    expect((await live.readSheets())[0]?.rows).toHaveLength(50_000);
    expect(Math.max(...sizes)).toBeLessThan(3_000_000);
    // Nor are there more requests than it takes.
    expect(Math.max(...sizes)).toBeGreaterThan(400_000);
    close();
  });
});

describe("reading", () => {
  it("can be stopped between requests, and tells which sheet comes next and how much of it is done", async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [row, row, row, row]);
    const { live, close } = await openHost([sheetOf("One", rows), sheetOf("Two", rows)], noEngine);
    const told: string[] = [];
    const progress = (done: number, of: number, sheet: string) => void told.push(`${done}/${of} ${sheet}`);
    await expect(live.readSheets({ progress, isCancelled: () => told.length > 0 })).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(told).toEqual(["0/2 One"]);
    told.length = 0;
    await live.readSheets({ progress, isCancelled: () => false });
    expect(told).toEqual(["0/2 One", "0.5/2 One", "1/2 Two", "1.5/2 Two"]);
    close();
  });

  it("turns dates of a workbook that counts from 1904 into usual ones, and leaves other numbers alone", async () => {
    const sheet = sheetOf("S", [], { rows: [{ index: 0, values: [44561, 44561], formats: ["yyyy-mm-dd", "0.00"] }] });
    const { live, close } = await openHost([sheet], { secondDayOf1904: 1 });
    const [row] = (await live.readSheets())[0]?.rows ?? [];
    expect(row?.values).toEqual([46023, 44561]);
    await live.addSheets([draftOf("New", "sample", [[{ value: 46023, style: { numberFormat: "yyyy/m/d" } }]])]);
    expect(valuesOf(await live.readSheet("New"))).toEqual({ 0: [46023] });
    close();
  });

  it("does without merged cells where Excel cannot list them", async () => {
    const requirements = { ...EMBEDDED_REQUIREMENTS, ExcelApi: 1.12 };
    const sheet = sheetOf(
      "S",
      [
        ["Title", null],
        ["a", 1],
      ],
      { merges: [area(0, 0, 0, 1)] },
    );
    const { live, close } = await openHost([sheet], { ...noEngine, requirements });
    expect(live.abilities.readsMerges).toBe(false);
    expect((await live.readSheets())[0]?.merges).toEqual([]);
    close();
  });
});

describe("an Excel that is too old", () => {
  it("is refused with what it lacks", async () => {
    const requirements = { ...EMBEDDED_REQUIREMENTS, ExcelApi: 1.11 };
    await expect(openHost([data], { requirements })).rejects.toMatchObject({
      code: "host-too-old",
      params: { needs: "ExcelApi 1.12" },
    });
  });
});

describe("while sheets are written", () => {
  it("what the user edits meanwhile is heard", async () => {
    const { live, user, settled, close } = await openHost([data], noEngine);
    const heard: string[] = [];
    live.onChange(({ sheet, address }) => void heard.push(`${sheet}!${address ?? ""}`));
    await settled();
    const edits: Promise<void>[] = [];
    const progress = () => void edits.push(user.type("Data", "B2", edits.length));
    await live.addSheets(breakdownAndPlan(5), { progress, isCancelled: () => false });
    await Promise.all(edits);
    await settled();
    expect(edits.length).toBeGreaterThan(0);
    expect(heard).toEqual(edits.map(() => "Data!B2"));
    close();
  });

  it("the user stays on the sheet they look at when writing is given up", async () => {
    const { live, excel, close } = await openHost([data, sheetOf("Second", [["x"]])], noEngine);
    await live.goTo("Second");
    const before = stateOf(await live.readSheets());
    makeFaulty(excel).failAt(6, "GeneralException", "refused");
    await expect(live.addSheets(breakdownAndPlan(5))).rejects.toMatchObject({
      code: "host-failed",
      params: { host: "GeneralException" },
    });
    expect(await live.activeSheet()).toBe("Second");
    expect(stateOf(await live.readSheets())).toEqual(before);
    close();
  });
});

describe("Excel's errors", () => {
  it.each([
    ["AccessDenied", "workbook-protected"],
    ["RequestAborted", "host-busy"],
    ["ItemNotFound", "sheet-missing"],
    ["ItemAlreadyExists", "name-taken"],
    ["ResponsePayloadSizeLimitExceeded", "sheet-too-large"],
    ["InvalidOperationInCellEditMode", "cell-edit-mode"],
    ["SomethingNew", "host-failed"],
  ])("%s about a sheet becomes %s", (code, expected) => {
    expect(workbookFailure({ code }, "Q1")).toMatchObject({ code: expected, params: { name: "Q1" } });
  });

  it("an error that is not Excel's own keeps its cause", () => {
    const cause = new TypeError("a fault of ours");
    expect(workbookFailure(cause)).toMatchObject({ code: "host-failed", params: { host: "unknown" }, cause });
  });
});
