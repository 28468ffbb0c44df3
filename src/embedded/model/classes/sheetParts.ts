import type { HostClass } from "../../protocol/hostClass";
import { isEntireColumn, isEntireRow } from "../../store/area";
import type { Area } from "../../store/area";
import { integerArg, rangeArg } from "../arguments";
import type { Sheet } from "../book/book";
import { areaOf, createRange } from "../book/resolveAddress";
import { invalidArgument, itemNotFound } from "../errors";
import { MAX_COLUMNS, MAX_ROWS } from "../../store/area";
import { ref } from "../ref";
import type { PageBreakState } from "../states";

/** Excel.WorksheetFreezePanes */
export const worksheetFreezePanesClass: HostClass<Sheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeAt: (sheet, range) => {
      const area = areaOf(rangeArg(range, sheet));
      // Whole columns freeze columns only, whole rows rows only.
      const rows = isEntireColumn(area) ? 0 : area.row + area.rows;
      const columns = isEntireRow(area) ? 0 : area.column + area.columns;
      sheet.frozen = { rows, columns };
    },
    freezeColumns: (sheet, count) => freeze(sheet, { rows: 0, columns: lines(count, MAX_COLUMNS) }),
    freezeRows: (sheet, count) => freeze(sheet, { rows: lines(count, MAX_ROWS), columns: 0 }),
    getLocation: (sheet) => {
      const area = frozenArea(sheet);
      if (area === undefined) throw itemNotFound();
      return ref("Range", createRange(sheet, area));
    },
    getLocationOrNullObject: (sheet) => {
      const area = frozenArea(sheet);
      return area === undefined ? null : ref("Range", createRange(sheet, area));
    },
    unfreeze: (sheet) => {
      sheet.frozen = undefined;
    },
  },
};

function lines(count: unknown, most: number): number {
  const number = count === null || count === undefined ? 1 : integerArg(count);
  if (number < 0 || number >= most) throw invalidArgument();
  return number;
}

function freeze(sheet: Sheet, frozen: { rows: number; columns: number }): void {
  sheet.frozen = frozen.rows + frozen.columns === 0 ? undefined : frozen;
}

function frozenArea(sheet: Sheet): Area | undefined {
  if (sheet.frozen === undefined) return undefined;
  const { rows, columns } = sheet.frozen;
  return { row: 0, column: 0, rows: rows === 0 ? MAX_ROWS : rows, columns: columns === 0 ? MAX_COLUMNS : columns };
}

type BreaksState = { readonly sheet: Sheet; readonly axis: "rows" | "columns" };

const breaksOf = ({ sheet, axis }: BreaksState): number[] => sheet.breaks[axis];

/** Excel.PageBreakCollection */
export const pageBreakCollectionClass: HostClass<BreaksState> = {
  name: "PageBreakCollection",
  items: (state) => breaksOf(state).map((at) => ref("PageBreak", { ...state, at })),
  methods: {
    add: (state, range) => {
      const area = areaOf(rangeArg(range, state.sheet));
      const at = state.axis === "rows" ? area.row : area.column;
      if (at === 0) throw invalidArgument();
      if (!breaksOf(state).includes(at)) breaksOf(state).push(at);
      return ref("PageBreak", { ...state, at });
    },
    getCount: (state) => breaksOf(state).length,
    getItem: (state, index) => {
      const at = breaksOf(state)[integerArg(index)];
      if (at === undefined) throw itemNotFound();
      return ref("PageBreak", { ...state, at });
    },
    removePageBreaks: (state) => {
      breaksOf(state).length = 0;
    },
  },
};

/** Excel.PageBreak */
export const pageBreakClass: HostClass<PageBreakState> = {
  name: "PageBreak",
  identity: ({ at }) => ({ _Id: String(at) }),
  properties: {
    columnIndex: { get: ({ axis, at }) => (axis === "columns" ? at : 0) },
    rowIndex: { get: ({ axis, at }) => (axis === "rows" ? at : 0) },
  },
  methods: {
    delete: (state) => {
      const list = breaksOf(state);
      const index = list.indexOf(state.at);
      if (index < 0) throw itemNotFound();
      list.splice(index, 1);
    },
    getCellAfterBreak: ({ sheet, axis, at }) =>
      ref(
        "Range",
        createRange(sheet, { row: axis === "rows" ? at : 0, column: axis === "columns" ? at : 0, rows: 1, columns: 1 }),
      ),
  },
};
