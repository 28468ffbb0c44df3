import { cellAddress, columnLetter, rectAddress } from "../../../src/intake/grid/address";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %d is %s", (column, letter) => expect(columnLetter(column)).toBe(letter));

it("cells and areas are named as the user sees them", () => {
  expect(cellAddress(117, 3)).toBe("D118");
  expect(rectAddress({ top: 3, left: 0, bottom: 114, right: 11 })).toBe("A4:L115");
  expect(rectAddress({ top: 0, left: 0, bottom: 0, right: 0 })).toBe("A1");
});
