import type { CellStyle } from "../../store/cellStyle";

/** The names of a look in the interface, part by part, and where each is kept in a cell's style. */
export const LOOK_PARTS = {
  font: {
    bold: "bold",
    italic: "italic",
    color: "fontColor",
    name: "fontName",
    size: "fontSize",
    underline: "underline",
    strikethrough: "strikethrough",
    subscript: "subscript",
    superscript: "superscript",
    tintAndShade: "fontTint",
  },
  fill: {
    color: "fillColor",
    pattern: "fillPattern",
    patternColor: "fillPatternColor",
    tintAndShade: "fillTint",
    patternTintAndShade: "fillPatternTint",
  },
  protection: { locked: "locked", formulaHidden: "formulaHidden" },
  format: {
    horizontalAlignment: "horizontalAlignment",
    verticalAlignment: "verticalAlignment",
    wrapText: "wrapText",
    indentLevel: "indentLevel",
    autoIndent: "autoIndent",
    readingOrder: "readingOrder",
    shrinkToFit: "shrinkToFit",
    textOrientation: "textOrientation",
  },
} as const satisfies Record<string, Record<string, keyof CellStyle>>;
