import type { Area } from "../../store/area";
import { invalidArgument } from "../errors";
import type { AreasState, RangeState, Sheet } from "./book";
import { areaOf, createRange } from "./resolveAddress";

/** Several areas of a sheet as one object. */
export function rangesOf(sheet: Sheet, areas: readonly Area[]): AreasState {
  return { sheet, areas: areas.map((area) => createRange(sheet, area)) };
}

/** One range as the only area. */
export function single(range: RangeState): AreasState {
  return { sheet: range.sheet, areas: [range] };
}

/** The rectangles. */
export function areasOf(state: AreasState): readonly Area[] {
  return state.areas.map(areaOf);
}

/** The first rectangle. */
export function firstArea(state: AreasState): Area {
  const first = state.areas[0];
  if (first === undefined) throw invalidArgument();
  return areaOf(first);
}
