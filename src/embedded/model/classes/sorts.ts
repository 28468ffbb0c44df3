import type { HostClass } from "../../protocol/hostClass";
import { choiceArg, flagArg } from "../arguments";
import type { RangeState, Table } from "../book/book";
import { areaOf, bodyOfTable } from "../book/resolveAddress";
import { sortArea, sortFields } from "../book/sortRows";
import { live } from "./table";

/** Excel.RangeSort */
export const rangeSortClass: HostClass<RangeState> = {
  name: "RangeSort",
  methods: {
    apply: (range, fields, matchCase, hasHeaders, orientation, method) => {
      const area = areaOf(range);
      const byColumns = choiceArg(orientation, ["Rows", "Columns"], "Rows") === "Columns";
      choiceArg(method, ["PinYin", "StrokeCount"], "PinYin");
      sortArea(range.sheet, area, sortFields(fields, byColumns ? area.rows : area.columns), {
        matchCase: flagArg(matchCase),
        headers: flagArg(hasHeaders) ? 1 : 0,
        byColumns,
      });
    },
  },
  afterCalculation: ["apply"],
};

/** Excel.TableSort */
export const tableSortClass: HostClass<Table> = {
  name: "TableSort",
  properties: {
    fields: { get: (table) => live(table).sort?.fields ?? [] },
    matchCase: { get: (table) => live(table).sort?.matchCase ?? false },
    method: { get: (table) => live(table).sort?.method ?? "PinYin" },
  },
  methods: {
    apply: (table, fields, matchCase, method) => {
      live(table).sort = {
        fields: sortFields(fields, table.area.columns),
        matchCase: flagArg(matchCase),
        method: choiceArg(method, ["PinYin", "StrokeCount"], "PinYin"),
      };
      sortAgain(table);
    },
    clear: (table) => {
      live(table).sort = undefined;
    },
    reapply: sortAgain,
  },
  afterCalculation: ["apply", "reapply"],
};

function sortAgain(table: Table): void {
  const { sort } = live(table);
  if (sort === undefined) return;
  const options = { matchCase: sort.matchCase, headers: 0, byColumns: false };
  sortArea(table.sheet, bodyOfTable(table), sort.fields, options);
}
