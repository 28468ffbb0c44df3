/** The score of the days that a person spent in one role. */
export interface ScoredSegment {
  /** Not rounded; null when the segment has no score. */
  readonly score: number | null;
  /** Working days of the segment, ≥ 0. */
  readonly workingDays: number;
}

/**
 * The score of a person who changed roles: each segment's score by its working days (domain rules §5).
 *
 * @returns average over the segments that have a score and a working day; null when none has
 *
 * @example segmentAverage([{ score: 88, workingDays: 37 }, { score: 102, workingDays: 22 }]) // 93.22…
 */
export function segmentAverage(segments: readonly ScoredSegment[]): number | null {
  let days = 0;
  let points = 0;
  for (const { score, workingDays } of segments) {
    if (score === null) continue;
    days += workingDays;
    points += score * workingDays;
  }
  return days === 0 ? null : points / days;
}
