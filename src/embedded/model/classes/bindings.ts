import type { HostClass } from "../../protocol/hostClass";
import { choiceArg, rangeArg, textArg } from "../arguments";
import type { Binding, Book, RangeState, Table } from "../book/book";
import { readText } from "../book/readCells";
import { areaOf, createRange, findName, findTable, rangeOfName } from "../book/resolveAddress";
import { collection } from "../collection";
import { invalidArgument, invalidOperation, itemNotFound } from "../errors";
import { ref } from "../ref";
import { sameArea } from "../../store/area";

const members = collection<Book>(
  (book) => book.bindings.map((binding) => ref("Binding", binding)),
  (book, id) => {
    const found = book.bindings.find((binding) => binding.id === id);
    return found === undefined ? undefined : ref("Binding", found);
  },
);

/** Excel.BindingCollection */
export const bindingCollectionClass: HostClass<Book> = {
  name: "BindingCollection",
  items: members.items,
  properties: members.properties,
  methods: {
    ...members.methods,
    add: (book, range, type, id) => ref("Binding", bind(book, rangeArg(range, book.activeSheet), type, id)),
    addFromNamedItem: (book, name, type, id) => {
      const key = textArg(name);
      const item = findName(book, key, book.activeSheet);
      const table = findTable(book, key);
      const range = item === undefined ? table && createRange(table.sheet, table.area) : rangeOfName(item);
      if (range === undefined) throw itemNotFound();
      return ref("Binding", bind(book, range, type, id));
    },
    addFromSelection: (book, type, id) => {
      const { sheet, areas } = book.selection;
      const [area] = areas;
      if (area === undefined || areas.length > 1) throw invalidOperation();
      return ref("Binding", bind(book, createRange(sheet, area), type, id));
    },
  },
};

/**
 * Bind cells under an id, as Range, Table or Text (of one cell).
 *
 * A binding of an id that is taken replaces the one before.
 */
export function bind(book: Book, range: RangeState, bindingType: unknown, bindingId: unknown): Binding {
  const type = choiceArg(bindingType, ["Range", "Table", "Text"]);
  const id = textArg(bindingId);
  if (id === "") throw invalidArgument();
  const area = areaOf(range);
  if (type === "Text" && area.rows * area.columns !== 1) throw invalidArgument();
  const binding: Binding = { book, id, type, range: createRange(range.sheet, area) };
  const at = book.bindings.findIndex((each) => each.id === id);
  if (at < 0) book.bindings.push(binding);
  else book.bindings.splice(at, 1, binding);
  return binding;
}

/** Excel.Binding */
export const bindingClass: HostClass<Binding> = {
  name: "Binding",
  identity: (binding) => ({ Id: binding.id }),
  properties: { id: { get: (binding) => binding.id }, type: { get: (binding) => binding.type } },
  methods: {
    delete: (binding) => {
      const at = binding.book.bindings.indexOf(binding);
      if (at < 0) throw itemNotFound();
      binding.book.bindings.splice(at, 1);
    },
    getRange: (binding) => ref("Range", createRange(binding.range.sheet, areaOf(binding.range))),
    getTable: (binding) => {
      const found = binding.type === "Table" ? tableOf(binding) : undefined;
      if (found === undefined) throw invalidOperation();
      return ref("Table", found);
    },
    getText: (binding) => {
      if (binding.type !== "Text") throw invalidOperation();
      return String(readText(binding.range));
    },
  },
  afterCalculation: ["getText"],
  // The client asks for these by the common API; nothing goes over this wire.
  events: {
    onDataChanged: { type: 0, register: "", unregister: "", target: () => "" },
    onSelectionChanged: { type: 0, register: "", unregister: "", target: () => "" },
  },
};

function tableOf({ range }: Binding): Table | undefined {
  const area = areaOf(range);
  return range.sheet.tables.find((table) => sameArea(table.area, area));
}
