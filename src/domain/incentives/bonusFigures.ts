/** What a bonus is reckoned from. */
export interface BonusFigures {
  /** Of the bonus's KPI; null is missing. */
  readonly actual: number | null;
  readonly target: number | null;
  /** 1 = 100 %. */
  readonly attainment: number | null;
  /** Rounded, as it is shown and graded. */
  readonly score: number | null;
  /** Share of a full-time member's whole period, 0–1: what base and cap are counted by. */
  readonly presence: number;
}

/** What a bonus cannot be reckoned without. */
export type BonusGap = "actual" | "target" | "score";
