import type { HostClass, HostObject } from "../../protocol/hostClass";
import { isHostObject } from "../../protocol/hostClass";
import { integerArg, optionalInteger } from "../arguments";
import type { Bag } from "../bag";
import { childBag, onBag, stored } from "../bag";
import type { Shape } from "../book/book";
import { colorArg } from "../color";
import { invalidArgument } from "../errors";
import { bagRef, ref } from "../ref";

/** A colour as it is read back: `#RRGGBB`. */
function color(name: string, fallback: string) {
  return {
    get: (bag: Bag) => bag.values.get(name) ?? fallback,
    set: (bag: Bag, value: unknown) => void bag.values.set(name, colorArg(value)),
  };
}

/** Excel.ShapeFill */
const shapeFillClass: HostClass<Bag> = {
  name: "ShapeFill",
  properties: {
    foregroundColor: {
      ...color("foregroundColor", "#4472C4"),
      set: (bag, value) => {
        bag.values.set("foregroundColor", colorArg(value)).set("type", "Solid");
      },
    },
    transparency: stored.number("transparency"),
    type: stored.fixed("type", "Solid"),
  },
  methods: {
    clear: (bag) => void bag.values.set("type", "NoFill"),
    setSolidColor: (bag, value) => {
      bag.values.set("foregroundColor", colorArg(value)).set("type", "Solid");
    },
  },
};

/** Excel.ShapeLineFormat */
const shapeLineFormatClass: HostClass<Bag> = {
  name: "ShapeLineFormat",
  properties: {
    color: color("color", "#2F528F"),
    dashStyle: stored.oneOf(
      "dashStyle",
      [
        ...["Dash", "DashDot", "DashDotDot", "LongDash", "LongDashDot", "RoundDot", "Solid", "SquareDot"],
        ...["LongDashDotDot", "SystemDash", "SystemDot", "SystemDashDot"],
      ],
      "Solid",
    ),
    style: stored.oneOf("style", ["Single", "ThickBetweenThin", "ThickThin", "ThinThick", "ThinThin"]),
    transparency: stored.number("transparency"),
    visible: stored.flag("visible", true),
    weight: stored.number("weight", 1),
  },
};

const UNDERLINES = ["None", "Single", "Double", "Heavy", "Dotted", "DottedHeavy", "Dash", "DashHeavy", "DashLong"];

/** Excel.ShapeFont */
const shapeFontClass: HostClass<Bag> = {
  name: "ShapeFont",
  properties: {
    bold: stored.flag("bold"),
    color: color("color", "#000000"),
    italic: stored.flag("italic"),
    name: stored.text("name", "Calibri"),
    size: stored.number("size", 11),
    underline: stored.oneOf("underline", [
      ...UNDERLINES,
      ...["DashLongHeavy", "DotDash", "DotDashHeavy", "DotDotDash", "DotDotDashHeavy", "Wavy", "WavyHeavy"],
      "WavyDouble",
    ]),
  },
};

/** Excel.TextFrame */
const textFrameClass: HostClass<Shape> = {
  name: "TextFrame",
  properties: {
    ...onFrame({
      autoSizeSetting: stored.oneOf("autoSizeSetting", [
        ...["AutoSizeNone", "AutoSizeTextToFitShape", "AutoSizeShapeToFitText", "AutoSizeMixed"],
      ]),
      bottomMargin: stored.number("bottomMargin", 3.6),
      horizontalAlignment: stored.oneOf("horizontalAlignment", [
        ...["Left", "Center", "Right", "Justify", "JustifyLow", "Distributed", "ThaiDistributed"],
      ]),
      horizontalOverflow: stored.oneOf("horizontalOverflow", ["Overflow", "Clip"]),
      leftMargin: stored.number("leftMargin", 7.2),
      orientation: stored.oneOf("orientation", [
        ...["Horizontal", "Vertical", "Vertical270", "WordArtVertical", "EastAsianVertical", "MongolianVertical"],
        "WordArtVerticalRTL",
      ]),
      readingOrder: stored.oneOf("readingOrder", ["LeftToRight", "RightToLeft"]),
      rightMargin: stored.number("rightMargin", 7.2),
      topMargin: stored.number("topMargin", 3.6),
      verticalAlignment: stored.oneOf("verticalAlignment", ["Top", "Middle", "Bottom", "Justified", "Distributed"]),
      verticalOverflow: stored.oneOf("verticalOverflow", ["Overflow", "Ellipsis", "Clip"]),
    }),
    hasText: { get: (shape) => textOf(shape) !== "" },
  },
  objects: { textRange: (shape) => bagRef("TextRange", shape.bag) },
  methods: { deleteText: (shape) => void shape.bag.values.set("text", "") },
};

const textOf = (shape: Shape): string => String(shape.bag.values.get("text") ?? "");

function onFrame(properties: NonNullable<HostClass<Bag>["properties"]>) {
  const wrapped = onBag(properties);
  const frame = (shape: Shape) => ({ bag: childBag(shape.bag, "textFrame") });
  return Object.fromEntries(
    Object.entries(wrapped).map(([name, { get, set }]) => [
      name,
      {
        get: (shape: Shape) => get(frame(shape)),
        ...(set === undefined ? {} : { set: (shape: Shape, value: unknown) => set(frame(shape), value) }),
      },
    ]),
  );
}

