import type { CalendarProblemCode } from "./calendar/calendarProblem";
import type { FairnessProblemCode } from "./fairness/fairnessProblem";
import type { IncentivesProblemCode } from "./incentives/incentivesProblem";
import type { NumbersProblemCode } from "./numbers/numbersProblem";
import type { PlanProblemCode } from "./plan/planProblem";
import type { ScoringProblemCode } from "./scoring/scoringProblem";
import type { TargetsProblemCode } from "./targets/targetsProblem";

/** Every code of the rules of sales performance: whatever a user can mend in plan, targets, dates or numbers. */
export type DomainProblemCode =
  | CalendarProblemCode
  | FairnessProblemCode
  | IncentivesProblemCode
  | NumbersProblemCode
  | PlanProblemCode
  | ScoringProblemCode
  | TargetsProblemCode;
