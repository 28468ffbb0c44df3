import { journalKey, parseJournal } from "../../src/excel/journal";
import { createDateSystem } from "../../src/excel/read/dateSystem";
import { readShape } from "../../src/excel/read/readShape";
import { removeUnfinished } from "../../src/excel/removeSheets";
import { createRunBatch } from "../../src/excel/runBatch";
import { createRunWrite } from "../../src/excel/runWrite";
import { openExcelWorkbook } from "../../src/excel/openExcelWorkbook";
import { unfinishedMark } from "../../src/excel/unfinishedSheets";
import type { Writing } from "../../src/excel/writing";
import { stateOf } from "../workbook/contents";
import type { FaultKind } from "./faults";
import { openSampleReports } from "./sampleReports";
import { measureTrial, openTrial, plainTrial, type OpenTrial, type Trial } from "./writeTrials";

/** The add-in as it is opened the next time. */
function nextSession({ host: { excel } }: OpenTrial): Writing {
  const wait = () => Promise.resolve();
  const runBatch = createRunBatch(excel, { wait });
  return { host: excel, runBatch, runWrite: createRunWrite(runBatch), wait, usesDate1904: createDateSystem(runBatch) };
}

/** Sheets that a user can see although the write that makes them has not come to its end. */
function visibleHalves({ host: { excel } }: OpenTrial): string[] {
  const isCommitted = parseJournal(excel.book.settings.get(journalKey))?.isCommitted === true;
  return excel.book.sheets
    .filter(({ visibility, customProperties }) => visibility === "Visible" && customProperties.has(unfinishedMark))
    .flatMap(({ name }) => (isCommitted ? [] : [name]));
}

/** Closes the add-in at a request of a write. @returns how the next session left the workbook */
async function closeAt(trial: Trial, at: number, kind: FaultKind, after: string): Promise<string> {
  const open = await openTrial(trial);
  const { host, faulty, before, state } = open;
  const read = stateOf(await host.live.readSheets());
  faulty.closeAt(at, kind);
  await host.live.addSheets(trial.added).catch(() => undefined);
  faulty.closeAt(null, kind);
  const place = `${at} ${kind}`;
  expect([place, visibleHalves(open)]).toEqual([place, []]);
  const next = nextSession(open);
  const { unfinished, journal } = await readShape(next.runBatch);
  const isUntouched = state() === before || state() === after;
  expect([place, isUntouched || journal !== null || unfinished.length > 0]).toEqual([place, true]);
  // Until it is cleared away it reads as it was, or as it is to be.
  if (journal?.isCommitted === false) {
    const seen = stateOf(await openExcelWorkbook(host.excel, { wait: next.wait }).readSheets());
    expect([place, seen]).toEqual([place, read]);
  }
  await removeUnfinished(next);
  const end = state() === before ? "as before" : state() === after ? "written" : "something else";
  host.close();
  return end;
}

describe("when the add-in is closed in the middle of a write", () => {
  it.each(["refused", "half done", "answer lost"] as const)(
    "what was left is found at the next start, and clearing it away leaves all of the old sheets or all of the new (%s)",
    async (kind) => {
      const { requests, after } = await measureTrial(plainTrial);
      const ends: string[] = [];
      for (let at = 1; at <= requests; at++) ends.push(await closeAt(plainTrial, at, kind, after));
      expect(ends.slice(0, -1)).toEqual(ends.slice(0, -1).map(() => "as before"));
      expect(ends.at(-1)).toBe(kind === "refused" ? "as before" : "written");
    },
  );

  const itLong = process.env["KPI_LONG"] ? it : it.skip;
  itLong(
    "with every sheet that the add-in writes",
    async () => {
      for (const trial of await openSampleReports()) {
        const { requests, after } = await measureTrial(trial);
        for (let at = 1; at <= requests; at++) {
          for (const kind of ["refused", "half done", "answer lost"] as const) {
            expect(["as before", "written"]).toContain(await closeAt(trial, at, kind, after));
          }
        }
      }
    },
    3_600_000,
  );
});

describe("when the user stops a write", () => {
  it("at any request, the workbook is as before; only when the new sheets are shown is it too late", async () => {
    const { requests, after } = await measureTrial(plainTrial);
    const { host, faulty, before, state } = await openTrial(plainTrial);
    for (let at = 0; at <= requests; at++) {
      faulty.closeAt(null, "refused");
      const watch = { progress: () => undefined, isCancelled: () => faulty.count() >= at };
      const failure: unknown = await host.live.addSheets(plainTrial.added, watch).catch((error: unknown) => error);
      if (at < requests) expect(failure).toMatchObject({ code: "cancelled" });
      expect([at, state() === (at < requests ? before : after)]).toEqual([at, true]);
    }
    host.close();
  });
});
