import type { SheetDraft } from "../../src/workbook/sheetDraft";
import { WorkbookFailure } from "../../src/workbook/workbookFailure";
import { richDraft } from "../files/sampleDrafts";
import { sheetOf } from "../workbook/contents";
import { breakdownAndPlan, draftOf, planListing } from "../workbook/portCases/drafts";
import { bookState } from "./bookState";
import { documentedCodes, makeFaulty, type FaultKind, type FaultyHost } from "./faults";
import { openHost, type HostOptions, type HostUnderTest } from "./openHost";

const data = sheetOf("Data", [
  ["Rep", "Amount"],
  ["Ann", 120],
  ["Bob", 80],
]);

/** A workbook that holds generated sheets, and is given new ones that take their place while Excel fails. */
interface Trial {
  readonly host: HostOptions;
  readonly before: readonly SheetDraft[];
  readonly added: readonly SheetDraft[];
}

// Without formulas nothing is calculated, so that many cases take little time.
const plainTrial: Trial = {
  host: { secondDayOf1904: 1463 },
  before: breakdownAndPlan(100).map((draft) => ({
    ...draft,
    rows: draft.rows.map((row) => row.map((cell) => (cell ? { value: cell.value ?? null } : cell))),
  })),
  added: [
    draftOf(
      "Targets 2026",
      "breakdown",
      [
        ["Quarter", "Target"],
        ["2026Q1", 5],
      ],
      {
        tables: [{ name: "NewTargets", area: { top: 0, left: 0, bottom: 1, right: 1 } }],
        names: [{ name: "FirstTarget", refersTo: "'Targets 2026'!$B$2" }],
        charts: richDraft.charts!.slice(0, 1).map((chart) => ({
          ...chart,
          series: [
            { name: "T", values: "'Targets 2026'!$B$2:$B$2", categories: "'Targets 2026'!$A$2:$A$2", color: "#112233" },
          ],
        })),
      },
    ),
    planListing(["Targets 2026", "breakdown"]),
  ],
};
const richTrial: Trial = {
  host: {},
  before: breakdownAndPlan(100),
  added: [
    { ...richDraft, kind: "breakdown" },
    draftOf("Targets 2026", "breakdown", [["Sum", { value: 200, formula: "SUM(Data!B2:B3)" }]]),
    planListing([richDraft.name, "breakdown"], ["Targets 2026", "breakdown"]),
  ],
};

/** Opens a workbook with the old sheets, and counts the requests of a write that goes well. */
async function prepare({ before, added, host: options }: Trial): Promise<{ requests: number; after: string }> {
  const host = await openHost([data], options);
  await host.live.addSheets(before);
  const counter = makeFaulty(host.excel);
  await host.live.addSheets(added);
  const result = { requests: counter.count(), after: bookState(host.excel.book) };
  host.close();
  return result;
}

/** Carries out cases one after another on one host: what was taken back leaves it as it was. */
function createTrial(trial: Trial, after: string) {
  let host: HostUnderTest;
  let faulty: FaultyHost;
  let before = "";
  const open = async (): Promise<void> => {
    host = await openHost([data], trial.host);
    await host.live.addSheets(trial.before);
    before = bookState(host.excel.book);
    faulty = makeFaulty(host.excel);
  };
  return {
    open,
    close: () => host.close(),
    /** @returns how the write ended; throws where it left anything but the state before, or the finished one */
    run: async (at: number, code: string, kind: FaultKind): Promise<"written" | "refused"> => {
      faulty.failAt(at, code, kind);
      const failure: unknown = await host.live.addSheets(trial.added).catch((error: unknown) => error);
      const end = failure === undefined ? "written" : "refused";
      if (failure !== undefined) expect(failure).toBeInstanceOf(WorkbookFailure);
      expect([at, code, kind, end, bookState(host.excel.book) === (end === "refused" ? before : after)]).toEqual([
        at,
        code,
        kind,
        end,
        true,
      ]);
      if (end === "written") {
        host.close();
        await open();
      }
      return end;
    },
  };
}

describe("whatever Excel refuses while sheets take the place of others, the workbook is afterwards as before", () => {
  it("when any request is refused with any documented code", async () => {
    const { requests, after } = await prepare(plainTrial);
    const trial = createTrial(plainTrial, after);
    await trial.open();
    let refused = 0;
    for (let at = 1; at <= requests; at++) {
      for (const code of documentedCodes) if ((await trial.run(at, code, "refused")) === "refused") refused++;
    }
    trial.close();
    expect(requests).toBeGreaterThanOrEqual(7);
    expect(refused).toBe(requests * documentedCodes.length);
  });

  it.each(["half done", "answer lost"] as const)("when any request is %s", async (kind) => {
    const { requests, after } = await prepare(richTrial);
    const trial = createTrial(richTrial, after);
    await trial.open();
    const ends: string[] = [];
    for (let at = 1; at <= requests; at++) ends.push(await trial.run(at, "GeneralException", kind));
    trial.close();
    // Only once the old sheets are gone there is no way back: then the write is completed.
    expect(ends.slice(0, -1)).toEqual(ends.slice(0, -1).map(() => "refused"));
  });
});

describe("when Excel does not answer any more", () => {
  it("the user is told that the write could not be taken back, and the next write clears away what was left", async () => {
    const host = await openHost([data], plainTrial.host);
    const { handle } = host.excel.handler;
    let requests = 0;
    host.excel.handler.handle = (body, flags) => (++requests > 6 ? Promise.resolve(gone) : handle(body, flags));
    await expect(host.live.addSheets(plainTrial.added)).rejects.toMatchObject({ code: "not-taken-back" });
    host.excel.handler.handle = handle;
    expect(host.excel.book.sheets.map(({ name }) => name)).toContain("~kpi 1");
    expect(await host.live.sheetNames()).toEqual(["Data"]);
    await host.live.addSheets(plainTrial.added);
    expect(host.excel.book.sheets.map(({ name }) => name)).toEqual(["Data", "Targets 2026", "KPI Plan"]);
    host.close();
  });
});

const gone = JSON.stringify({
  Results: [],
  TraceIds: [],
  Error: { ActionIndex: 0, Code: "ServiceNotAvailable", Message: "", HttpStatusCode: 503, Location: "" },
});
