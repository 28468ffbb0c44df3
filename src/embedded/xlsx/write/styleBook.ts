import type { BorderKind } from "../../store/borderKinds";
import { borderKind } from "../../store/borderKinds";
import type { BorderLine, BorderSide, CellStyle } from "../../store/cellStyle";
import { DEFAULT_STYLE } from "../../store/cellStyle";
import { BUILT_IN_FORMATS } from "../builtInFormats";
import { horizontalWords, patternWords, readingOrderWords, underlineWords, verticalWords } from "../styleWords";
import { element, listElement, xmlPart } from "../xml/writeXml";

/** Gives looks their numbers, and writes the part that explains them. */
export interface StyleBook {
  /** The number of a cell's look; 0 for none. */
  cell(style: CellStyle | undefined): number;
  /** The number of a look that a rule puts on top of another. */
  difference(style: CellStyle): number;
  /** The styles part. */
  xml(): string;
}

/** Formats up to here have the same number in every file; our own follow. */
const FIRST_OWN_FORMAT = 164;

/** An empty book of styles: number 0 is the default look, as every file needs it. */
export function createStyleBook(): StyleBook {
  const fonts = createIndex([fontXml({})]);
  // Excel reserves the first two fills.
  const fills = createIndex([fillXml({}), element("fill", {}, element("patternFill", { patternType: "gray125" }))]);
  const borders = createIndex([borderXml({})]);
  const formats = createIndex();
  const looks = createIndex([element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]);
  const differences = createIndex();
  const known = new WeakMap<CellStyle, number>();
  const builtIn = new Map([...BUILT_IN_FORMATS].reverse().map(([id, code]) => [code, id]));

  const formatId = (code: string | undefined): number => {
    const shown = code ?? DEFAULT_STYLE.numberFormat;
    return builtIn.get(shown) ?? FIRST_OWN_FORMAT + formats.of(shown);
  };
  const lookXml = (style: CellStyle): string => {
    const alignment = alignmentXml(style);
    const protection = protectionXml(style);
    return element(
      "xf",
      {
        numFmtId: formatId(style.numberFormat),
        fontId: fonts.of(fontXml(style)),
        fillId: fills.of(fillXml(style)),
        borderId: borders.of(borderXml(style)),
        xfId: 0,
        applyNumberFormat: style.numberFormat !== undefined || undefined,
        applyFont: true,
        applyFill: true,
        applyBorder: true,
        applyAlignment: alignment !== "" || undefined,
        applyProtection: protection !== "" || undefined,
      },
      alignment,
      protection,
    );
  };
  return {
    cell(style) {
      if (style === undefined || Object.keys(style).length === 0) return 0;
      const before = known.get(style);
      if (before !== undefined) return before;
      const number = looks.of(lookXml(style));
      known.set(style, number);
      return number;
    },
    difference: (style) => differences.of(differenceXml(style, formatId)),
    xml: () =>
      stylesXml({
        numFmts: formats.items.map((code, index) =>
          element("numFmt", { numFmtId: FIRST_OWN_FORMAT + index, formatCode: code }),
        ),
        fonts: fonts.items,
        fills: fills.items,
        borders: borders.items,
        cellXfs: looks.items,
        dxfs: differences.items,
      }),
  };
}

type StyleLists = Readonly<Record<"numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs", readonly string[]>>;

