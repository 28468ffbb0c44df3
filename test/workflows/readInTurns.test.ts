import { createRest } from "../../src/entry/createRest";
import { createMemoryWorkbook } from "../../src/files/createMemoryWorkbook";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import type { DraftCell } from "../../src/workbook/sheetDraft";
import { readWorkbook } from "../../src/workflows/readWorkbook";

const head = ["Order No", "Order Date", "Customer", "Sales Rep", "Amount"];
const orders = Array.from({ length: 12_000 }, (_, row) => [
  `SO${row}`,
  45_292 + (row % 360),
  `Customer ${row % 300}`,
  `Person ${row % 20}`,
  row,
]);
const rows: readonly (readonly DraftCell[])[] = [
  head.map((value) => ({ value })),
  ...orders.map((row) =>
    row.map((value, column) => (column === 1 ? { value, style: { numberFormat: "yyyy-mm-dd" } } : { value })),
  ),
];
const sheets = readWorkbookFile(newWorkbook([{ name: "Orders", kind: "sample", columnWidths: [12], rows }]));

describe("A large workbook", () => {
  it("is read in many pieces, so that the page gets its turns", async () => {
    let rests = 0;
    const rest = async (): Promise<void> => void (rests += 1);
    const read = await readWorkbook(createMemoryWorkbook(sheets), { language: "en-US", rest });
    expect(read.model.intake.rowsUsed).toBe(12_000);
    // Eleven times within the rows, and between the stages.
    expect(rests).toBeGreaterThan(20);
  });

  it("tells many times how far it is, and never goes back", async () => {
    const told: number[] = [];
    const watch = { progress: (done: number, of: number) => void told.push(done / of), isCancelled: () => false };
    await readWorkbook(createMemoryWorkbook(sheets), { language: "en-US", watch, rest: () => Promise.resolve() });
    expect(new Set(told).size).toBeGreaterThan(10);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(Math.max(...told)).toBeLessThanOrEqual(1);
  });

  it("stops between two pieces when the user asks for it", async () => {
    let rests = 0;
    const rest = async (): Promise<void> => void (rests += 1);
    const watch = { progress: () => undefined, isCancelled: () => rests > 5 };
    const reading = readWorkbook(createMemoryWorkbook(sheets), { language: "en-US", watch, rest });
    await expect(reading).rejects.toMatchObject({ code: "cancelled" });
    expect(rests).toBe(6);
  });

  it("comes to the same as when it is read at once", async () => {
    const rest = (): Promise<void> => Promise.resolve();
    const inTurns = await readWorkbook(createMemoryWorkbook(sheets), { language: "en-US", rest });
    const atOnce = await readWorkbook(createMemoryWorkbook(sheets), { language: "en-US" });
    expect(inTurns.model.intake).toEqual(atOnce.model.intake);
  });
});

describe("A rest between pieces of work", () => {
  it("waits for the page only when it had no turn for a while", async () => {
    let now = 0;
    const rest = createRest(() => now);
    const outcome = async (): Promise<string> => {
      let state = "waits";
      const over = rest().then(() => (state = "goes on"));
      await Promise.resolve();
      const found = state;
      await over;
      return found;
    };
    now = 39;
    expect(await outcome()).toBe("goes on");
    now = 40;
    expect(await outcome()).toBe("waits");
    expect(await outcome()).toBe("goes on");
  });
});
