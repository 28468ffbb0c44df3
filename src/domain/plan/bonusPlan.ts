import type { PeriodId, PeriodLevel, SerialDay } from "../calendar/period";
import type { Tier, TierMode } from "../incentives/tieredAmount";
import type { KpiId } from "../kpi/kpi";
import type { PersonId, RoleId } from "./ids";

/** Id of a bonus plan, unique in the plan; a role may have several, whose bonuses add up. */
export type BonusPlanId = string;

/** A point of a payout curve: at this attainment (1 = 100 %), this share of the base. */
export interface PayoutPoint {
  readonly attainment: number;
  /** 1 = the whole base. */
  readonly payout: number;
}

/** From this score on, this multiple of the base. */
export interface ScoreCoefficient {
  readonly score: number;
  readonly coefficient: number;
}

/**
 * How a role's bonus of a period comes about (domain rules §7).
 *
 * - `tiers`: rates on the actual of `kpi`, such as a commission on revenue
 * - `payout`: `base` × the payout at the attainment of `kpi`
 * - `score`: `base` × the coefficient of the score
 *
 * Base and cap are money for a full-time member's whole period.
 */
export interface BonusPlan {
  readonly id: BonusPlanId;
  readonly role: RoleId;
  /** Periods the bonus is reckoned by. */
  readonly per: Exclude<PeriodLevel, "week">;
  readonly mode: "tiers" | "payout" | "score";
  /** Of `tiers` and `payout`. */
  readonly kpi?: KpiId;
  /** Of `payout` and `score`. */
  readonly base?: number;
  /** Ascending; of `tiers`. */
  readonly tiers?: readonly Tier[];
  /** What a tier's rate is paid on; `marginal` when absent. */
  readonly tierMode?: TierMode;
  /** Whether tiers start at amounts (when absent) or at attainments, 1 = the target. */
  readonly tiersBy?: "amount" | "attainment";
  /** Ascending by attainment; of `payout`. */
  readonly payouts?: readonly PayoutPoint[];
  /** Any order, left-closed; of `score`. */
  readonly coefficients?: readonly ScoreCoefficient[];
  /** Attainment from which every further unit of the KPI earns `accelerator` times as much; 1 when absent. */
  readonly acceleratesFrom?: number;
  readonly accelerator?: number;
  readonly cap?: number;
  /** Share of the bonus that is pooled in the team, 0–1. */
  readonly teamShare?: number;
}

/** An amount of bonus that was paid out, or taken back when the sale behind it fell away. */
export interface BonusPayment {
  readonly kind: "paid" | "clawed-back";
  readonly bonus: BonusPlanId;
  readonly person: PersonId;
  /** Period it was earned in. */
  readonly period: PeriodId;
  /** Money, > 0 for both kinds. */
  readonly amount: number;
  /** What it was paid on, or what fell away: the actual of the bonus's KPI. `amount / basis` is the rate it was paid at. */
  readonly basis?: number;
  readonly on?: SerialDay;
  readonly reason?: string;
}
