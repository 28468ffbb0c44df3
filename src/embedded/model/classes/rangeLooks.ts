import type { HostClass, Property } from "../../protocol/hostClass";
import type { BorderLine, BorderSide } from "../../store/cellStyle";
import { BORDER_SIDES } from "../../store/cellStyle";
import { choiceArg, integerArg, numberArg } from "../arguments";
import { readBorder, writeBorder } from "../book/borders";
import type { AreasState } from "../book/book";
import { restyle } from "../book/styleCells";
import { colorArg } from "../color";
import { invalidArgument } from "../errors";
import { look } from "../look";
import { ref } from "../ref";
import type { BorderState } from "../states";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const PATTERNS = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
  "LinearGradient",
  "RectangularGradient",
] as const;
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** Excel.RangeFill */
export const rangeFillClass: HostClass<AreasState> = {
  name: "RangeFill",
  properties: {
    color: look.color("fillColor", { fillPattern: "Solid" }),
    pattern: look.oneOf("fillPattern", PATTERNS),
    patternColor: look.color("fillPatternColor"),
    tintAndShade: look.number("fillTint", -1, 1),
    patternTintAndShade: look.number("fillPatternTint", -1, 1),
  },
  methods: {
    clear: (state) =>
      restyle(state, {
        fillColor: undefined,
        fillPattern: undefined,
        fillPatternColor: undefined,
        fillTint: undefined,
      }),
  },
};

/** Excel.RangeFont */
export const rangeFontClass: HostClass<AreasState> = {
  name: "RangeFont",
  properties: {
    bold: look.flag("bold"),
    italic: look.flag("italic"),
    color: look.color("fontColor"),
    name: look.text("fontName"),
    size: look.number("fontSize", 1, 409),
    strikethrough: look.flag("strikethrough"),
    subscript: look.flag("subscript"),
    superscript: look.flag("superscript"),
    tintAndShade: look.number("fontTint", -1, 1),
    underline: look.oneOf("underline", UNDERLINES),
  },
};

/** Excel.RangeBorderCollection */
export const rangeBorderCollectionClass: HostClass<AreasState> = {
  name: "RangeBorderCollection",
  items: (areas) => BORDER_SIDES.map((side) => ref("RangeBorder", { areas, side })),
  properties: { count: { get: () => BORDER_SIDES.length }, tintAndShade: { get: () => 0, set: setTints } },
  methods: {
    getItem: (areas, side) => ref("RangeBorder", { areas, side: choiceArg(side, BORDER_SIDES) }),
    getItemAt: (areas, index) => ref("RangeBorder", { areas, side: sideAt(integerArg(index)) }),
  },
};

function setTints(areas: AreasState, value: unknown): void {
  for (const side of BORDER_SIDES) writeBorder({ areas, side }, { tintAndShade: numberArg(value) });
}

function sideAt(index: number): BorderSide {
  const side = BORDER_SIDES[index];
  if (side === undefined) throw invalidArgument();
  return side;
}

/** Excel.RangeBorder */
export const rangeBorderClass: HostClass<BorderState> = {
  name: "RangeBorder",
  identity: (border) => ({ SideIndex: border.side }),
  properties: {
    sideIndex: { get: (border) => border.side },
    color: line("color", colorArg),
    style: line("style", (value) => choiceArg(value, STYLES)),
    weight: line("weight", (value) => choiceArg(value, WEIGHTS)),
    tintAndShade: line("tintAndShade", numberArg),
  },
};

function line<K extends keyof BorderLine>(key: K, read: (value: unknown) => BorderLine[K]): Property<BorderState> {
  return {
    get: (border) => readBorder(border)?.[key] ?? null,
    set: (border, value) => writeBorder(border, { [key]: read(value) }),
  };
}
