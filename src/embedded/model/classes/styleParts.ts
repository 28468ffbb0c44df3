import type { HostClass, Property } from "../../protocol/hostClass";
import type { BorderLine, CellStyle, StylePatch } from "../../store/cellStyle";
import { BORDER_SIDES, DEFAULT_STYLE } from "../../store/cellStyle";
import { choiceArg, integerArg } from "../arguments";
import type { NamedStyle } from "../book/book";
import { NO_LINE } from "../book/borders";
import { restyleCellsOf } from "../book/cellsOfStyle";
import { LOOK_PARTS } from "../book/lookParts";
import { colorArg } from "../color";
import { invalidArgument } from "../errors";
import { ref } from "../ref";
import type { StyleBorderState } from "../states";

/** One setting of a named style; the cells that have the style follow. */
export function styleLook(key: keyof CellStyle): Property<NamedStyle> {
  return {
    get: (style) => style.style[key] ?? DEFAULT_STYLE[key],
    set: (style, value) => {
      if (typeof value !== typeof DEFAULT_STYLE[key]) throw invalidArgument();
      const isColor = key.endsWith("Color");
      change(style, {
        [key]: isColor ? colorArg(value) : value,
        ...(key === "fillColor" ? { fillPattern: "Solid" } : {}),
      });
    },
  };
}

function change(style: NamedStyle, patch: StylePatch): void {
  style.style = { ...style.style, ...patch } as CellStyle;
  restyleCellsOf(style.book, style.name, patch);
}

const looks = (part: "font" | "fill"): Readonly<Record<string, Property<NamedStyle>>> =>
  Object.fromEntries(Object.entries(LOOK_PARTS[part]).map(([name, key]) => [name, styleLook(key as keyof CellStyle)]));

/** Excel.RangeFont of a style */
export const styleFontClass: HostClass<NamedStyle> = { name: "StyleFont", properties: looks("font") };

/** Excel.RangeFill of a style */
export const styleFillClass: HostClass<NamedStyle> = {
  name: "StyleFill",
  properties: looks("fill"),
  methods: { clear: (style) => change(style, { fillColor: undefined, fillPattern: undefined }) },
};

/** Excel.RangeBorderCollection of a style */
export const styleBorderCollectionClass: HostClass<NamedStyle> = {
  name: "StyleBorderCollection",
  items: (style) => BORDER_SIDES.map((side) => ref("StyleBorder", { style, side })),
  properties: { count: { get: () => BORDER_SIDES.length } },
  methods: {
    getItem: (style, side) => ref("StyleBorder", { style, side: choiceArg(side, BORDER_SIDES) }),
    getItemAt: (style, index) => {
      const side = BORDER_SIDES[integerArg(index)];
      if (side === undefined) throw invalidArgument();
      return ref("StyleBorder", { style, side });
    },
  },
};

/** Excel.RangeBorder of a style */
export const styleBorderClass: HostClass<StyleBorderState> = {
  name: "StyleBorder",
  identity: ({ side }) => ({ SideIndex: side }),
  properties: {
    sideIndex: { get: ({ side }) => side },
    color: lineOf("color"),
    style: lineOf("style"),
    weight: lineOf("weight"),
    tintAndShade: lineOf("tintAndShade"),
  },
};

function lineOf(key: keyof BorderLine): Property<StyleBorderState> {
  return {
    get: ({ style, side }) => (style.style.borders?.[side] ?? NO_LINE)[key],
    set: ({ style, side }, value) => {
      if (typeof value !== typeof NO_LINE[key]) throw invalidArgument();
      const before = style.style.borders?.[side] ?? NO_LINE;
      const line = { ...before, [key]: key === "color" ? colorArg(value) : value };
      change(style, { borders: { ...style.style.borders, [side]: line } });
    },
  };
}
