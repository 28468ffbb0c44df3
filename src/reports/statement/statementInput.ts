import type { PeriodId } from "../../domain/calendar/period";
import type { BonusFigures } from "../../domain/incentives/bonusFigures";
import type { BonusStep } from "../../domain/incentives/bonusStep";
import type { Kpi } from "../../domain/kpi/kpi";
import type { BonusPayment, BonusPlan } from "../../domain/plan/bonusPlan";
import type { ReportHeader, ScorecardGate, TargetRange } from "../reportInput";

/** One bonus of a person for one period, or for the part of it spent in the role. */
export interface StatementPart {
  readonly bonus: BonusPlan;
  /** The role that the bonus is for, as people call it. */
  readonly role: string;
  /** What it is reckoned from; absent: the score. */
  readonly kpi?: Kpi;
  readonly period: PeriodId;
  readonly figures: BonusFigures;
  /** The target where it is a range. */
  readonly range?: TargetRange;
  /** Gates on the bonus, met or not; `value` is the highest amount, or the share that is lost. */
  readonly gates: readonly ScorecardGate[];
  /** Set where a share of the bonus goes to this team's pool. */
  readonly pool?: string;
  /** Steps that were reckoned; of the pool only they know what came out of it. */
  readonly steps: readonly BonusStep[];
  /** Money; null: something is missing. */
  readonly amount: number | null;
  /** What was paid of it and taken back, in the order it was entered. */
  readonly payments: readonly BonusPayment[];
}

/** A person's bonuses of a period. */
export interface StatementPerson {
  readonly person: string;
  /** Present role. */
  readonly role: string;
  readonly team?: string;
  /** Never empty. */
  readonly parts: readonly StatementPart[];
}

/** A bonus plan as the statement explains it. */
export interface StatementRule {
  readonly bonus: BonusPlan;
  readonly role: string;
  readonly kpi?: Kpi;
}

/** The incentive statement of a period. */
export interface StatementInput {
  readonly header: ReportHeader;
  readonly periodLabel: string;
  readonly rules: readonly StatementRule[];
  readonly people: readonly StatementPerson[];
  /** The statement goes out to its person: of a pool it says what comes out for her, not who put what in. */
  readonly isHandedOut?: boolean;
}
