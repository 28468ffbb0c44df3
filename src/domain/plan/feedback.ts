import type { PeriodId, SerialDay } from "../calendar/period";
import type { KpiId } from "../kpi/kpi";
import type { PersonId } from "./ids";

/** How far a person's scorecard of a period has been talked over. */
export type FeedbackState = "open" | "discussed" | "signed" | "appealed";

/** What was said of a person's scorecard of a period, or of one KPI in it. */
export interface Feedback {
  readonly person: PersonId;
  readonly period: PeriodId;
  /** Absent: the scorecard as a whole. */
  readonly kpi?: KpiId;
  readonly comment?: string;
  /** What the person thinks she earned, 0–120 like points. */
  readonly selfRating?: number;
  /** What her manager thinks, same scale. */
  readonly managerRating?: number;
  readonly state: FeedbackState;
  /** Who wrote it, and when. */
  readonly by?: string;
  readonly on?: SerialDay;
}

/** Something a person and her manager agreed to do about a result. */
export interface AgreedAction {
  readonly person: PersonId;
  /** Period whose result it is about. */
  readonly period: PeriodId;
  readonly kpi?: KpiId;
  readonly action: string;
  readonly due?: SerialDay;
  readonly done?: boolean;
}
