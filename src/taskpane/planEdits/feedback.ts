import type { PeriodId } from "../../domain/calendar/period";
import type { KpiId } from "../../domain/kpi/kpi";
import type { AgreedAction, Feedback } from "../../domain/plan/feedback";
import type { PersonId, Plan } from "../../domain/plan/plan";

/** What is talked about: a person's scorecard of a period, or one KPI of it. */
export interface FeedbackSubject {
  readonly person: PersonId;
  readonly period: PeriodId;
  /** Absent: the scorecard as a whole. */
  readonly kpi?: KpiId;
}

/** What can be written down about a subject. */
export type FeedbackPart = {
  readonly [Field in "comment" | "selfRating" | "managerRating" | "by" | "on"]?: Feedback[Field] | undefined;
} & { readonly state?: Feedback["state"] };

/** What was said of a subject, the newest where there are several; an open one where nothing was. */
export const feedbackOn = ({ feedback = [] }: Plan, subject: FeedbackSubject): Feedback =>
  feedback.findLast((row) => isAbout(row, subject)) ?? { ...subject, state: "open" };

/**
 * A plan in which something is written down about a subject; a field set to `undefined` is taken back. Nothing left to say
 * leaves no row.
 */
export function setFeedback(plan: Plan, subject: FeedbackSubject, part: FeedbackPart): Plan {
  const rows = plan.feedback ?? [];
  const old = rows.findLast((row) => isAbout(row, subject));
  const next = withoutBlanks({ ...(old ?? { ...subject, state: "open" }), ...part });
  if (!saysSomething(next)) return { ...plan, feedback: rows.filter((row) => row !== old) };
  return { ...plan, feedback: old ? rows.map((row) => (row === old ? next : row)) : [...rows, next] };
}

/** A plan with an action more. */
export const addAction = (plan: Plan, action: AgreedAction): Plan => ({
  ...plan,
  actions: [...(plan.actions ?? []), action],
});

/** A plan in which an action is another; null takes it away. @param action - the very row of the plan */
export const changeAction = (plan: Plan, action: AgreedAction, next: AgreedAction | null): Plan => ({
  ...plan,
  actions: (plan.actions ?? []).flatMap((row) => (row === action ? (next ?? []) : row)),
});

/** Actions about a person's result of a period, in the order they were agreed. */
export const actionsOn = ({ actions = [] }: Plan, person: PersonId, period: PeriodId): readonly AgreedAction[] =>
  actions.filter((row) => row.person === person && row.period === period);

const isAbout = (row: Feedback, { person, period, kpi }: FeedbackSubject): boolean =>
  row.person === person && row.period === period && row.kpi === kpi;

const saysSomething = ({ comment, selfRating, managerRating, state }: Feedback): boolean =>
  comment !== undefined || selfRating !== undefined || managerRating !== undefined || state !== "open";

function withoutBlanks({
  comment,
  selfRating,
  managerRating,
  by,
  on,
  ...rest
}: Omit<Feedback, keyof FeedbackPart> & FeedbackPart & Pick<Feedback, "state">): Feedback {
  return {
    ...rest,
    ...(comment === undefined ? {} : { comment }),
    ...(selfRating === undefined ? {} : { selfRating }),
    ...(managerRating === undefined ? {} : { managerRating }),
    ...(by === undefined ? {} : { by }),
    ...(on === undefined ? {} : { on }),
  };
}
