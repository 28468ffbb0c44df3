import type { CellRect } from "../../workbook/sheetContent";
import type { ChartData } from "./dashboardData";

/** Most people whose bars can be told apart in a chart beside another one. */
const mostBesideOthers = 16;
/** 0-based row of the first charts, below the sheet's title. */
const firstRow = 4;
/** Rows of a chart: two lines of charts, or one chart of many people, fill a page of A4. */
const heights = { line: 17, page: 38 } as const;

/** Where the charts of a dashboard lie. */
export interface ChartPlaces {
  /** In the order of the charts. */
  readonly anchors: readonly CellRect[];
  /** 0-based row below all of them, after a blank one. */
  readonly endRow: number;
  /** 0-based rows after which another page of charts begins. */
  readonly breaksAfterRows: readonly number[];
}

/**
 * Two charts a line, the first of an odd number as wide as both; a chart of many people has a page of its own.
 *
 * @param data - in the order shown, that of people last; may be empty
 * @param columns - of the sheet
 */
export function chartPlaces(data: readonly ChartData[], columns: number): ChartPlaces {
  const people = data.find(({ chart }) => chart === "attainmentByPerson");
  const hasOwnPage = people !== undefined && people.rows.length > mostBesideOthers;
  const shared = data.length - (hasOwnPage ? 1 : 0);
  const anchors = Array.from({ length: shared }, (_, index) => sharedAnchor(index, shared, columns));
  const lines = Math.ceil(shared / 2);
  const below = firstRow + lines * (heights.line + 1);
  if (!hasOwnPage) return { anchors, endRow: below, breaksAfterRows: [] };
  const own = { top: below, left: 0, bottom: below + heights.page - 1, right: columns - 1 };
  return {
    anchors: [...anchors, own],
    endRow: below + heights.page + 1,
    breaksAfterRows: shared > 0 ? [below - 1] : [],
  };
}

function sharedAnchor(index: number, count: number, columns: number): CellRect {
  const isWide = count % 2 === 1 && index === 0;
  const place = count % 2 === 1 ? index + 1 : index;
  const top = firstRow + Math.floor(place / 2) * (heights.line + 1);
  const bottom = top + heights.line - 1;
  if (isWide) return { top: firstRow, left: 0, bottom: firstRow + heights.line - 1, right: columns - 1 };
  const half = Math.floor(columns / 2);
  const left = place % 2 === 0 ? 0 : half + 1;
  return { top, left, bottom, right: left + half - 1 };
}
