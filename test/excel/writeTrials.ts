import type { DraftCell, SheetDraft } from "../../src/workbook/sheetDraft";
import { richDraft } from "../files/sampleDrafts";
import { sheetOf } from "../workbook/contents";
import { breakdownAndPlan, draftOf, planListing } from "../workbook/portCases/drafts";
import { bookState } from "./bookState";
import { makeFaulty, type FaultyHost } from "./faults";
import { openHost, type HostOptions, type HostUnderTest } from "./openHost";

/** The user's own sheet. */
export const data = sheetOf("Data", [
  ["Rep", "Amount"],
  ["Ann", 120],
  ["Bob", 80],
]);

/** A workbook that holds generated sheets, and is given new ones that take their place. */
export interface Trial {
  readonly host: HostOptions;
  readonly before: readonly SheetDraft[];
  readonly added: readonly SheetDraft[];
}

/** The sheets without formulas: then nothing is calculated, so that many cases take little time. */
export const withoutFormulas = (drafts: readonly SheetDraft[]): SheetDraft[] =>
  drafts.map((draft) => ({ ...draft, rows: draft.rows.map((row) => row.map((cell) => cell && valueOnly(cell))) }));

const valueOnly = ({ value = null, style }: DraftCell): DraftCell => ({ value, ...(style && { style }) });

/** A small breakdown with a table, a name and a chart, and the plan that lists it. */
export const plainTrial: Trial = {
  host: { secondDayOf1904: 1463 },
  before: withoutFormulas(breakdownAndPlan(100)),
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

/** A sheet with everything that a sheet can have, and formulas that are calculated. */
export const richTrial: Trial = {
  host: {},
  before: breakdownAndPlan(100),
  added: [
    { ...richDraft, kind: "breakdown" },
    draftOf("Targets 2026", "breakdown", [["Sum", { value: 200, formula: "SUM(Data!B2:B3)" }]]),
    planListing([richDraft.name, "breakdown"], ["Targets 2026", "breakdown"]),
  ],
};

/** The host of a trial, as it stands before the new sheets. */
export interface OpenTrial {
  readonly host: HostUnderTest;
  readonly faulty: FaultyHost;
  /** Everything in the workbook. */
  readonly before: string;
  readonly state: () => string;
}

/** Opens a workbook with the old sheets. */
export async function openTrial({ before, host: options }: Trial): Promise<OpenTrial> {
  const host = await openHost([data], options);
  await host.live.addSheets(before);
  return {
    host,
    faulty: makeFaulty(host.excel),
    before: bookState(host.excel.book),
    state: () => bookState(host.excel.book),
  };
}

/** How many requests a write takes that goes well, and what the workbook then is. */
export async function measureTrial(trial: Trial): Promise<{ readonly requests: number; readonly after: string }> {
  const { host, faulty, state } = await openTrial(trial);
  await host.live.addSheets(trial.added);
  const measured = { requests: faulty.count(), after: state() };
  host.close();
  return measured;
}
