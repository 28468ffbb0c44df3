import type { CellStyle } from "../../workbook/sheetDraft";
import { element } from "../xml/element";

/** The lists of a styles part that cells draw on, in the order in which the schema wants them. */
export const styleLists = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"] as const;

/** One of the lists of a styles part. */
export type StyleList = (typeof styleLists)[number];

/** What a workbook's styles part holds before anything is added. */
export interface StyleBase {
  readonly counts: Readonly<Record<StyleList, number>>;
  /** Highest number of a number format in use. */
  readonly lastFormat: number;
  /** Font of the workbook's ordinary cells, so that new sheets look like the rest. */
  readonly fontName: string;
  /** Whether a list of named styles exists that cell styles can refer to. */
  readonly hasNamedStyles: boolean;
}

/** Collects the looks of new sheets. Equal looks become one entry. */
export interface StyleBook {
  /**
   * Number of the style of a cell.
   *
   * @param isText - the cell holds text that looks like a formula, and must stay text when edited
   */
  readonly cell: (style: CellStyle | undefined, isText: boolean) => number | undefined;
  /** Number of the look of a conditional format. */
  readonly differential: (style: CellStyle) => number;
  /** What is to be appended to each list. */
  readonly additions: () => Readonly<Record<StyleList, readonly string[]>>;
}

// Numbers below are reserved for Excel's own formats (ECMA-376 part 1, 18.8.30).
const firstOwnFormat = 164;

/** A style book that continues the lists of a workbook. */
export function createStyleBook(base: StyleBase): StyleBook {
  const lists = new Map(styleLists.map((list) => [list, new Map<string, number>()]));
  const add = (list: StyleList, xml: string): number => {
    const known = lists.get(list) ?? new Map<string, number>();
    const index = known.get(xml) ?? base.counts[list] + known.size;
    known.set(xml, index);
    return index;
  };
  const formats = new Map<string, number>();
  const formatId = (code: string): number => {
    const known = formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(firstOwnFormat, base.lastFormat + 1) + formats.size;
    formats.set(code, id);
    add("numFmts", element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  };
  const cell = (style: CellStyle, isText: boolean): number => {
    const numFmtId = style.numberFormat === undefined ? 0 : formatId(style.numberFormat);
    const alignment = alignmentXml(style);
    return add(
      "cellXfs",
      element(
        "xf",
        {
          numFmtId,
          fontId: add("fonts", fontXml(style, base.fontName)),
          fillId: add("fills", fillXml(style)),
          borderId: add("borders", borderXml(style)),
          xfId: base.hasNamedStyles ? 0 : undefined,
          quotePrefix: isText || undefined,
          applyNumberFormat: true,
          applyFont: true,
          applyFill: true,
          applyBorder: true,
          applyAlignment: alignment !== "" || undefined,
        },
        alignment,
      ),
    );
  };
  return {
    cell: (style, isText) => (style || isText ? cell(style ?? {}, isText) : undefined),
    differential: (style) => add("dxfs", differentialXml(style)),
    additions: () => {
      const of = (list: StyleList): string[] => [...(lists.get(list)?.keys() ?? [])];
      return {
        numFmts: of("numFmts"),
        fonts: of("fonts"),
        fills: of("fills"),
        borders: of("borders"),
        cellXfs: of("cellXfs"),
        dxfs: of("dxfs"),
      };
    },
  };
}

/** A colour with its alpha, as the file format wants it. */
export const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

const defaultSize = 11;

function fontXml(style: CellStyle, fontName: string): string {
  return element(
    "font",
    {},
    style.bold ? "<b/>" : "",
    style.italic ? "<i/>" : "",
    element("sz", { val: style.size ?? defaultSize }),
    element("color", style.color ? { rgb: argb(style.color) } : { theme: 1 }),
    element("name", { val: fontName }),
    element("family", { val: 2 }),
  );
}

function fillXml({ fill }: CellStyle): string {
  if (!fill) return element("fill", {}, element("patternFill", { patternType: "none" }));
  return element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: "solid" },
      element("fgColor", { rgb: argb(fill) }),
      element("bgColor", { indexed: 64 }),
    ),
  );
}

const gridColor = "#BFBFBF";
const ruleColor = "#7F7F7F";

function borderXml({ border }: CellStyle): string {
  const side = (name: string): string => {
    if (border === "thin") return element(name, { style: "thin" }, element("color", { rgb: argb(gridColor) }));
    if (border === name) return element(name, { style: "thin" }, element("color", { rgb: argb(ruleColor) }));
    return element(name, {});
  };
  return element("border", {}, side("left"), side("right"), side("top"), side("bottom"), "<diagonal/>");
}

function alignmentXml({ align, verticalAlign, wrap, indent }: CellStyle): string {
  if (align === undefined && verticalAlign === undefined && !wrap && indent === undefined) return "";
  // An indent only works on a side that is named.
  const horizontal = align ?? (indent === undefined ? undefined : "left");
  return element("alignment", { horizontal, vertical: verticalAlign, wrapText: wrap, indent });
}

/** Only what a rule changes is named; all the rest stays as the cell has it. */
function differentialXml(style: CellStyle): string {
  const font =
    (style.bold === undefined ? "" : element("b", { val: style.bold })) +
    (style.italic === undefined ? "" : element("i", { val: style.italic })) +
    (style.color === undefined ? "" : element("color", { rgb: argb(style.color) }));
  const fill = style.fill
    ? element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: argb(style.fill) })))
    : "";
  const border = style.border && style.border !== "none" ? borderXml(style) : "";
  return element("dxf", {}, font === "" ? "" : element("font", {}, font), fill, border);
}
