import { fillMerged } from "../../../src/intake/grid/fillMerged";
import { findTables } from "../../../src/intake/grid/findTables";
import { merge, sheetOf } from "./sheetOf";

const sheet = sheetOf(
  [
    ["Rep", "No", "Amount"],
    ["Jane", 6, 1],
    [null, 7, 2],
    ["Steve", 1, 3],
    [null, 4, 4],
  ],
  {
    merges: [merge(1, 0, 2, 0), merge(3, 0, 4, 0)],
  },
);

it("a name beside a merged block belongs to every row of the block", () => {
  const [region] = findTables(sheet);
  expect(region?.rows.map(({ values }) => values[0])).toEqual(["Jane", "Jane", "Steve", "Steve"]);
  expect(region?.filledDown).toEqual([{ column: 0, rows: new Set([2, 4]), example: { cell: "A3", text: "Jane" } }]);
});

it("rows outside merged blocks and the sheet itself stay as they are", () => {
  const { rows } = fillMerged(sheet);
  expect(rows[1]).toBe(sheet.rows[1]);
  expect(sheet.rows[2]?.values[0]).toBeNull();
});

it("cells merged sideways fill nothing", () =>
  expect(
    fillMerged(
      sheetOf(
        [
          ["Title", null],
          ["A", "B"],
        ],
        { merges: [merge(0, 0, 0, 1)] },
      ),
    ).filled,
  ).toEqual([]));

it("rows without any content are not made up", () =>
  expect(fillMerged(sheetOf([["A", 1]], { merges: [merge(0, 0, 99, 0)] })).rows).toHaveLength(1));
