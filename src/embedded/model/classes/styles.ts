import type { HostClass, Property } from "../../protocol/hostClass";
import type { CellStyle } from "../../store/cellStyle";
import { DEFAULT_STYLE } from "../../store/cellStyle";
import { textArg } from "../arguments";
import { child, createBag, objectsOnBag, onBag, stored } from "../bag";
import type { Book, NamedStyle } from "../book/book";
import { collection, sameKey } from "../collection";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../errors";
import { ref } from "../ref";

const members = collection<Book>(
  (book) => book.styles.map((style) => ref("Style", style)),
  (book, key) => {
    const found = book.styles.find((style) => sameKey(style.name, key));
    return found === undefined ? undefined : ref("Style", found);
  },
);

/** Excel.StyleCollection */
export const styleCollectionClass: HostClass<Book> = {
  name: "StyleCollection",
  items: members.items,
  methods: {
    ...members.methods,
    add: (book, name) => {
      const text = textArg(name);
      if (text === "") throw invalidArgument();
      if (book.styles.some((style) => sameKey(style.name, text))) throw itemAlreadyExists();
      book.styles.push({ book, name: text, builtIn: false, style: {}, bag: createBag() });
    },
  },
};

function look(key: keyof CellStyle): Property<NamedStyle> {
  return {
    get: (style) => style.style[key] ?? DEFAULT_STYLE[key],
    set: (style, value) => {
      if (typeof value !== typeof DEFAULT_STYLE[key]) throw invalidArgument();
      style.style = { ...style.style, [key]: value };
    },
  };
}

const INCLUDES = ["Alignment", "Border", "Font", "Number", "Patterns", "Protection"] as const;

/** Excel.Style */
export const styleClass: HostClass<NamedStyle> = {
  name: "Style",
  wireNames: { orientation: "textOrientation" },
  identity: (style) => ({ Name: style.name }),
  properties: {
    name: { get: (style) => style.name },
    builtIn: { get: (style) => style.builtIn },
    autoIndent: look("autoIndent"),
    formulaHidden: look("formulaHidden"),
    horizontalAlignment: look("horizontalAlignment"),
    indentLevel: look("indentLevel"),
    locked: look("locked"),
    numberFormat: look("numberFormat"),
    numberFormatLocal: look("numberFormat"),
    readingOrder: look("readingOrder"),
    shrinkToFit: look("shrinkToFit"),
    textOrientation: look("textOrientation"),
    verticalAlignment: look("verticalAlignment"),
    wrapText: look("wrapText"),
    ...onBag(Object.fromEntries(INCLUDES.map((part) => [`include${part}`, stored.flag(`include${part}`, true)]))),
  },
  objects: objectsOnBag({
    borders: child("borders", "ConditionalRangeBorderCollection"),
    fill: child("fill", "ConditionalRangeFill"),
    font: child("font", "ConditionalRangeFont"),
  }),
  methods: {
    delete: (style) => {
      if (style.builtIn) throw invalidOperation();
      style.book.styles.splice(style.book.styles.indexOf(style), 1);
    },
  },
};
