import type { TableRegion } from "../grid/tableRegion";
import { applyJoining, type FindJoining } from "./joining";
import { joinDates } from "./joinDates";
import { joinNames } from "./joinNames";
import { joinActualAmount, joinActualDate, joinWonAndLost, joinWonAnswer } from "./joinOutcome";

const joinings: readonly FindJoining[] = [
  joinNames,
  joinDates,
  joinWonAnswer,
  joinWonAndLost,
  joinActualDate,
  joinActualAmount,
];

/**
 * A table whose columns that only together say something are one: first and last name, year and month, the days of
 * winning and of losing, actual and expected.
 *
 * @param region - a table as found in the sheet
 * @param isMapped - whether the plan says what the column with this header holds: then nothing is joined with it
 * @returns the same region when nothing belongs together
 */
export function joinColumns(region: TableRegion, isMapped: (header: string) => boolean): TableRegion {
  return joinings.reduce((joined, find) => {
    const joining = find(joined);
    if (!joining) return joined;
    const parts = [joining.into, ...joining.others];
    const isCorrected = region.headers.some(({ column, text }) => parts.includes(column) && isMapped(text));
    return isCorrected ? joined : applyJoining(joined, joining);
  }, region);
}
