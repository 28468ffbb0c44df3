import type { HostClass, HostObject } from "../../protocol/hostClass";
import { textArg } from "../arguments";
import type { Bag } from "../bag";
import { stored } from "../bag";
import type { Book, Sheet } from "../book/book";
import { collection, sameKey } from "../collection";
import { invalidArgument, itemNotFound } from "../errors";
import { ref, same } from "../ref";
import type { PairState } from "../states";

/** Keys are texts of at most 255 characters. */
function keyArg(value: unknown): string {
  const key = textArg(value);
  if (key === "" || key.length > 255) throw invalidArgument();
  return key;
}

function pairs<S>(
  className: "Setting" | "WorksheetCustomProperty" | "CustomProperty",
  map: (state: S) => ReadonlyMap<string, unknown>,
  owner: (state: S) => Omit<PairState, "key">,
) {
  const one = (state: S, key: string): HostObject => ref(className, { ...owner(state), key });
  return collection<S>(
    (state) => [...map(state).keys()].map((key) => one(state, key)),
    (state, key) => {
      const found = [...map(state).keys()].find((each) => sameKey(each, key));
      return found === undefined ? undefined : one(state, found);
    },
  );
}

const settings = pairs<Book>(
  "Setting",
  (book) => book.settings,
  (book) => ({ book }),
);

/** Excel.SettingCollection */
export const settingCollectionClass: HostClass<Book> = {
  name: "SettingCollection",
  items: settings.items,
  methods: {
    getCount: settings.methods.getCount,
    getItem: settings.methods.getItem,
    getItemOrNullObject: settings.methods.getItemOrNullObject,
    add: (book, key, value) => {
      const name = textArg(key);
      if (name === "" || value === undefined) throw invalidArgument();
      book.settings.set(name, value);
      book.events.raiseCommon("settingsChanged");
      return ref("Setting", { book, key: name });
    },
  },
  // The client asks for this event by the common API; nothing goes over this wire.
  events: { onSettingsChanged: { type: 0, register: "", unregister: "", target: () => "" } },
};

/** Excel.Setting */
export const settingClass: HostClass<PairState> = {
  name: "Setting",
  identity: (setting) => ({ _Id: setting.key }),
  properties: {
    key: { get: (setting) => setting.key },
    value: {
      get: ({ book, key }) => valueOf(book.settings, key),
      set: ({ book, key }, value) => void book.settings.set(key, value),
    },
  },
  methods: { delete: ({ book, key }) => remove(book.settings, key) },
};

function valueOf(map: ReadonlyMap<string, unknown>, key: string): unknown {
  if (!map.has(key)) throw itemNotFound();
  return map.get(key);
}

function remove(map: Map<string, unknown>, key: string): void {
  if (!map.delete(key)) throw itemNotFound();
}

const sheetProperties = pairs<Sheet>(
  "WorksheetCustomProperty",
  (sheet) => sheet.customProperties,
  (sheet) => ({ book: sheet.book, sheet }),
);

/** Excel.WorksheetCustomPropertyCollection */
export const worksheetCustomPropertyCollectionClass: HostClass<Sheet> = {
  name: "WorksheetCustomPropertyCollection",
  items: sheetProperties.items,
  methods: {
    getCount: sheetProperties.methods.getCount,
    getItem: sheetProperties.methods.getItem,
    getItemOrNullObject: sheetProperties.methods.getItemOrNullObject,
    add: (sheet, key, value) => {
      const name = keyArg(key);
      const known = [...sheet.customProperties.keys()].find((each) => sameKey(each, name)) ?? name;
      sheet.customProperties.set(known, textArg(value));
      return ref("WorksheetCustomProperty", { book: sheet.book, sheet, key: known });
    },
  },
};

/** Excel.WorksheetCustomProperty */
export const worksheetCustomPropertyClass: HostClass<PairState> = {
  name: "WorksheetCustomProperty",
  identity: (property) => ({ Key: property.key }),
  properties: {
    key: { get: (property) => property.key },
    value: {
      get: ({ sheet, key }) => valueOf(sheet?.customProperties ?? new Map(), key),
      set: ({ sheet, key }, value) => void sheet?.customProperties.set(key, textArg(value)),
    },
  },
  methods: { delete: ({ sheet, key }) => void (sheet !== undefined && remove(sheet.customProperties, key)) },
};

const bookProperties = pairs<Book>(
  "CustomProperty",
  (book) => book.customProperties,
  (book) => ({ book }),
);

/** Excel.CustomPropertyCollection */
export const customPropertyCollectionClass: HostClass<Book> = {
  name: "CustomPropertyCollection",
  items: bookProperties.items,
  methods: {
    getCount: bookProperties.methods.getCount,
    getItem: bookProperties.methods.getItem,
    getItemOrNullObject: bookProperties.methods.getItemOrNullObject,
    add: (book, key, value) => {
      book.customProperties.set(keyArg(key), value);
      return ref("CustomProperty", { book, key: keyArg(key) });
    },
    deleteAll: (book) => book.customProperties.clear(),
  },
};

/** Excel.CustomProperty */
export const customPropertyClass: HostClass<PairState> = {
  name: "CustomProperty",
  identity: (property) => ({ Key: property.key }),
  properties: {
    key: { get: (property) => property.key },
    type: { get: ({ book, key }) => typeName(valueOf(book.customProperties, key)) },
    value: {
      get: ({ book, key }) => valueOf(book.customProperties, key),
      set: ({ book, key }, value) => void book.customProperties.set(key, value),
    },
  },
  methods: { delete: ({ book, key }) => remove(book.customProperties, key) },
};

function typeName(value: unknown): string {
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  return typeof value === "boolean" ? "Boolean" : "String";
}

const TEXTS = ["author", "category", "comments", "company", "keywords", "manager", "subject", "title"] as const;
const onDocument = (name: string) => {
  const property = stored.text(name);
  return {
    get: (book: Book) => property.get(book.documentProperties),
    set: (book: Book, value: unknown) => property.set?.(book.documentProperties, value),
  };
};
const fixed = (name: keyof Bag | string, fallback: unknown) => ({
  get: (book: Book) => book.documentProperties.values.get(name) ?? fallback,
});

/** Excel.DocumentProperties */
export const documentPropertiesClass: HostClass<Book> = {
  name: "DocumentProperties",
  properties: {
    ...Object.fromEntries(TEXTS.map((name) => [name, onDocument(name)])),
    creationDate: fixed("creationDate", "2024-01-01T00:00:00Z"),
    lastAuthor: fixed("lastAuthor", ""),
    revisionNumber: {
      get: (book) => book.documentProperties.values.get("revisionNumber") ?? 0,
      set: (book, value) => void book.documentProperties.values.set("revisionNumber", value),
    },
  },
  objects: { custom: same("CustomPropertyCollection") },
};
