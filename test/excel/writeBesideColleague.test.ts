import { yearPeriod } from "../../src/domain/calendar/calendarPeriods";
import type { Target } from "../../src/domain/plan/plan";
import { planCalendar } from "../../src/domain/plan/planCalendar";
import { randomNumbers } from "../../src/sample/randomNumbers";
import { openModel } from "../../src/session/openModel";
import { draftPlan } from "../../src/workflows/draftPlan";
import { previewReports, writePreview, type ReportPreview } from "../../src/workflows/previewReports";
import { planHolidays, readWorkbook } from "../../src/workflows/readWorkbook";
import { sheetOf } from "../workbook/contents";
import { bookState } from "./bookState";
import { makeFaulty } from "./faults";
import { openHost, type HostUnderTest } from "./openHost";
import { withoutFormulas } from "./writeTrials";

const orders = sheetOf("Orders", [
  ["Order No", "Order Date", "Customer", "Sales Rep", "Amount"],
  ...Array.from({ length: 24 }, (_, index) => [
    `SO${index}`,
    46_023 + index * 7,
    `Customer ${index % 5}`,
    ["Ann", "Bob"][index % 2] ?? "",
    1000 + index,
  ]),
]);
const notes = sheetOf("Notes", [["Call the printer"], [1]]);

/** Previews the year's breakdown of a workbook. Formulas are left out, so that nothing need be calculated. */
async function preview({ live }: HostUnderTest): Promise<ReportPreview> {
  const { model } = await readWorkbook(live, { language: "en-US" });
  const drafted = draftPlan(model, "en-US");
  const target = (person: string): Target => ({
    scope: `person:${person}`,
    kpi: "revenue",
    period: "2026",
    value: 20_000,
  });
  const plan = { ...drafted, targets: drafted.people.map(({ id }) => target(id)) };
  const desk = openModel(model.intake, { plan, holidays: planHolidays(plan) });
  const year = yearPeriod(planCalendar(plan.settings), 2026);
  const made = await previewReports(live, desk, year, "en-US", { breakdown: true });
  return {
    ...made,
    drafts: withoutFormulas(made.drafts),
    describeFor: async (sheets) => withoutFormulas(await made.describeFor(sheets)),
  };
}

/** What a colleague does to the open workbook. `isStale`: the sheets of the preview no longer fit it. */
interface Edit {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string;
  readonly undo: string;
  readonly isStale: boolean;
}

const edits: readonly Edit[] = [
  { sheet: "Orders", cell: "E5", value: "98765", undo: "1003", isStale: true },
  { sheet: "Orders", cell: "D9", value: "Cleo", undo: "Bob", isStale: true },
  { sheet: "2026 Targets", cell: "B9", value: "4711", undo: "", isStale: true },
  { sheet: "KPI Plan", cell: "B2", value: "Other", undo: "", isStale: true },
  { sheet: "Notes", cell: "A2", value: "2", undo: "1", isStale: false },
  { sheet: "Notes", cell: "B7", value: "Call Ann", undo: "", isStale: false },
];

const isLong = Boolean(process.env["KPI_LONG"]);
const rounds = isLong ? 200 : 8;

async function open(): Promise<HostUnderTest> {
  const host = await openHost([orders, notes], { secondDayOf1904: 1463 });
  expect(await writePreview(host.live, await preview(host))).toBe(true);
  return host;
}

describe("while a colleague edits the workbook between preview and write", () => {
  it(
    "new sheets never stand on what is no longer there, and no edit is lost",
    async () => {
      const host = await open();
      const ready = await preview(host);
      const counter = makeFaulty(host.excel);
      expect(await writePreview(host.live, ready)).toBe(true);
      // The last request shows the sheets; the one before it asks once more and swaps.
      const swap = counter.count() - 1;
      const random = randomNumbers(7);
      const ends = { refused: 0, written: 0 };
      for (let round = 0; round < rounds; round++) {
        const edit = edits[random.whole(0, edits.length - 1)]!;
        const at = random.whole(1, swap + 1);
        const before = bookState(host.excel.book);
        const shown = await preview(host);
        const faulty = makeFaulty(host.excel);
        faulty.beforeRequest(at, () => host.user.type(edit.sheet, edit.cell, edit.value));
        const isWritten = await writePreview(host.live, shown);
        faulty.beforeRequest(0, () => undefined);
        // In the moment in which the workbook is looked at for the last time, whatever is edited is taken for harmful.
        const mayRefuse = at <= swap && at > swap - 8;
        if (edit.isStale || !mayRefuse) {
          expect([round, at, edit.sheet, isWritten]).toEqual([round, at, edit.sheet, !edit.isStale || at > swap]);
        }
        ends[isWritten ? "written" : "refused"]++;
        expect(bookState(host.excel.book)).not.toBe(before);
        await host.user.type(edit.sheet, edit.cell, edit.undo);
        if (!isWritten && edit.sheet === "Orders") expect(bookState(host.excel.book)).toBe(before);
      }
      host.close();
      expect(Math.min(ends.refused, ends.written)).toBeGreaterThan(0);
    },
    isLong ? 3_600_000 : undefined,
  );

  it("a clock or a dice in a cell, which is another at every look, does not keep sheets from being written", async () => {
    const host = await open();
    const shown = await preview(host);
    let time = 0;
    const { handle } = host.excel.handler;
    host.excel.handler.handle = async (body, flags) => {
      const answer = await handle(body, flags);
      // Whatever is written makes Excel calculate, and the clock go on.
      if (/SuspendApiCalculation/i.test(body)) await host.user.type("Notes", "A2", String(++time));
      return answer;
    };
    expect(await writePreview(host.live, shown)).toBe(true);
    expect(time).toBeGreaterThan(3);
    host.close();
  });
});
