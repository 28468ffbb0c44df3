import { WorkbookFailure } from "../../src/workbook/workbookFailure";
import { openSampleReports } from "./sampleReports";
import { documentedCodes, type FaultKind } from "./faults";
import { data, measureTrial, openTrial, plainTrial, richTrial, type OpenTrial, type Trial } from "./writeTrials";
import { openHost } from "./openHost";

/** Carries out cases one after another on one host: what was taken back leaves it as it was. */
function createCases(trial: Trial, after: string) {
  let open: OpenTrial;
  return {
    open: async () => {
      open = await openTrial(trial);
    },
    close: () => open.host.close(),
    /** @returns how the write ended; throws where it left anything but the state before, or the finished one */
    run: async (at: number, code: string, kind: FaultKind): Promise<"written" | "refused"> => {
      open.faulty.failAt(at, code, kind);
      const failure: unknown = await open.host.live.addSheets(trial.added).catch((error: unknown) => error);
      const end = failure === undefined ? "written" : "refused";
      if (failure !== undefined) expect(failure).toBeInstanceOf(WorkbookFailure);
      const isRight = open.state() === (end === "refused" ? open.before : after);
      expect([at, code, kind, end, isRight]).toEqual([at, code, kind, end, true]);
      if (end === "written") {
        open.host.close();
        open = await openTrial(trial);
      }
      return end;
    },
  };
}

/** Fails every request of a write once with each code. @returns how each case ended */
async function failEverywhere(trial: Trial, codes: readonly string[], kind: FaultKind): Promise<readonly string[]> {
  const { requests, after } = await measureTrial(trial);
  const cases = createCases(trial, after);
  await cases.open();
  const ends: string[] = [];
  for (let at = 1; at <= requests; at++) for (const code of codes) ends.push(await cases.run(at, code, kind));
  cases.close();
  return ends;
}

describe("whatever Excel refuses while sheets take the place of others, the workbook is afterwards as before", () => {
  it("when any request is refused with any documented code", async () => {
    const ends = await failEverywhere(plainTrial, documentedCodes, "refused");
    expect(ends.length).toBeGreaterThanOrEqual(7 * documentedCodes.length);
    expect(new Set(ends)).toEqual(new Set(["refused"]));
  });

  it.each(["half done", "answer lost"] as const)("when any request is %s", async (kind) => {
    const ends = await failEverywhere(richTrial, ["GeneralException"], kind);
    // Only once the new sheets are shown there is no way back: then the write is completed.
    expect(ends.slice(0, -1)).toEqual(ends.slice(0, -1).map(() => "refused"));
  });
});

const describeLong = process.env["KPI_LONG"] ? describe : describe.skip;

describeLong("every sheet that the add-in writes, every documented code, before and after every request", () => {
  it("leaves the workbook as it was, or with all of the new sheets", async () => {
    let cases = 0;
    for (const trial of await openSampleReports()) {
      for (const kind of ["refused", "half done", "answer lost"] as const) {
        cases += (await failEverywhere(trial, documentedCodes, kind)).length;
      }
    }
    expect(cases).toBeGreaterThan(1000);
  }, 3_600_000);
});

describe("when Excel does not answer any more", () => {
  it("the user is told that the write could not be taken back, and the next write clears away what was left", async () => {
    const { host, faulty } = await openTrial({ ...plainTrial, before: [] });
    faulty.closeAt(6, "refused");
    await expect(host.live.addSheets(plainTrial.added)).rejects.toMatchObject({ code: "not-taken-back" });
    faulty.closeAt(null, "refused");
    expect(host.excel.book.sheets.map(({ name }) => name)).toContain("~kpi 1");
    expect(await host.live.sheetNames()).toEqual(["Data"]);
    await host.live.addSheets(plainTrial.added);
    expect(host.excel.book.sheets.map(({ name }) => name)).toEqual(["Data", "Targets 2026", "KPI Plan"]);
    host.close();
  });

  it("a sheet of the user's that is called like one of ours on the way stays", async () => {
    const host = await openHost([data, { ...data, name: "~kpi 1" }], plainTrial.host);
    await host.live.addSheets(plainTrial.added);
    expect(host.excel.book.sheets.map(({ name }) => name)).toEqual(["Data", "~kpi 1", "Targets 2026", "KPI Plan"]);
    host.close();
  });
});
