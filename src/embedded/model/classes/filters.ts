import type { HostClass, Method } from "../../protocol/hostClass";
import { integerArg, numberArg, rangeArg, recordArg, textArg } from "../arguments";
import { applyFilter, clearFilter, setCriteria } from "../book/filters";
import type { Criteria } from "../book/filters";
import { requireAllowed } from "../book/protection";
import { areaOf, createRange } from "../book/resolveAddress";
import { invalidArgument, itemNotFound } from "../errors";
import { ref } from "../ref";
import type { FilterState, SheetFilterState } from "../states";
import { filterOf } from "../states";
import { live } from "./table";

const columnOf = ({ table, columnId }: FilterState): number => {
  const index = live(table).columnIds.indexOf(columnId);
  if (index < 0) throw itemNotFound();
  return index;
};
const owner = ({ table }: FilterState): SheetFilterState => ({ sheet: live(table).sheet, table });
const on =
  (make: (...args: readonly unknown[]) => Criteria): Method<FilterState> =>
  (filter, ...args) =>
    setCriteria(owner(filter), columnOf(filter), make(...args));

/** Excel.Filter: the filter of one table column */
export const filterClass: HostClass<FilterState> = {
  name: "Filter",
  properties: { criteria: { get: (filter) => live(filter.table).filter.criteria.get(columnOf(filter)) ?? null } },
  methods: {
    apply: on((criteria) => recordArg(criteria)),
    applyBottomItemsFilter: on((count) => ({ filterOn: "BottomItems", criterion1: String(numberArg(count)) })),
    applyBottomPercentFilter: on((percent) => ({ filterOn: "BottomPercent", criterion1: String(numberArg(percent)) })),
    applyTopItemsFilter: on((count) => ({ filterOn: "TopItems", criterion1: String(numberArg(count)) })),
    applyTopPercentFilter: on((percent) => ({ filterOn: "TopPercent", criterion1: String(numberArg(percent)) })),
    applyCellColorFilter: on((color) => ({ filterOn: "CellColor", color: textArg(color) })),
    applyFontColorFilter: on((color) => ({ filterOn: "FontColor", color: textArg(color) })),
    applyCustomFilter: on((criterion1, criterion2, operator) => ({
      filterOn: "Custom",
      criterion1: textArg(criterion1),
      ...(typeof criterion2 === "string" ? { criterion2, operator: operator ?? "And" } : {}),
    })),
    applyDynamicFilter: on((criteria) => ({ filterOn: "Dynamic", dynamicCriteria: textArg(criteria) })),
    applyIconFilter: on((icon) => ({ filterOn: "Icon", icon: recordArg(icon) })),
    applyValuesFilter: on((values) => {
      if (!Array.isArray(values)) throw invalidArgument();
      return { filterOn: "Values", values };
    }),
    clear: (filter) => clearFilter(owner(filter), columnOf(filter)),
  },
  afterCalculation: [
    "apply",
    "applyValuesFilter",
    "applyCustomFilter",
    "applyTopItemsFilter",
    "applyBottomItemsFilter",
  ],
};

/** Excel.AutoFilter: of a worksheet, or of a table */
export const autoFilterClass: HostClass<SheetFilterState> = {
  name: "AutoFilter",
  properties: {
    criteria: { get: (state) => criteriaList(state) },
    enabled: { get: (state) => (state.table === undefined ? state.sheet.autoFilter !== undefined : true) },
    isDataFiltered: { get: (state) => (filterOf(state)?.criteria.size ?? 0) > 0 },
  },
  methods: {
    apply: (state, range, column, criteria) => {
      const target = rangeArg(range, state.sheet);
      if (target.sheet !== state.sheet) throw invalidArgument();
      requireAllowed(state.sheet, "allowAutoFilter");
      if (state.table === undefined) {
        state.sheet.autoFilter = { area: areaOf(target), criteria: state.sheet.autoFilter?.criteria ?? new Map() };
      }
      if (column !== null && column !== undefined) setCriteria(state, integerArg(column), recordArg(criteria));
    },
    clearCriteria: (state) => clearFilter(state),
    clearColumnCriteria: (state, column) => clearFilter(state, integerArg(column)),
    getRange: (state) => {
      const area = rangeOf(state);
      if (area === undefined) throw itemNotFound();
      return ref("Range", createRange(state.sheet, area));
    },
    getRangeOrNullObject: (state) => {
      const area = rangeOf(state);
      return area === undefined ? null : ref("Range", createRange(state.sheet, area));
    },
    reapply: applyFilter,
    remove: (state) => {
      clearFilter(state);
      if (state.table === undefined) state.sheet.autoFilter = undefined;
    },
  },
  afterCalculation: ["apply", "reapply"],
};

function rangeOf(state: SheetFilterState) {
  return state.table === undefined ? state.sheet.autoFilter?.area : state.table.area;
}

/** One entry per column; null where a column is not filtered. */
function criteriaList(state: SheetFilterState): readonly (Criteria | null)[] | null {
  const area = rangeOf(state);
  const filter = filterOf(state);
  if (area === undefined || filter === undefined) return null;
  return Array.from({ length: area.columns }, (_, column) => filter.criteria.get(column) ?? null);
}
