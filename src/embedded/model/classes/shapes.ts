import type { HostClass } from "../../protocol/hostClass";
import { isHostObject } from "../../protocol/hostClass";
import { choiceArg, numberArg, optionalNumber, optionalText, textArg } from "../arguments";
import { childBag, cloneBag, createBag, onBag, stored } from "../bag";
import type { Book, Shape, Sheet } from "../book/book";
import { blankPicture } from "../book/chartPicture";
import { requireAllowed } from "../book/protection";
import { findSheet } from "../book/resolveAddress";
import { collection, sameKey } from "../collection";
import { invalidArgument, invalidOperation, itemNotFound } from "../errors";
import { bagRef, ref } from "../ref";

const members = collection<Sheet>(
  (sheet) => sheet.shapes.filter((shape) => groupOf(shape) === undefined).map((shape) => ref("Shape", shape)),
  (sheet, key) => {
    const found = sheet.shapes.find((shape) => isNamed(shape, key));
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
    addGroup: (sheet, list) => addGroup(sheet, list),
    addImage: (sheet, picture) => add(sheet, "Image", { picture: textArg(picture) }),
    addLine: (sheet, left, top, right, bottom, type) => {
      const from = { left: optionalNumber(left, 0), top: optionalNumber(top, 0) };
      const width = optionalNumber(right, from.left + 72) - from.left;
      const height = optionalNumber(bottom, from.top + 72) - from.top;
      const connectorType = choiceArg(type, ["Straight", "Elbow", "Curve"], "Straight");
      return add(sheet, "Line", { ...from, width, height, connectorType });
    },
    addTextBox: (sheet, text) =>
      add(sheet, "GeometricShape", {
        text: optionalText(text) ?? "",
        isTextBox: true,
        geometricShapeType: "Rectangle",
      }),
  },
};

/** Excel.GroupShapeCollection: the shapes of a group */
export const groupShapeCollectionClass: HostClass<Shape> = (() => {
  const inside = collection<Shape>(
    (group) => shapesIn(group).map((shape) => ref("Shape", shape)),
    (group, key) => {
      const found = shapesIn(group).find((shape) => isNamed(shape, key));
      return found === undefined ? undefined : ref("Shape", found);
    },
  );
  return { name: "GroupShapeCollection", items: inside.items, methods: inside.methods };
})();

/** Excel.ShapeGroup */
export const shapeGroupClass: HostClass<Shape> = {
  name: "ShapeGroup",
  identity: (group) => ({ Id: group.id }),
  properties: { id: { get: (group) => group.id } },
  objects: { shape: (group) => ref("Shape", group), shapes: (group) => ref("GroupShapeCollection", group) },
  methods: {
    ungroup: (group) => {
      for (const shape of shapesIn(group)) shape.bag.values.delete("group");
      remove(group);
    },
  },
};

const groupOf = (shape: Shape): Shape | undefined =>
  shape.sheet.shapes.find((each) => each.id === shape.bag.values.get("group"));

const shapesIn = (group: Shape): readonly Shape[] =>
  group.sheet.shapes.filter((shape) => shape.bag.values.get("group") === group.id);

function addGroup(sheet: Sheet, list: unknown) {
  if (!Array.isArray(list) || list.length < 2) throw invalidArgument();
  const shapes = (list as readonly unknown[]).map((each) => {
    if (isHostObject(each) && each.className === "Shape") return each.state as Shape;
    const found = sheet.shapes.find((shape) => isNamed(shape, each));
    if (found === undefined) throw invalidArgument();
    return found;
  });
  if (shapes.some((shape) => shape.sheet !== sheet || groupOf(shape) !== undefined)) throw invalidArgument();
  const sides = shapes.map(boxOf);
  const left = Math.min(...sides.map((side) => side.left));
  const top = Math.min(...sides.map((side) => side.top));
  const width = Math.max(...sides.map((side) => side.left + side.width)) - left;
  const height = Math.max(...sides.map((side) => side.top + side.height)) - top;
  const group = add(sheet, "Group", { left, top, width, height });
  for (const shape of shapes) shape.bag.values.set("group", (group.state as Shape).id);
  return group;
}

function boxOf({ bag }: Shape) {
  const side = (name: string, standard: number): number => Number(bag.values.get(name) ?? standard);
  return { left: side("left", 0), top: side("top", 0), width: side("width", 72), height: side("height", 72) };
}

const isNamed = (shape: Shape, key: unknown): boolean =>
  shape.id === key || sameKey(String(shape.bag.values.get("name")), key);

