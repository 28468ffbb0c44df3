import type { Period } from "../../domain/calendar/period";
import type { Kpi, KpiId } from "../../domain/kpi/kpi";
import type { Feedback, FeedbackState } from "../../domain/plan/feedback";
import type { Language } from "../../i18n/problemText";
import type { TalkAction, TalkComment, TalkInput, TalkPage, TalkRatings } from "../../reports/talk/talkInput";
import type { Model, ModelPerson } from "../../session/model";
import { reportHeader } from "./reportHeader";
import { cardsOf, scoringRules, type PersonCard, type ScoredCards } from "./scorecardsInput";

/**
 * What the pages to talk over show: a page for everybody who has a scorecard, about her present role, with all that the
 * plan keeps of the period's talk.
 */
export function talkInput(model: Model, year: Period, scored: ScoredCards, language: Language): TalkInput {
  const cards = new Map(cardsOf(model, scored, language).map((one) => [one.person.id, one]));
  return {
    header: reportHeader(model, year, language),
    periodLabel: scored.period.id,
    rules: scoringRules(model),
    pages: [...cards.values()].map((card) => pageOf(model, card, scored)),
  };
}

function pageOf(model: Model, { person, card }: PersonCard, { period, isHandedOut = false }: ScoredCards): TalkPage {
  const { feedback = [], actions = [] } = model.plan;
  const isOwn = (row: { readonly person: string; readonly period: string }): boolean =>
    row.person === person.id && row.period === period.id;
  const said = feedback.filter(isOwn);
  const whole = said.filter(({ kpi }) => kpi === undefined);
  return {
    card,
    state: stateOf(whole.length > 0 ? whole : said),
    ratings: ratingsIn(whole),
    ratingsOf: new Map(card.kpis.map(({ kpi: { id } }) => [id, ratingsIn(said.filter(({ kpi }) => kpi === id))])),
    comments: inOrder(said).flatMap((row) => commentOf(model, row, person, isHandedOut)),
    actions: actions.filter(isOwn).map(({ kpi: id, action, due, done = false }): TalkAction => {
      const kpi = kpiOf(model, id);
      return { action, isDone: done, ...(due === undefined ? {} : { due }), ...(kpi ? { kpi } : {}) };
    }),
  };
}

/** Oldest first; what has no day stays where it was entered. */
const inOrder = (rows: readonly Feedback[]): readonly Feedback[] =>
  [...rows].sort((one, other) => (one.on === undefined || other.on === undefined ? 0 : one.on - other.on));

/** An appeal stands out, whatever came before or after. */
function stateOf(rows: readonly Feedback[]): FeedbackState {
  if (rows.some(({ state }) => state === "appealed")) return "appealed";
  return inOrder(rows).at(-1)?.state ?? "open";
}

/** The last rating of each side. */
function ratingsIn(rows: readonly Feedback[]): TalkRatings {
  const last = (of: (row: Feedback) => number | undefined): number | null =>
    inOrder(rows)
      .flatMap((row) => of(row) ?? [])
      .at(-1) ?? null;
  return { self: last(({ selfRating }) => selfRating), manager: last(({ managerRating }) => managerRating) };
}

const kpiOf = ({ catalogue }: Model, id: KpiId | undefined): Kpi | undefined =>
  catalogue.find((candidate) => candidate.id === id);

/** A page that is handed out names nobody but its person. */
function commentOf(
  model: Model,
  { kpi: id, comment = "", by, on }: Feedback,
  person: ModelPerson,
  isHandedOut: boolean,
): readonly TalkComment[] {
  if (comment.trim() === "") return [];
  const kpi = kpiOf(model, id);
  const isNamed = by !== undefined && (!isHandedOut || by === person.name || by === person.id);
  return [{ comment, ...(kpi ? { kpi } : {}), ...(isNamed ? { by } : {}), ...(on === undefined ? {} : { on }) }];
}