/** Excel.TextRange: the text of a shape, or a part of it that has a font of its own */
const textRangeClass: HostClass<Bag> = {
  name: "TextRange",
  properties: { text: stored.text("text") },
  objects: { font: (bag) => bagRef("ShapeFont", childBag(bag, "font")) },
  methods: {
    getSubstring: (bag, start, length) => {
      const text = String(bag.values.get("text") ?? "");
      const from = integerArg(start);
      if (from < 0 || from >= Math.max(text.length, 1)) throw invalidArgument();
      const count = optionalInteger(length, text.length - from);
      const part = childBag(bag, `part ${String(from)} ${String(count)}`);
      part.values.set("text", text.slice(from, from + count));
      return bagRef("TextRange", part);
    },
  },
};

/** Excel.GeometricShape */
const geometricShapeClass: HostClass<Shape> = {
  name: "GeometricShape",
  identity: (shape) => ({ Id: shape.id }),
  properties: { id: { get: (shape) => shape.id } },
  objects: { shape: (shape) => ref("Shape", shape) },
};

/** What the first characters of a picture in base64 tell of its format. */
const PICTURES: readonly (readonly [string, string])[] = [
  ["iVBOR", "PNG"],
  ["/9j/", "JPEG"],
  ["R0lG", "GIF"],
  ["Qk", "BMP"],
  ["PHN2", "SVG"],
  ["PD94", "SVG"],
];

/** Excel.Image */
const imageClass: HostClass<Shape> = {
  name: "Image",
  smallNames: ["format"],
  identity: (shape) => ({ Id: shape.id }),
  properties: {
    id: { get: (shape) => shape.id },
    format: {
      get: (shape) => {
        const picture = String(shape.bag.values.get("picture") ?? "").replace(/^data:[^,]*,/, "");
        return PICTURES.find(([start]) => picture.startsWith(start))?.[1] ?? "UNKNOWN";
      },
    },
  },
  objects: { shape: (shape) => ref("Shape", shape) },
};

const LENGTHS = ["Short", "Medium", "Long"];
const STYLES = ["None", "Triangle", "Stealth", "Diamond", "Oval", "Open"];
const WIDTHS = ["Narrow", "Medium", "Wide"];

/** Excel.Line: a straight line or a connector between two shapes */
const lineClass: HostClass<Shape> = {
  name: "Line",
  smallNames: ["connectorType"],
  identity: (shape) => ({ Id: shape.id }),
  properties: {
    id: { get: (shape) => shape.id },
    ...onBag({
      beginArrowheadLength: stored.oneOf("beginArrowheadLength", LENGTHS, "Medium"),
      beginArrowheadStyle: stored.oneOf("beginArrowheadStyle", STYLES),
      beginArrowheadWidth: stored.oneOf("beginArrowheadWidth", WIDTHS, "Medium"),
      beginConnectedSite: stored.fixed("beginConnectedSite"),
      connectorType: stored.oneOf("connectorType", ["Straight", "Elbow", "Curve"]),
      endArrowheadLength: stored.oneOf("endArrowheadLength", LENGTHS, "Medium"),
      endArrowheadStyle: stored.oneOf("endArrowheadStyle", STYLES),
      endArrowheadWidth: stored.oneOf("endArrowheadWidth", WIDTHS, "Medium"),
      endConnectedSite: stored.fixed("endConnectedSite"),
    }),
    isBeginConnected: { get: (shape) => connected(shape, "begin") !== undefined },
    isEndConnected: { get: (shape) => connected(shape, "end") !== undefined },
  },
  objects: {
    beginConnectedShape: (shape) => shapeAt(shape, "begin"),
    endConnectedShape: (shape) => shapeAt(shape, "end"),
    shape: (shape) => ref("Shape", shape),
  },
  methods: {
    connectBeginShape: (shape, other, site) => connect(shape, "begin", other, site),
    connectEndShape: (shape, other, site) => connect(shape, "end", other, site),
    disconnectBeginShape: (shape) => disconnect(shape, "begin"),
    disconnectEndShape: (shape) => disconnect(shape, "end"),
  },
};

type End = "begin" | "end";

function connected(shape: Shape, end: End): Shape | undefined {
  const id = shape.bag.values.get(`${end}Shape`);
  return shape.sheet.shapes.find((each) => each.id === id);
}

function shapeAt(shape: Shape, end: End): HostObject | null {
  const found = connected(shape, end);
  return found === undefined ? null : ref("Shape", found);
}

function connect(shape: Shape, end: End, other: unknown, site: unknown): void {
  if (!isHostObject(other) || other.className !== "Shape") throw invalidArgument();
  const target = other.state as Shape;
  if (target.sheet !== shape.sheet || target === shape) throw invalidArgument();
  shape.bag.values.set(`${end}Shape`, target.id).set(`${end}ConnectedSite`, integerArg(site));
}

function disconnect(shape: Shape, end: End): void {
  shape.bag.values.delete(`${end}Shape`);
  shape.bag.values.delete(`${end}ConnectedSite`);
}

/** What shapes are made of: fills, lines, texts, and what one kind of shape has more than others. */
export const shapePartClasses = [
  shapeFillClass,
  shapeLineFormatClass,
  shapeFontClass,
  textFrameClass,
  textRangeClass,
  geometricShapeClass,
  imageClass,
  lineClass,
] as const;
