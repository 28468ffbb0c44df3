import type { HostClass } from "../../protocol/hostClass";
import { textArg } from "../arguments";
import { createBag, onBag, stored } from "../bag";
import type { Book, NamedStyle } from "../book/book";
import { restyleCellsOf } from "../book/cellsOfStyle";
import { isStyleName } from "../book/namedStyles";
import { collection } from "../collection";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../errors";
import { ref, same } from "../ref";
import { styleLook } from "./styleParts";

const members = collection<Book>(
  (book) => book.styles.map((style) => ref("Style", style)),
  (book, key) => {
    const found = book.styles.find((style) => isStyleName(style, key));
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
      if (book.styles.some((style) => isStyleName(style, text))) throw itemAlreadyExists();
      book.styles.push({ book, name: text, builtIn: false, style: {}, bag: createBag() });
    },
  },
};

const INCLUDES = ["Alignment", "Border", "Font", "Number", "Patterns", "Protection"] as const;

/** Excel.Style */
export const styleClass: HostClass<NamedStyle> = {
  name: "Style",
  wireNames: { orientation: "textOrientation" },
  identity: (style) => ({ Name: style.name }),
  properties: {
    name: { get: (style) => style.name },
    builtIn: { get: (style) => style.builtIn },
    autoIndent: styleLook("autoIndent"),
    formulaHidden: styleLook("formulaHidden"),
    horizontalAlignment: styleLook("horizontalAlignment"),
    indentLevel: styleLook("indentLevel"),
    locked: styleLook("locked"),
    numberFormat: styleLook("numberFormat"),
    numberFormatLocal: styleLook("numberFormat"),
    readingOrder: styleLook("readingOrder"),
    shrinkToFit: styleLook("shrinkToFit"),
    textOrientation: styleLook("textOrientation"),
    verticalAlignment: styleLook("verticalAlignment"),
    wrapText: styleLook("wrapText"),
    ...onBag(Object.fromEntries(INCLUDES.map((part) => [`include${part}`, stored.flag(`include${part}`, true)]))),
  },
  objects: {
    borders: same("StyleBorderCollection"),
    fill: same("StyleFill"),
    font: same("StyleFont"),
  },
  methods: {
    delete: (style) => {
      if (style.builtIn) throw invalidOperation();
      style.book.styles.splice(style.book.styles.indexOf(style), 1);
      const gone = Object.fromEntries(Object.keys(style.style).map((key) => [key, undefined]));
      restyleCellsOf(style.book, style.name, { ...gone, styleName: undefined });
    },
  },
};
