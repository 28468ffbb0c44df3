import fc from "fast-check";
import { placesIn, readPlace, rectanglesOf } from "../../src/workbook/cellPlaces";
import { createAskedCells } from "../../src/session/liveAsked";
import { withoutAnswers } from "../../src/session/liveData";
import { createMarking } from "../../src/session/liveMarks";
import type { CellsOfSheet, WorkbookChange } from "../../src/workbook/liveWorkbook";
import { runs } from "../helpers/runs";

describe("Addresses of asking cells", () => {
  it.each([
    ["Sheet1!B4", "Sheet1", 3, 1],
    ["'实际 值'!$AA$10", "实际 值", 9, 26],
    ["'O''Brien'!A1", "O'Brien", 0, 0],
  ])("%s is read", (address, sheet, row, column) => {
    expect(readPlace(address)).toEqual({ sheet, row, column });
  });

  it("of whole rows name no cell", () => {
    expect(readPlace("Sheet1!4:4")).toBeNull();
    expect(placesIn({ sheet: "Sheet1", address: "4:5" })).toEqual([]);
  });

  it("are grouped into few rectangles", () => {
    const block = placesIn({ sheet: "S", address: "B2:D9" });
    expect(rectanglesOf(block)).toEqual([{ sheet: "S", address: "B2:D9" }]);
    expect(rectanglesOf([...block, { sheet: "T", row: 0, column: 0 }]).map(({ sheet }) => sheet)).toEqual(["S", "T"]);
  });

  it("cover every cell once and nothing else, however they lie", () => {
    const place = fc.record({
      sheet: fc.constantFrom("S", "T"),
      row: fc.integer({ min: 0, max: 8 }),
      column: fc.integer({ min: 0, max: 8 }),
    });
    const keyOf = (one: { sheet: string; row: number; column: number }): string => JSON.stringify(one);
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: keyOf, maxLength: 60 }), (places) => {
        const covered = rectanglesOf(places).flatMap(placesIn).map(keyOf);
        expect(covered.sort()).toEqual(places.map(keyOf).sort());
      }),
      runs(200),
    );
  });
});

describe("What cells show of ours", () => {
  it("is no data: the asking cell, and the cells it spills into as long as they show its answer", () => {
    const asked = createAskedCells<number>();
    asked.note(
      { sheet: "S", row: 0, column: 0 },
      "K",
      () => [
        ["x", 1],
        ["y", 2],
      ],
      [
        ["x", 1],
        ["y", 2],
      ],
    );
    const sheet = {
      name: "s",
      visibility: "visible" as const,
      rows: [
        { index: 0, values: ["shown otherwise", 1, "mine"] },
        { index: 1, values: ["y", 99] },
      ],
      merges: [],
      tables: [],
      hiddenRows: [],
      usesDate1904: false,
    };
    expect(withoutAnswers(sheet, asked).rows.map(({ values }) => values)).toEqual([
      [null, null, "mine"],
      [null, 99],
    ]);
  });
});

describe("Marking", () => {
  const place = (row: number, sheet = "S") => ({ sheet, row, column: 0 });

  function bench() {
    const asked = createAskedCells<number>();
    const marked: CellsOfSheet[][] = [];
    let cells: CellsOfSheet[] = [];
    let isBroken = false;
    let tell: (change: WorkbookChange) => void = () => undefined;
    const found: string[] = [];
    const marking = createMarking<number>({
      asked,
      onFound: (sheets) => found.push(...sheets),
      onFailure: () => undefined,
      workbook: {
        markDirty: (areas) => {
          if (isBroken) return Promise.reject(new Error("sheet-missing"));
          marked.push([...areas]);
          return Promise.resolve();
        },
        findFrozen: () => Promise.resolve([]),
        findCalls: (sheets) => Promise.resolve(cells.filter(({ sheet }) => sheets?.includes(sheet) ?? true)),
        onChange: (listener) => {
          tell = listener;
          return () => undefined;
        },
      },
    });
    const ask = (row: number, worth: (desk: number) => number, desk: number): void => {
      asked.note(place(row), "K", (at) => [[worth(at)]], [[worth(desk)]]);
    };
    return {
      asked,
      marked,
      marking,
      found,
      ask,
      holds: (next: CellsOfSheet[]) => (cells = next),
      breakIt: (value: boolean) => (isBroken = value),
      tell: (change: WorkbookChange) => {
        tell(change);
        return marking.settled();
      },
    };
  }

  it("touches exactly the cells whose answer is another, in one batch, and each only once", async () => {
    const { marked, marking, ask } = bench();
    ask(0, (desk) => desk, 1);
    ask(1, (desk) => desk * 2, 1);
    ask(2, () => 7, 1);
    await marking.follow(2);
    await marking.follow(3);
    expect(marked).toEqual([[{ sheet: "S", address: "A1:A2" }]]);
  });

  it("marks again what could not be marked", async () => {
    const { marked, marking, ask, breakIt, holds } = bench();
    ask(0, (desk) => desk, 1);
    holds([{ sheet: "S", address: "A1" }]);
    breakIt(true);
    await marking.follow(2);
    breakIt(false);
    await marking.follow(2);
    expect(marked).toEqual([[{ sheet: "S", address: "A1" }]]);
  });

  it("follows cells that rows were inserted above", async () => {
    const { marked, marking, ask, holds, tell } = bench();
    ask(3, (desk) => desk, 1);
    ask(4, () => 0, 1);
    holds([
      { sheet: "S", address: "A6" },
      { sheet: "S", address: "A7" },
    ]);
    await tell({ sheet: "S", address: "2:3", kind: "moved-cells" });
    expect(marked).toEqual([]);
    await marking.follow(2);
    expect(marked).toEqual([[{ sheet: "S", address: "A6" }]]);
  });

  it("has the cells of a sheet ask anew where rows were deleted, of a copied sheet for the first time", async () => {
    const { marked, ask, holds, tell, found } = bench();
    ask(3, (desk) => desk, 1);
    ask(4, (desk) => desk, 1);
    holds([{ sheet: "S", address: "A4" }]);
    await tell({ sheet: "S", address: "4:4", kind: "moved-cells" });
    holds([{ sheet: "S (2)", address: "A4" }]);
    await tell({ sheet: "S (2)", kind: "sheet-added" });
    expect(marked).toEqual([[{ sheet: "S", address: "A4" }], [{ sheet: "S (2)", address: "A4" }]]);
    expect(found).toEqual(["S", "S (2)"]);
  });

  it("keeps what cells asked when their sheet is renamed, and forgets a sheet that is gone", async () => {
    const { marked, marking, ask, holds, tell, asked } = bench();
    ask(0, (desk) => desk, 1);
    holds([{ sheet: "New", address: "A1" }]);
    await tell({ sheet: "New", kind: "sheet-renamed" });
    await marking.follow(2);
    expect(marked).toEqual([[{ sheet: "New", address: "A1" }]]);
    await tell({ sheet: "New", kind: "sheet-removed" });
    expect(asked.sheets()).toEqual([]);
  });

  it("does not look at formulas for edits elsewhere", async () => {
    const { ask, holds, tell, asked, marked } = bench();
    ask(0, (desk) => desk, 1);
    holds([]);
    await tell({ sheet: "S", address: "C9", kind: "cells" });
    expect(asked.of("S")).toHaveLength(1);
    await tell({ sheet: "S", address: "A1:B2", kind: "cells" });
    expect(asked.of("S")).toHaveLength(0);
    expect(marked).toEqual([]);
  });
});
