import { cellAddress, columnLetters, columnRange } from "../../../src/reports/cells/cellAddress";

describe("cell addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it("anchor what a fill must not move", () => {
    expect(cellAddress(4, 2)).toBe("C5");
    expect(cellAddress(4, 2, "row")).toBe("C$5");
    expect(cellAddress(4, 2, "column")).toBe("$C5");
    expect(columnRange(2, 4, 8)).toBe("$C$5:$C$9");
  });
});
