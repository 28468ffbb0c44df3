import type { DayRange, Holidays, SerialDay } from "../calendar/period";
import { countWorkingDays } from "../calendar/workingDays";
import type { KpiDirection, KpiKind } from "../kpi/kpi";
import { attainment } from "../scoring/attainment";

/** A KPI in the middle of its period. */
export interface Progress {
  readonly actual: number;
  readonly target: number;
  /** What should be reached by now: `expectedToDate`. Not looked at for a level. */
  readonly expected: number;
  readonly kind: KpiKind;
  readonly direction: KpiDirection;
  readonly period: DayRange;
  readonly asOf: SerialDay;
  readonly holidays: Holidays;
}

/** Where a KPI is heading; null where there is no answer. */
export interface ProgressReview {
  /** Attainment of what was expected by now, 1 = on pace. */
  readonly pace: number | null;
  /** Where the period ends if it goes on as it went. */
  readonly runRate: number | null;
  /** Where it ends if what is left is reached as planned, corrected by the pace as far as the period has gone. */
  readonly blended: number | null;
  /** What is left, for each working day left. */
  readonly requiredPerDay: number | null;
}

/**
 * Pace, forecasts and what is required per working day (domain rules §6).
 *
 * Pace `attainment(A, E)`; run-rate `A·T/E`; blended `A + (T − E)·(1 + e·(pace − 1))` with `e = E/T`; required
 * `(T − A)/days left`. A level (rate, score, days) is compared with its target at once: forecast A, nothing per day.
 *
 * @returns nulls where nothing is expected yet (E = 0), and no requirement where no working day is left
 *
 * @example reviewProgress({ actual: 500_000, target: 1_000_000, expected: 625_000, … }) // pace 0.8, run-rate 800000, blended 828125, 83333.33 a day
 */
export function reviewProgress(progress: Progress): ProgressReview {
  const { actual, target, expected, kind, direction } = progress;
  const paced = attainment(actual, kind === "level" ? target : expected, direction);
  const pace = paced.ok ? paced.value : null;
  if (kind === "level") return { pace, runRate: actual, blended: actual, requiredPerDay: null };
  const requiredPerDay = required(progress);
  if (pace === null || target === 0) return { pace, runRate: null, blended: null, requiredPerDay };
  const gone = expected / target;
  return {
    pace,
    runRate: (actual * target) / expected,
    blended: actual + (target - expected) * (1 + gone * (pace - 1)),
    requiredPerDay,
  };
}

function required({ actual, target, period, asOf, holidays }: Progress): number | null {
  const left = countWorkingDays(holidays, { from: Math.max(period.from, asOf + 1), to: period.to });
  return left === 0 ? null : (target - actual) / left;
}
