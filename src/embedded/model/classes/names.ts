import type { HostClass } from "../../protocol/hostClass";
import { isHostObject } from "../../protocol/hostClass";
import { flagArg, optionalText, textArg } from "../arguments";
import type { NamedItem, RangeState, Sheet } from "../book/book";
import { valueType } from "../book/displayText";
import { mapCells, readValues } from "../book/readCells";
import { areaOf, formulaOfRange, rangeOfName } from "../book/resolveAddress";
import { collection, sameKey } from "../collection";
import { invalidArgument, invalidReference, itemAlreadyExists, itemNotFound } from "../errors";
import { ref, same } from "../ref";
import type { OwnerState } from "../states";

const namesOf = ({ book, sheet }: OwnerState): NamedItem[] => sheet?.names ?? book.names;

const members = collection<OwnerState>(
  (owner) => namesOf(owner).map((item) => ref("NamedItem", item)),
  (owner, key) => {
    const found = namesOf(owner).find((item) => sameKey(item.name, key));
    return found === undefined ? undefined : ref("NamedItem", found);
  },
);

/** Excel.NamedItemCollection: of the workbook, or of one worksheet */
export const namedItemCollectionClass: HostClass<OwnerState> = {
  name: "NamedItemCollection",
  items: members.items,
  methods: {
    getCount: members.methods.getCount,
    getItem: members.methods.getItem,
    getItemOrNullObject: members.methods.getItemOrNullObject,
    add: (owner, name, reference, comment) => addName(owner, textArg(name), reference, optionalText(comment)),
    addFormulaLocal: (owner, name, formula, comment) =>
      addName(owner, textArg(name), textArg(formula), optionalText(comment)),
  },
};

function addName(owner: OwnerState, name: string, reference: unknown, comment: string | undefined) {
  const isBad =
    !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) ||
    name.length > 255 ||
    /^[A-Za-z]{1,3}\d+$/.test(name) ||
    /^[rc]$/i.test(name) ||
    /^r\d*c\d*$/i.test(name);
  if (isBad) throw invalidArgument();
  const taken = namesOf(owner).some((item) => sameKey(item.name, name));
  const isTable =
    owner.sheet === undefined && owner.book.sheets.some((s) => s.tables.some((t) => sameKey(t.name, name)));
  if (taken || isTable) throw itemAlreadyExists();
  const item: NamedItem = {
    book: owner.book,
    sheet: owner.sheet,
    name,
    formula: formulaOf(reference),
    comment: comment ?? "",
    visible: true,
    deleted: false,
  };
  namesOf(owner).push(item);
  owner.book.calculation.structureChanged();
  return ref("NamedItem", item);
}

function formulaOf(reference: unknown): string {
  if (isHostObject(reference) && reference.className === "Range") return formulaOfRange(reference.state as RangeState);
  if (typeof reference === "number" || typeof reference === "boolean") return `=${String(reference).toUpperCase()}`;
  const text = textArg(reference);
  if (text === "") throw invalidArgument();
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}

function live(item: NamedItem): NamedItem {
  if (item.deleted) throw itemNotFound();
  return item;
}

/** Excel.NamedItem */
export const namedItemClass: HostClass<NamedItem> = {
  name: "NamedItem",
  identity: (item) => ({ _Id: item.name }),
  properties: {
    name: { get: (item) => live(item).name },
    comment: { get: (item) => live(item).comment, set: (item, text) => void (live(item).comment = textArg(text)) },
    formula: { get: (item) => live(item).formula, set: (item, formula) => setFormula(live(item), formula) },
    scope: { get: (item) => (live(item).sheet === undefined ? "Workbook" : "Worksheet") },
    type: { get: (item) => typeOf(live(item)) },
    value: { get: (item) => valueOf(live(item)) },
    visible: { get: (item) => live(item).visible, set: (item, on) => void (live(item).visible = flagArg(on)) },
  },
  objects: {
    arrayValues: same("NamedItemArrayValues"),
    worksheet: (item) => {
      const { sheet } = live(item);
      if (sheet === undefined) throw itemNotFound();
      return ref("Worksheet", sheet);
    },
    worksheetOrNullObject: (item) => sheetOrNull(live(item).sheet),
  },
  methods: {
    delete: (item) => {
      const list = live(item).sheet?.names ?? item.book.names;
      list.splice(list.indexOf(item), 1);
      item.deleted = true;
      item.book.calculation.structureChanged();
    },
    getRange: (item) => {
      const range = rangeOfName(live(item));
      if (range === undefined) throw invalidReference();
      return ref("Range", range);
    },
    getRangeOrNullObject: (item) => {
      const range = rangeOfName(live(item));
      return range === undefined ? null : ref("Range", range);
    },
  },
};

function sheetOrNull(sheet: Sheet | undefined) {
  return sheet === undefined ? null : ref("Worksheet", sheet);
}

function setFormula(item: NamedItem, formula: unknown): void {
  item.formula = formulaOf(formula);
  item.book.calculation.structureChanged();
}

function constantOf(item: NamedItem): string | number | boolean | undefined {
  const text = item.formula.slice(1);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function typeOf(item: NamedItem): string {
  const constant = constantOf(item);
  if (typeof constant === "string") return "String";
  if (typeof constant === "boolean") return "Boolean";
  if (typeof constant === "number") return Number.isInteger(constant) ? "Integer" : "Double";
  if (item.formula.includes("#REF!")) return "Error";
  if (rangeOfName(item) !== undefined) return "Range";
  return item.formula.startsWith("={") ? "Array" : "String";
}

/** For a range its address, without dollar signs; for a constant the constant. */
function valueOf(item: NamedItem): unknown {
  const constant = constantOf(item);
  if (constant !== undefined) return constant;
  if (item.formula.includes("#REF!")) return "#REF!";
  return rangeOfName(item) === undefined ? item.formula : item.formula.slice(1);
}

/** Excel.NamedItemArrayValues */
export const namedItemArrayValuesClass: HostClass<NamedItem> = {
  name: "NamedItemArrayValues",
  properties: {
    types: {
      get: (item) => {
        const range = rangeOfName(live(item));
        return range === undefined
          ? null
          : mapCells(range.sheet, areaOf(range), (content) => valueType(content?.value ?? ""));
      },
    },
    values: {
      get: (item) => {
        const range = rangeOfName(live(item));
        return range === undefined ? null : readValues(range);
      },
    },
  },
};
