import type { HostClass } from "../../protocol/hostClass";
import { textArg } from "../arguments";
import type { Book, XmlPart } from "../book/book";
import { collection } from "../collection";
import { generalException, invalidArgument, itemNotFound } from "../errors";
import { ref } from "../ref";
import type { XmlScope } from "../states";

const namespaceOf = (part: XmlPart): string => /<[^!?][^>]*?\sxmlns=(["'])(.*?)\1/.exec(part.xml)?.[2] ?? "";

function checkXml(value: unknown): string {
  const xml = textArg(value);
  if (!/^\s*<[\s\S]+>\s*$/.test(xml)) throw invalidArgument();
  return xml;
}

const inBook = collection<Book>(
  (book) => book.xmlParts.map((part) => ref("CustomXmlPart", part)),
  (book, key) => {
    const found = book.xmlParts.find((part) => part.id === key);
    return found === undefined ? undefined : ref("CustomXmlPart", found);
  },
);

/** Excel.CustomXmlPartCollection */
export const customXmlPartCollectionClass: HostClass<Book> = {
  name: "CustomXmlPartCollection",
  items: inBook.items,
  methods: {
    getCount: inBook.methods.getCount,
    getItem: inBook.methods.getItem,
    getItemOrNullObject: inBook.methods.getItemOrNullObject,
    add: (book, xml) => {
      const id = `{${String(book.nextId()).padStart(8, "0")}-0004-0000-0000-000000000000}`;
      const part: XmlPart = { book, id, xml: checkXml(xml) };
      book.xmlParts.push(part);
      return ref("CustomXmlPart", part);
    },
    getByNamespace: (book, uri) =>
      ref("CustomXmlPartScopedCollection", {
        book,
        parts: book.xmlParts.filter((part) => namespaceOf(part) === textArg(uri)),
      }),
  },
};

const scoped = collection<XmlScope>(
  (scope) => scope.parts.map((part) => ref("CustomXmlPart", part)),
  (scope, key) => {
    const found = scope.parts.find((part) => part.id === key);
    return found === undefined ? undefined : ref("CustomXmlPart", found);
  },
);

/** Excel.CustomXmlPartScopedCollection */
export const customXmlPartScopedCollectionClass: HostClass<XmlScope> = {
  name: "CustomXmlPartScopedCollection",
  items: scoped.items,
  methods: {
    getCount: scoped.methods.getCount,
    getItem: scoped.methods.getItem,
    getItemOrNullObject: scoped.methods.getItemOrNullObject,
    getOnlyItem: ({ parts }) => {
      const [only] = parts;
      if (only === undefined || parts.length > 1) throw generalException();
      return ref("CustomXmlPart", only);
    },
    getOnlyItemOrNullObject: ({ parts }) => {
      const [only] = parts;
      return only === undefined || parts.length > 1 ? null : ref("CustomXmlPart", only);
    },
  },
};

/** Excel.CustomXmlPart */
export const customXmlPartClass: HostClass<XmlPart> = {
  name: "CustomXmlPart",
  identity: (part) => ({ Id: part.id }),
  properties: { id: { get: (part) => part.id }, namespaceUri: { get: namespaceOf } },
  methods: {
    delete: (part) => {
      const at = part.book.xmlParts.indexOf(part);
      if (at < 0) throw itemNotFound();
      part.book.xmlParts.splice(at, 1);
    },
    getXml: (part) => part.xml,
    setXml: (part, xml) => {
      part.xml = checkXml(xml);
    },
  },
};