function stylesXml({ numFmts, fonts, fills, borders, cellXfs, dxfs }: StyleLists): string {
  return xmlPart(
    element(
      "styleSheet",
      { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
      listElement("numFmts", numFmts),
      listElement("fonts", fonts),
      listElement("fills", fills),
      listElement("borders", borders),
      listElement("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      listElement("cellXfs", cellXfs),
      listElement("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      listElement("dxfs", dxfs),
    ),
  );
}

interface Index {
  readonly items: string[];
  of(item: string): number;
}

function createIndex(first: readonly string[] = []): Index {
  const items = [...first];
  const numbers = new Map(items.map((item, index) => [item, index]));
  return {
    items,
    of(item) {
      const known = numbers.get(item);
      if (known !== undefined) return known;
      numbers.set(item, items.length);
      return items.push(item) - 1;
    },
  };
}

function color(name: string, rgb: string): string {
  return element(name, { rgb: `FF${rgb.replace("#", "").toUpperCase()}` });
}

function fontXml(style: CellStyle): string {
  const underline = underlineWords.toFile(style.underline);
  const position = style.superscript === true ? "superscript" : style.subscript === true ? "subscript" : undefined;
  return element(
    "font",
    {},
    style.bold === true && element("b"),
    style.italic === true && element("i"),
    style.strikethrough === true && element("strike"),
    underline !== "none" && element("u", { val: underline }),
    position !== undefined && element("vertAlign", { val: position }),
    element("sz", { val: style.fontSize ?? DEFAULT_STYLE.fontSize }),
    style.fontColor !== undefined && color("color", style.fontColor),
    element("name", { val: style.fontName ?? DEFAULT_STYLE.fontName }),
    element("family", { val: 2 }),
  );
}

function fillXml(style: CellStyle): string {
  const pattern = patternWords.toFile(style.fillPattern ?? (style.fillColor === undefined ? "None" : "Solid"));
  if (pattern === "none") return element("fill", {}, element("patternFill", { patternType: "none" }));
  const back = style.fillColor ?? DEFAULT_STYLE.fillColor;
  const front = style.fillPatternColor ?? DEFAULT_STYLE.fillPatternColor;
  const inside = pattern === "solid" ? [color("fgColor", back)] : [color("fgColor", front), color("bgColor", back)];
  return element("fill", {}, element("patternFill", { patternType: pattern }, ...inside));
}

function borderXml({ borders = {} }: CellStyle): string {
  const side = (name: string, line: BorderLine | undefined): string => {
    const kind: BorderKind = line === undefined ? "none" : borderKind(line);
    return kind === "none" || line === undefined
      ? element(name)
      : element(name, { style: kind }, color("color", line.color));
  };
  const isDrawn = (name: BorderSide): boolean => borders[name] !== undefined && borders[name].style !== "None";
  return element(
    "border",
    { diagonalUp: isDrawn("DiagonalUp") || undefined, diagonalDown: isDrawn("DiagonalDown") || undefined },
    side("left", borders.EdgeLeft),
    side("right", borders.EdgeRight),
    side("top", borders.EdgeTop),
    side("bottom", borders.EdgeBottom),
    side("diagonal", borders.DiagonalDown ?? borders.DiagonalUp),
  );
}

function alignmentXml(style: CellStyle): string {
  const horizontal = horizontalWords.toFile(style.horizontalAlignment);
  const vertical = verticalWords.toFile(style.verticalAlignment);
  const turned = style.textOrientation ?? 0;
  const attributes = {
    horizontal: horizontal === "general" ? undefined : horizontal,
    vertical: vertical === "bottom" ? undefined : vertical,
    textRotation: turned === 0 ? undefined : turned === 180 ? 255 : turned < 0 ? 90 - turned : turned,
    wrapText: style.wrapText === true || undefined,
    indent: style.indentLevel === undefined || style.indentLevel === 0 ? undefined : style.indentLevel,
    shrinkToFit: style.shrinkToFit === true || undefined,
    readingOrder: style.readingOrder === undefined ? undefined : readingOrderWords.toFile(style.readingOrder),
  };
  return Object.values(attributes).every((value) => value === undefined) ? "" : element("alignment", attributes);
}

function protectionXml(style: CellStyle): string {
  if (style.locked !== false && style.formulaHidden !== true) return "";
  return element("protection", {
    locked: style.locked === false ? false : undefined,
    hidden: style.formulaHidden === true || undefined,
  });
}

function differenceXml(style: CellStyle, formatId: (code: string) => number): string {
  const { numberFormat, fillColor, borders } = style;
  const font = [
    style.bold === true && element("b"),
    style.italic === true && element("i"),
    style.strikethrough === true && element("strike"),
    style.underline !== undefined &&
      style.underline !== "None" &&
      element("u", { val: underlineWords.toFile(style.underline) }),
    style.fontColor !== undefined && color("color", style.fontColor),
  ];
  const line = (name: string, side: BorderSide): string | false => {
    const found = borders?.[side];
    return found !== undefined && element(name, { style: borderKind(found) }, color("color", found.color));
  };
  return element(
    "dxf",
    {},
    font.some((part) => part !== false) && element("font", {}, ...font),
    numberFormat !== undefined && element("numFmt", { numFmtId: formatId(numberFormat), formatCode: numberFormat }),
    fillColor !== undefined && element("fill", {}, element("patternFill", {}, color("bgColor", fillColor))),
    borders !== undefined &&
      element(
        "border",
        {},
        line("left", "EdgeLeft"),
        line("right", "EdgeRight"),
        line("top", "EdgeTop"),
        line("bottom", "EdgeBottom"),
      ),
  );
}
