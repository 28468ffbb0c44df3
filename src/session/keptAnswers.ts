import type { Measure } from "../domain/kpi/kpi";
import type { FactEngine } from "../facts/createFactEngine";
import type { People } from "../facts/rowView";
import { partsOfMeasure } from "./partsOfMeasure";
import type { TouchedFacts } from "./liveTouched";

/** An answer, and the people (codes of the facts) whose rows it was measured from. */
interface KeptAnswer {
  readonly answer: unknown;
  readonly seen: Seen;
}

/** Whose rows were looked at. */
interface Seen {
  readonly people: Set<number>;
  /** Everybody's. */
  all: boolean;
  /** Whether a customer is new goes by everybody's rows, but not by what stands in them. */
  firsts: boolean;
}

type KeptByKey = Map<string, KeptAnswer>;

/** Answers that are worked out once, and know whose rows they come from. */
export interface KeptAnswers {
  /** The same engine; whatever is measured by it while a question is answered counts as the answer's. */
  readonly engine: FactEngine;
  /**
   * A question whose answers are kept.
   *
   * @param name - tells it from other questions
   * @param keyOf - tells its arguments apart
   */
  kept<Args extends readonly unknown[], Answer>(
    name: string,
    ask: (...args: Args) => Answer,
    keyOf: (...args: Args) => string,
  ): (...args: Args) => Answer;
  /** Keeps the answers for an engine whose facts differ in nothing but what was touched. */
  after(engine: FactEngine, touched: TouchedFacts): KeptAnswers;
}

/** No answers yet. @param engine - of the facts that questions are measured from */
export const keepAnswers = (engine: FactEngine): KeptAnswers => keeperOf(engine, new Map());

function keeperOf(engine: FactEngine, answers: Map<string, KeptByKey>): KeptAnswers {
  /** Whose rows were looked at for the question that is being answered; null: nothing is. */
  let seen: Seen | null = null;
  const see = (more: Seen): void => {
    if (!seen) return;
    for (const code of more.people) seen.people.add(code);
    seen.all ||= more.all;
    seen.firsts ||= more.firsts;
  };
  return {
    engine: {
      ...engine,
      measure(measure, people, range) {
        if (seen) see(seenOf(people, asksWhoIsNew(measure)));
        return engine.measure(measure, people, range);
      },
      rowsBehind(measure, people, range) {
        if (seen) see(seenOf(people, asksWhoIsNew(measure)));
        return engine.rowsBehind(measure, people, range);
      },
      rowsOf(kind, people) {
        if (seen) see(seenOf(people, false));
        return engine.rowsOf(kind, people);
      },
    },
    kept<Args extends readonly unknown[], Answer>(
      name: string,
      ask: (...args: Args) => Answer,
      keyOf: (...args: Args) => string,
    ) {
      const known = answers.get(name) ?? new Map<string, KeptAnswer>();
      answers.set(name, known);
      return (...args: Args): Answer => {
        const key = keyOf(...args);
        let found = known.get(key);
        if (!found) {
          const outer = seen;
          const own: Seen = { people: new Set(), all: false, firsts: false };
          seen = own;
          try {
            found = { answer: ask(...args), seen: own };
            known.set(key, found);
          } finally {
            seen = outer;
          }
        }
        see(found.seen);
        return found.answer as Answer;
      };
    },
    after: (next, touched) => keeperOf(next, untouched(answers, touched)),
  };
}

const seenOf = (people: People, firsts: boolean): Seen => ({
  people: new Set(people === "all" ? [] : people),
  all: people === "all",
  firsts,
});

const asksWhoIsNew = (measure: Measure): boolean => measure.op === "new" || partsOfMeasure(measure).some(asksWhoIsNew);

function untouched(answers: ReadonlyMap<string, KeptByKey>, touched: TouchedFacts): Map<string, KeptByKey> {
  const isTouched = ({ seen: { people, all, firsts } }: KeptAnswer): boolean =>
    (firsts && touched.hasMoved) || all || [...people].some((code) => touched.people.has(code));
  return new Map(
    [...answers].map(([name, known]) => [name, new Map([...known].filter(([, kept]) => !isTouched(kept)))] as const),
  );
}
