import type { ExcelInNode } from "../../src/embedded/node/startExcel";
import type { SheetDraft } from "../../src/workbook/sheetDraft";
import { sheetOf } from "../workbook/contents";
import { draftOf, planListing } from "../workbook/portCases/drafts";
import { makeFaulty } from "./faults";
import { openHost } from "./openHost";
import { data, openTrial, plainTrial } from "./writeTrials";

const names = Array.from({ length: 45 }, (_, index) => `Card ${index + 1}`);

/** Forty-six sheets, of which each card takes the place of an earlier one. */
const manySheets = (value: number): readonly SheetDraft[] => [
  ...names.map((name) => draftOf(name, "scorecard", [["Score"], [value]])),
  planListing(...names.map((name) => [name, "scorecard"] as const)),
];

/** Tabs of sheets that hold anything. A new sheet is empty in the moment between Excel adding and hiding it. */
const tabsOf = ({ book }: ExcelInNode): string[] =>
  book.sheets
    .filter(({ id, visibility }) => visibility === "Visible" && Boolean(book.store.usedArea(id, false)))
    .map(({ name }) => name);

/** Notes what tabs there are when each request begins and when it is over. */
function watchTabs(excel: ExcelInNode): string[][] {
  const seen: string[][] = [];
  const { handle } = excel.handler;
  excel.handler.handle = async (body, flags) => {
    seen.push(tabsOf(excel));
    const answer = await handle(body, flags);
    seen.push(tabsOf(excel));
    return answer;
  };
  return seen;
}

describe("while forty-six sheets are written", () => {
  it.each(["for the first time", "in place of others"])(
    "none of them is seen before all are finished: they come in one request, the last (%s)",
    async (when) => {
      const { live, excel, close } = await openHost([data, sheetOf("Second", [["x"]])], { secondDayOf1904: 1463 });
      if (when === "in place of others") await live.addSheets(manySheets(1));
      const before = tabsOf(excel);
      const seen = watchTabs(excel);
      const told: string[] = [];
      const progress = (done: number, of: number): void => {
        expect([done, tabsOf(excel).filter((name) => !before.includes(name))]).toEqual([done, []]);
        told.push(`${done}/${of}`);
      };
      await live.addSheets(manySheets(2), { progress, isCancelled: () => false });
      const after = tabsOf(excel);
      expect(after).toEqual(["Data", "Second", ...names, "KPI Plan"]);
      const first = seen.findIndex((tabs) => names.some((name) => tabs.includes(name) && !before.includes(name)));
      // Old sheets step aside under other names one request before the new ones are shown; of these none is seen.
      const unfinished = seen.slice(0, first < 0 ? -1 : first).filter((tabs) => tabs.length !== before.length);
      expect(unfinished).toEqual([]);
      expect(seen.at(-2)).toHaveLength(before.length);
      expect(told.at(-1)).toBe("46/46");
      close();
    },
  );

  it("none is seen after a failure or a stop at any request", async () => {
    const { host, before, state } = await openTrial(plainTrial);
    const tabs = tabsOf(host.excel);
    const seen = watchTabs(host.excel);
    const faulty = makeFaulty(host.excel);
    for (let at = 1; at <= 6; at++) {
      faulty.failAt(at, "GeneralException", "half done");
      await expect(host.live.addSheets(plainTrial.added)).rejects.toMatchObject({ code: "host-failed" });
      expect([at, state() === before]).toEqual([at, true]);
    }
    // Sheets that step aside have other names for a moment; there are never more or fewer tabs than before.
    expect(seen.filter((some) => some.length !== tabs.length)).toEqual([]);
    host.close();
  });
});
