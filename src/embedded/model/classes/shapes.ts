import type { HostClass } from "../../protocol/hostClass";
import { numberArg, optionalText, textArg } from "../arguments";
import { createBag, onBag, stored } from "../bag";
import type { Shape, Sheet } from "../book/book";
import { requireAllowed } from "../book/protection";
import { collection, sameKey } from "../collection";
import { itemNotFound } from "../errors";
import { ref } from "../ref";

const members = collection<Sheet>(
  (sheet) => sheet.shapes.map((shape) => ref("Shape", shape)),
  (sheet, key) => {
    const found = sheet.shapes.find((shape) => shape.id === key || sameKey(String(shape.bag.values.get("name")), key));
    return found === undefined ? undefined : ref("Shape", found);
  },
);

/** Excel.ShapeCollection */
export const shapeCollectionClass: HostClass<Sheet> = {
  name: "ShapeCollection",
  items: members.items,
  methods: {
    ...members.methods,
    addGeometricShape: (sheet, type) => add(sheet, "GeometricShape", { geometricShapeType: textArg(type) }),
    addImage: (sheet, picture) => add(sheet, "Image", { picture: textArg(picture) }),
    addLine: (sheet, left, top) => add(sheet, "Line", { left: numberArg(left), top: numberArg(top) }),
    addTextBox: (sheet, text) => add(sheet, "TextBox", { text: optionalText(text) ?? "" }),
  },
};

function add(sheet: Sheet, type: string, values: Readonly<Record<string, unknown>>) {
  requireAllowed(sheet, "allowEditObjects");
  const number = sheet.shapes.length + 1;
  const shape: Shape = {
    sheet,
    id: `{${String(sheet.book.nextId()).padStart(8, "0")}-0006-0000-0000-000000000000}`,
    bag: createBag({ type, name: `${type} ${String(number)}`, ...values }),
  };
  sheet.shapes.push(shape);
  return ref("Shape", shape);
}

/** Excel.Shape */
export const shapeClass: HostClass<Shape> = {
  name: "Shape",
  identity: (shape) => ({ Id: shape.id }),
  properties: {
    id: { get: (shape) => shape.id },
    ...onBag({
      altTextDescription: stored.text("altTextDescription"),
      altTextTitle: stored.text("altTextTitle"),
      geometricShapeType: stored.any("geometricShapeType"),
      height: stored.number("height", 72),
      left: stored.number("left"),
      lockAspectRatio: stored.flag("lockAspectRatio"),
      name: stored.text("name"),
      rotation: stored.number("rotation"),
      top: stored.number("top"),
      type: stored.fixed("type"),
      visible: stored.flag("visible", true),
      width: stored.number("width", 72),
    }),
    zOrderPosition: { get: (shape) => shape.sheet.shapes.indexOf(shape) },
  },
  methods: {
    delete: (shape) => {
      const at = shape.sheet.shapes.indexOf(shape);
      if (at < 0) throw itemNotFound();
      shape.sheet.shapes.splice(at, 1);
    },
    incrementLeft: (shape, by) => move(shape, "left", by),
    incrementTop: (shape, by) => move(shape, "top", by),
  },
};

function move(shape: Shape, side: string, by: unknown): void {
  shape.bag.values.set(side, Number(shape.bag.values.get(side) ?? 0) + numberArg(by));
}
