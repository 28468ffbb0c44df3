import { WorkbookFailure } from "../../src/workbook/workbookFailure";
import { everyReport } from "../../src/workflows/reportChoice";
import { openSampleReports } from "./sampleReports";
import { documentedCodes, type FaultKind } from "./faults";
import {
  data,
  measureTrial,
  openTrial,
  plainTrial,
  richTrial,
  withoutFormulas,
  type OpenTrial,
  type Trial,
} from "./writeTrials";
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

/** Which codes a request is failed with; asked once for each request and way of failing. */
type CodesOf = () => readonly string[];

const everyCode: CodesOf = () => documentedCodes;

/** One code after another, so that each comes up in turn. */
function oneByOne(): CodesOf {
  let next = 0;
  return () => [documentedCodes[next++ % documentedCodes.length] ?? ""];
}

/** Fails every request of a write. @returns how each case ended */
async function failEverywhere(trial: Trial, codesOf: CodesOf, kind: FaultKind): Promise<readonly string[]> {
  const { requests, after } = await measureTrial(trial);
  const cases = createCases(trial, after);
  await cases.open();
  const ends: string[] = [];
  for (let at = 1; at <= requests; at++) for (const code of codesOf()) ends.push(await cases.run(at, code, kind));
  cases.close();
  return ends;
}

const kinds = ["refused", "half done", "answer lost"] as const;

describe("whatever Excel refuses while sheets take the place of others, the workbook is afterwards as before", () => {
  let cases = 0;

  it.each(kinds)("when any request is %s, with any documented code", async (kind) => {
    const ends = await failEverywhere(plainTrial, everyCode, kind);
    cases += ends.length;
    // Only once the new sheets are shown is there no way back: then the write is completed.
    const last = documentedCodes.length;
    expect(new Set(ends.slice(0, -last))).toEqual(new Set(["refused"]));
    if (kind === "refused") expect(new Set(ends)).toEqual(new Set(["refused"]));
  });

  it("when any request is refused, with any documented code, and no sheet was there before", async () => {
    const ends = await failEverywhere({ ...plainTrial, before: [] }, everyCode, "refused");
    cases += ends.length;
    // The first write asks for the date system besides: later ones are over before the last request that is counted.
    expect(new Set(ends.slice(0, -documentedCodes.length))).toEqual(new Set(["refused"]));
  });

  it("in a thousand cases", () => {
    expect(cases).toBeGreaterThan(1000);
  });

  it.each(kinds)("when any request is %s, with everything that a sheet can have", async (kind) => {
    const rich = { ...richTrial, added: withoutFormulas(richTrial.added) };
    const ends = await failEverywhere(rich, oneByOne(), kind);
    expect(ends.slice(0, -1)).toEqual(ends.slice(0, -1).map(() => "refused"));
  });

  it("when formulas are calculated meanwhile", async () => {
    const { requests, after } = await measureTrial(richTrial);
    const cases = createCases(richTrial, after);
    await cases.open();
    expect(await cases.run(requests - 1, "GeneralException", "half done")).toBe("refused");
    cases.close();
  });
});

describe("each kind of sheet that the add-in writes", () => {
  it("takes the place of its forerunner or leaves it, when cells, names or tabs go wrong: kinds and codes in turn", async () => {
    const codesOf = oneByOne();
    const ends: string[] = [];
    for (const [report, trial] of (await openSampleReports()).entries()) {
      const { requests, after } = await measureTrial(trial);
      const tried = createCases(trial, after);
      await tried.open();
      // Among the cells, then where sheets get their names, and where they are shown.
      for (const [place, at] of [Math.ceil(requests / 2), requests - 1, requests].entries()) {
        const kind = kinds[(place + report) % kinds.length] ?? "refused";
        for (const code of codesOf()) ends.push(await tried.run(at, code, kind));
      }
      tried.close();
    }
    expect(ends).toHaveLength(3 * Object.keys(everyReport).length);
  });
});

const describeLong = process.env["KPI_LONG"] ? describe : describe.skip;

describeLong(
  "every sheet that the add-in writes, before, in and after every request, with every documented code",
  () => {
    it("leaves the workbook as it was, or with all of the new sheets", async () => {
      let cases = 0;
      for (const trial of await openSampleReports()) {
        for (const kind of kinds) cases += (await failEverywhere(trial, everyCode, kind)).length;
      }
      expect(cases).toBeGreaterThan(5000);
    }, 7_200_000);
  },
);

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
