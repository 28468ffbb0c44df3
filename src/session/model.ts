import type { FiscalCalendar, Holidays, SerialDay } from "../domain/calendar/period";
import type { Kpi } from "../domain/kpi/kpi";
import type { PersonId, Plan } from "../domain/plan/plan";
import type { PlanFinding } from "../domain/plan/planFinding";
import type { FactEngine } from "../facts/createFactEngine";
import type { IntakeResult } from "../intake/intakeResult";

/** A person of the plan, tied to the rows of the workbook that name them. */
export interface ModelPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly team?: string;
  readonly manager?: PersonId;
  /** Codes of the person's spellings in the facts; empty when no row names them. */
  readonly codes: readonly number[];
}

/** Everything that questions are asked of: the plan, what the workbook holds, and the engine over it. */
export interface Model {
  readonly plan: Plan;
  /** Standard catalogue and the plan's own KPIs. */
  readonly catalogue: readonly Kpi[];
  readonly calendar: FiscalCalendar;
  readonly holidays: Holidays;
  readonly intake: IntakeResult;
  readonly engine: FactEngine;
  readonly people: readonly ModelPerson[];
  /** What in the plan does not fit the workbook. */
  readonly problems: readonly PlanFinding[];
  /** Last day whose data counts; null when the workbook holds no dated row. */
  readonly asOf: SerialDay | null;
}
