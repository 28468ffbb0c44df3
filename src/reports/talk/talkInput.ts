import type { SerialDay } from "../../domain/calendar/period";
import type { Kpi, KpiId } from "../../domain/kpi/kpi";
import type { FeedbackState } from "../../domain/plan/feedback";
import type { ReportHeader, Scorecard, ScoringRules } from "../reportInput";

/** What a person thinks of a result, and what her manager does: 0–120 like points; null: not said. */
export interface TalkRatings {
  readonly self: number | null;
  readonly manager: number | null;
}

/** Something that was said of the period, as the plan keeps it. */
export interface TalkComment {
  /** Absent: of the scorecard as a whole. */
  readonly kpi?: Kpi;
  readonly comment: string;
  readonly by?: string;
  readonly on?: SerialDay;
}

/** Something that was agreed to be done. */
export interface TalkAction {
  readonly kpi?: Kpi;
  readonly action: string;
  readonly due?: SerialDay;
  readonly isDone: boolean;
}

/** One person's page: her scorecard in short and all that was said and agreed about it. */
export interface TalkPage {
  readonly card: Scorecard;
  readonly state: FeedbackState;
  /** Of the scorecard as a whole. */
  readonly ratings: TalkRatings;
  readonly ratingsOf: ReadonlyMap<KpiId, TalkRatings>;
  /** Oldest first. */
  readonly comments: readonly TalkComment[];
  readonly actions: readonly TalkAction[];
}

/** Pages to talk over, of one period. */
export interface TalkInput {
  readonly header: ReportHeader;
  readonly periodLabel: string;
  readonly rules: ScoringRules;
  readonly pages: readonly TalkPage[];
}