function add(sheet: Sheet, type: string, values: Readonly<Record<string, unknown>>) {
  requireAllowed(sheet, "allowEditObjects");
  const number = sheet.shapes.length + 1;
  const shape: Shape = {
    sheet,
    id: `{${String(sheet.book.nextId()).padStart(8, "0")}-0006-0000-0000-000000000000}`,
    bag: createBag({ type, name: `${values["isTextBox"] === true ? "TextBox" : type} ${String(number)}`, ...values }),
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
      placement: stored.oneOf("placement", ["TwoCell", "OneCell", "Absolute"]),
      rotation: stored.number("rotation"),
      top: stored.number("top"),
      type: stored.fixed("type"),
      visible: stored.flag("visible", true),
      width: stored.number("width", 72),
    }),
    connectionSiteCount: { get: (shape) => (typeOf(shape) === "GeometricShape" ? 4 : 0) },
    displayName: { get: (shape) => shape.bag.values.get("name") },
    level: { get: (shape) => (groupOf(shape) === undefined ? 0 : 1) },
    zOrderPosition: { get: (shape) => shape.sheet.shapes.indexOf(shape) },
  },
  objects: {
    fill: (shape) => bagRef("ShapeFill", childBag(shape.bag, "fill")),
    geometricShape: (shape) => ref("GeometricShape", ofType(shape, "GeometricShape")),
    group: (shape) => ref("ShapeGroup", ofType(shape, "Group")),
    image: (shape) => ref("Image", ofType(shape, "Image")),
    line: (shape) => ref("Line", ofType(shape, "Line")),
    lineFormat: (shape) => bagRef("ShapeLineFormat", childBag(shape.bag, "lineFormat")),
    parentGroup: (shape) => {
      const group = groupOf(shape);
      if (group === undefined) throw itemNotFound();
      return ref("Shape", group);
    },
    textFrame: (shape) => ref("TextFrame", shape),
  },
  methods: {
    copyTo: (shape, target) => copyTo(shape, target),
    // How the client finds a copy again in a later request.
    _GetShapeById: (shape, id) => shapeById(shape.sheet.book, id),
    delete: (shape) => {
      for (const each of shapesIn(shape)) remove(each);
      remove(shape);
    },
    getAsImage: (shape, format) => {
      choiceArg(format, ["UNKNOWN", "BMP", "JPEG", "GIF", "PNG", "SVG"]);
      return String(shape.bag.values.get("picture") ?? blankPicture());
    },
    incrementLeft: (shape, by) => move(shape, "left", by),
    incrementRotation: (shape, by) => {
      const turned = Number(shape.bag.values.get("rotation") ?? 0) + numberArg(by);
      shape.bag.values.set("rotation", ((turned % 360) + 360) % 360);
    },
    incrementTop: (shape, by) => move(shape, "top", by),
    scaleHeight: (shape, factor, type, from) => scale(shape, "height", "top", factor, type, from),
    scaleWidth: (shape, factor, type, from) => scale(shape, "width", "left", factor, type, from),
    setZOrder: (shape, position) => setZOrder(shape, position),
  },
};

const typeOf = (shape: Shape): unknown => shape.bag.values.get("type");

function ofType(shape: Shape, type: string): Shape {
  if (typeOf(shape) !== type) throw invalidOperation();
  return shape;
}

function remove(shape: Shape): void {
  const at = shape.sheet.shapes.indexOf(shape);
  if (at < 0) throw itemNotFound();
  requireAllowed(shape.sheet, "allowEditObjects");
  shape.sheet.shapes.splice(at, 1);
}

function shapeById(book: Book, id: unknown) {
  const found = book.sheets.flatMap((sheet) => sheet.shapes).find((shape) => shape.id === id);
  if (found === undefined) throw itemNotFound();
  return ref("Shape", found);
}

function copyTo(shape: Shape, target: unknown) {
  const { book } = shape.sheet;
  const given = isHostObject(target) && target.className === "Worksheet" ? (target.state as Sheet) : undefined;
  const sheet = given ?? (typeof target === "string" ? findSheet(book, target) : shape.sheet);
  if (sheet === undefined) throw itemNotFound();
  const copy = add(sheet, String(typeOf(shape)), {});
  const bag = cloneBag(shape.bag);
  const state = copy.state as Shape;
  for (const [key, value] of bag.values) if (key !== "name" && key !== "group") state.bag.values.set(key, value);
  for (const [key, part] of bag.children) state.bag.children.set(key, part);
  return copy;
}

/** The nearer of two sides of a shape moves with its size, by where the scaling starts from. */
function scale(shape: Shape, size: string, side: string, factor: unknown, type: unknown, from: unknown): void {
  const by = numberArg(factor);
  const start = choiceArg(type, ["CurrentSize", "OriginalSize"]);
  const origin = choiceArg(from, ["ScaleFromTopLeft", "ScaleFromMiddle", "ScaleFromBottomRight"], "ScaleFromTopLeft");
  // Only pictures know an original size, as in Excel.
  if (by <= 0 || (start === "OriginalSize" && typeOf(shape) !== "Image")) throw invalidArgument();
  const before = Number(shape.bag.values.get(size) ?? 72);
  const after = (start === "OriginalSize" ? 72 : before) * by;
  shape.bag.values.set(size, after);
  const share = { ScaleFromTopLeft: 0, ScaleFromMiddle: 0.5, ScaleFromBottomRight: 1 }[origin];
  move(shape, side, (before - after) * share);
}

function setZOrder(shape: Shape, position: unknown): void {
  const list = shape.sheet.shapes;
  const at = list.indexOf(shape);
  const last = list.length - 1;
  const to = {
    BringToFront: last,
    BringForward: Math.min(at + 1, last),
    SendToBack: 0,
    SendBackward: Math.max(at - 1, 0),
  }[choiceArg(position, ["BringToFront", "BringForward", "SendToBack", "SendBackward"])];
  list.splice(at, 1);
  list.splice(to, 0, shape);
}

function move(shape: Shape, side: string, by: unknown): void {
  shape.bag.values.set(side, Number(shape.bag.values.get(side) ?? 0) + numberArg(by));
}
