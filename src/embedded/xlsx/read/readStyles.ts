import type { BorderKind } from "../../store/borderKinds";
import { BORDER_KINDS, borderLine } from "../../store/borderKinds";
import type { BorderLine, BorderSide, CellStyle } from "../../store/cellStyle";
import { DEFAULT_STYLE } from "../../store/cellStyle";
import { BUILT_IN_FORMATS } from "../builtInFormats";
import { horizontalWords, patternWords, readingOrderWords, underlineWords, verticalWords } from "../styleWords";
import type { XmlNode } from "../xml/xmlNode";
import { at, childOf, childrenOf, flagOf, isOn, numberOf, textOf } from "../xml/xmlNode";
import type { ColorReader } from "./readColors";

/** The looks that a file's cells and rules refer to by number. */
export interface FileStyles {
  readonly cells: readonly CellStyle[];
  /** Changes that conditional formats make. */
  readonly differences: readonly CellStyle[];
}

/** Read the styles part. Settings equal to the default are left out. */
export function readStyles(root: XmlNode, colorOf: ColorReader): FileStyles {
  const formats = new Map(BUILT_IN_FORMATS);
  for (const node of childrenOf(childOf(root, "numFmts"), "numFmt")) {
    formats.set(numberOf(node, "numFmtId") ?? -1, textOf(node, "formatCode") ?? "General");
  }
  const fonts = childrenOf(childOf(root, "fonts"), "font").map((node) => readFont(node, colorOf));
  const fills = childrenOf(childOf(root, "fills"), "fill").map((node) => readFill(node, colorOf));
  const borders = childrenOf(childOf(root, "borders"), "border").map((node) => readBorder(node, colorOf));
  return {
    cells: childrenOf(childOf(root, "cellXfs"), "xf").map((xf) => {
      const format = formats.get(numberOf(xf, "numFmtId") ?? 0) ?? "General";
      return withoutDefaults({
        ...fonts[numberOf(xf, "fontId") ?? 0],
        ...fills[numberOf(xf, "fillId") ?? 0],
        ...borders[numberOf(xf, "borderId") ?? 0],
        numberFormat: format,
        ...readAlignment(childOf(xf, "alignment")),
        ...readProtection(childOf(xf, "protection")),
      });
    }),
    differences: childrenOf(childOf(root, "dxfs"), "dxf").map((dxf) => readDifference(dxf, colorOf)),
  };
}

function withoutDefaults(style: CellStyle): CellStyle {
  const defaults: Readonly<Record<string, unknown>> = DEFAULT_STYLE;
  return Object.fromEntries(
    Object.entries(style).filter(
      ([key, value]) => value !== undefined && (key === "borders" || value !== defaults[key]),
    ),
  );
}

function readFont(node: XmlNode, colorOf: ColorReader): CellStyle {
  const color = colorOf(childOf(node, "color"));
  const underline = childOf(node, "u");
  const position = textOf(childOf(node, "vertAlign"), "val");
  const name = textOf(childOf(node, "name"), "val");
  const size = numberOf(childOf(node, "sz"), "val");
  return {
    ...(name === undefined ? {} : { fontName: name }),
    ...(size === undefined ? {} : { fontSize: size }),
    bold: isOn(childOf(node, "b")),
    italic: isOn(childOf(node, "i")),
    strikethrough: isOn(childOf(node, "strike")),
    underline: underline === undefined ? "None" : underlineWords.toModel(textOf(underline, "val") ?? "single"),
    subscript: position === "subscript",
    superscript: position === "superscript",
    ...(color === undefined ? {} : { fontColor: color }),
  };
}

function readFill(node: XmlNode, colorOf: ColorReader): CellStyle {
  const pattern = childOf(node, "patternFill");
  const kind = textOf(pattern, "patternType");
  // A gradient is shown by the first of its colours.
  const stop = at(node, "gradientFill", "stop", "color");
  if (stop !== undefined) return { fillPattern: "Solid", fillColor: colorOf(stop) ?? "#FFFFFF" };
  if (kind === undefined || kind === "none") return {};
  const front = colorOf(childOf(pattern, "fgColor"));
  const back = colorOf(childOf(pattern, "bgColor"));
  if (kind === "solid") return { fillPattern: "Solid", fillColor: front ?? back ?? "#FFFFFF" };
  return {
    fillPattern: patternWords.toModel(kind),
    fillColor: back ?? "#FFFFFF",
    ...(front === undefined ? {} : { fillPatternColor: front }),
  };
}

function readBorder(node: XmlNode, colorOf: ColorReader): CellStyle {
  const borders: Partial<Record<BorderSide, BorderLine>> = {};
  const put = (side: BorderSide, line: XmlNode | undefined): void => {
    const kind = BORDER_KINDS.find((each) => each === textOf(line, "style"));
    if (kind === undefined || kind === "none") return;
    borders[side] = borderLine(kind satisfies BorderKind, colorOf(childOf(line, "color")) ?? "#000000");
  };
  put("EdgeTop", childOf(node, "top"));
  put("EdgeBottom", childOf(node, "bottom"));
  put("EdgeLeft", childOf(node, "left") ?? childOf(node, "start"));
  put("EdgeRight", childOf(node, "right") ?? childOf(node, "end"));
  if (flagOf(node, "diagonalDown") === true) put("DiagonalDown", childOf(node, "diagonal"));
  if (flagOf(node, "diagonalUp") === true) put("DiagonalUp", childOf(node, "diagonal"));
  return Object.keys(borders).length === 0 ? {} : { borders };
}

function readAlignment(node: XmlNode | undefined): CellStyle {
  if (node === undefined) return {};
  const rotation = numberOf(node, "textRotation") ?? 0;
  return {
    horizontalAlignment: horizontalWords.toModel(textOf(node, "horizontal")),
    verticalAlignment: verticalWords.toModel(textOf(node, "vertical")),
    wrapText: flagOf(node, "wrapText") ?? false,
    shrinkToFit: flagOf(node, "shrinkToFit") ?? false,
    indentLevel: numberOf(node, "indent") ?? 0,
    readingOrder: readingOrderWords.toModel(textOf(node, "readingOrder")),
    // Above 90 the file counts downwards; 255 stands for letters below one another, 180 in the object model.
    textOrientation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
  };
}

function readProtection(node: XmlNode | undefined): CellStyle {
  return { locked: flagOf(node, "locked") ?? true, formulaHidden: flagOf(node, "hidden") ?? false };
}

function readDifference(dxf: XmlNode, colorOf: ColorReader): CellStyle {
  const font = childOf(dxf, "font");
  const pattern = at(dxf, "fill", "patternFill");
  const border = childOf(dxf, "border");
  // In a difference the visible colour of a solid fill is its background.
  const fill = colorOf(childOf(pattern, "bgColor")) ?? colorOf(childOf(pattern, "fgColor"));
  const format = textOf(childOf(dxf, "numFmt"), "formatCode");
  return {
    ...(font === undefined ? {} : withoutDefaults(readFont(font, colorOf))),
    ...(fill === undefined ? {} : { fillColor: fill, fillPattern: "Solid" }),
    ...(border === undefined ? {} : readBorder(border, colorOf)),
    ...(format === undefined ? {} : { numberFormat: format }),
  };
}
