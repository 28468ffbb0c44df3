import type { FreezeReport, FrozenFormulas } from "../workbook/frozenFormulas";
import type { CellsOfSheet } from "../workbook/liveWorkbook";

/** Formulas of the add-in's functions in an open workbook. */
export interface OwnFormulas extends Pick<FrozenFormulas, "freeze"> {
  /** Cells whose formula calls one of our functions; in the named sheets, else in all. */
  readonly findCalls: (sheets?: readonly string[]) => Promise<readonly CellsOfSheet[]>;
}

/**
 * Turns every formula that calls our functions, by itself or inside another one, into the value it shows, so that the
 * workbook can be read without the add-in. All other cells are left alone. `FrozenFormulas.rebuild` takes it back.
 *
 * @param sheet - only there; absent: in the whole workbook
 *
 * Fails as the workbook does (`cell-edit-mode`, `host-busy` …); protected sheets are named in the report instead.
 */
export const freezeValues = async (formulas: OwnFormulas, sheet?: string): Promise<FreezeReport> =>
  formulas.freeze(await formulas.findCalls(sheet === undefined ? undefined : [sheet]));
