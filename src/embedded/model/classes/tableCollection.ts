import type { HostClass } from "../../protocol/hostClass";
import { flagArg, rangeArg } from "../arguments";
import type { Table } from "../book/book";
import { EventNumber, WORKBOOK_TARGET } from "../book/eventBus";
import { areaOf } from "../book/resolveAddress";
import { addTable } from "../book/tables";
import { collection, sameKey } from "../collection";
import { invalidArgument, itemNotFound } from "../errors";
import { ref } from "../ref";
import { eventMember } from "../sheetEvents";
import type { OwnerState } from "../states";

const tablesOf = ({ book, sheet }: OwnerState): readonly Table[] =>
  sheet === undefined ? book.sheets.flatMap((each) => each.tables) : sheet.tables;

const members = collection<OwnerState>(
  (owner) => tablesOf(owner).map((table) => ref("Table", table)),
  (owner, key) => {
    const found = tablesOf(owner).find((table) => table.id === String(key) || sameKey(table.name, key));
    return found === undefined ? undefined : ref("Table", found);
  },
);
const target = ({ sheet }: OwnerState): string => sheet?.id ?? WORKBOOK_TARGET;

/** Excel.TableCollection: of the workbook, or of one worksheet */
export const tableCollectionClass: HostClass<OwnerState> = {
  name: "TableCollection",
  ...members,
  methods: {
    ...members.methods,
    add: (owner, address, hasHeaders) => {
      const range = rangeArg(address, owner.sheet ?? owner.book.activeSheet);
      if (owner.sheet !== undefined && range.sheet !== owner.sheet) throw invalidArgument();
      return ref("Table", addTable(range.sheet, areaOf(range), flagArg(hasHeaders)));
    },
  },
  events: {
    onAdded: eventMember(EventNumber.TableAdded, "Added", "onAdded", target),
    onChanged: eventMember(EventNumber.TableChanged, "DataChanged", "onChanged", target),
    onDeleted: eventMember(EventNumber.TableDeleted, "Deleted", "onDeleted", target),
  },
};

const scoped = collection<readonly Table[]>(
  (tables) => tables.map((table) => ref("Table", table)),
  (tables, key) => {
    const found = tables.find((table) => table.id === String(key) || sameKey(table.name, key));
    return found === undefined ? undefined : ref("Table", found);
  },
);

/** Excel.TableScopedCollection: the tables a range touches */
export const tableScopedCollectionClass: HostClass<readonly Table[]> = {
  name: "TableScopedCollection",
  items: scoped.items,
  methods: {
    getCount: scoped.methods.getCount,
    getItem: scoped.methods.getItem,
    getItemOrNullObject: scoped.methods.getItemOrNullObject,
    getFirst: (tables) => {
      const [first] = tables;
      if (first === undefined) throw itemNotFound();
      return ref("Table", first);
    },
  },
};
