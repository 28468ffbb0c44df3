import type { HostClass, Property } from "../../protocol/hostClass";
import { flagArg, numberArg } from "../arguments";
import { areasOf, firstArea } from "../book/areasState";
import { autofit } from "../book/autofit";
import type { AreasState } from "../book/book";
import { columnWidth, rowHeight, setLines, sharedLine } from "../book/lines";
import { requireAllowed } from "../book/protection";
import { invalidArgument } from "../errors";
import { same } from "../ref";
import { look } from "../look";
import { adjustIndent } from "../book/indent";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** Excel.RangeFormat */
export const rangeFormatClass: HostClass<AreasState> = {
  name: "RangeFormat",
  properties: {
    horizontalAlignment: look.oneOf("horizontalAlignment", HORIZONTAL),
    verticalAlignment: look.oneOf("verticalAlignment", VERTICAL),
    wrapText: look.flag("wrapText"),
    autoIndent: look.flag("autoIndent"),
    indentLevel: look.number("indentLevel", 0, 250),
    readingOrder: look.oneOf("readingOrder", ["Context", "LeftToRight", "RightToLeft"]),
    shrinkToFit: look.flag("shrinkToFit"),
    textOrientation: look.number("textOrientation", -90, 180),
    columnWidth: size("columns", "allowFormatColumns", columnWidth),
    rowHeight: size("rows", "allowFormatRows", rowHeight),
    useStandardHeight: standard("rows"),
    useStandardWidth: standard("columns"),
  },
  objects: {
    borders: same("RangeBorderCollection"),
    fill: same("RangeFill"),
    font: same("RangeFont"),
    protection: same("FormatProtection"),
  },
  methods: {
    adjustIndent: (state, amount) => adjustIndent(state, numberArg(amount)),
    autofitColumns: (state) => autofit(state, "columns"),
    autofitRows: (state) => autofit(state, "rows"),
  },
};

/** The widest column and the tallest row Excel allows, in points. */
const LARGEST = { columns: 1342.5, rows: 409.5 } as const;

function size(
  axis: "rows" | "columns",
  act: "allowFormatColumns" | "allowFormatRows",
  read: (sheet: AreasState["sheet"], line: number) => number,
): Property<AreasState> {
  return {
    get: (state) => sharedLine(firstArea(state), axis, (line) => read(state.sheet, line)),
    set: (state, value) => {
      const points = numberArg(value);
      if (points < 0 || points > LARGEST[axis]) throw invalidArgument();
      requireAllowed(state.sheet, act);
      for (const area of areasOf(state)) setLines(state.sheet, area, axis, { size: points });
    },
  };
}

function standard(axis: "rows" | "columns"): Property<AreasState> {
  const lines = (state: AreasState) => (axis === "rows" ? state.sheet.rowLines : state.sheet.columnLines);
  return {
    get: (state) => sharedLine(firstArea(state), axis, (line) => lines(state).get(line)?.size === undefined),
    set: (state, value) => {
      if (!flagArg(value)) return;
      for (const area of areasOf(state)) setLines(state.sheet, area, axis, { size: undefined });
    },
  };
}

/** Excel.FormatProtection */
export const formatProtectionClass: HostClass<AreasState> = {
  name: "FormatProtection",
  properties: { locked: look.flag("locked"), formulaHidden: look.flag("formulaHidden") },
};
