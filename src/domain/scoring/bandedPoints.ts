import { reaches } from "./reaches";

/** A level: from this attainment on, these points. */
export interface Band {
  readonly from: number;
  readonly points: number;
}

/**
 * Points of the highest level that an attainment reaches (domain rules §4, banded).
 *
 * Levels are left-closed and each runs to the start of the next, so there is no gap between them.
 *
 * @param bands - any order
 * @returns 0 below the lowest level
 *
 * @example bandedPoints([{ from: 0.8, points: 60 }, { from: 1, points: 100 }], 0.95) // 60
 */
export function bandedPoints(bands: readonly Band[], attainment: number): number {
  const reached = bands.filter((band) => reaches(attainment, band.from));
  return reached.reduce((best, band) => (band.from >= best.from ? band : best), { from: -Infinity, points: 0 }).points;
}
