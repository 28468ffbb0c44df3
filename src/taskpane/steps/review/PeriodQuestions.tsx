import { Suspense, lazy, type ReactNode } from "react";
import type { Period } from "../../../domain/calendar/period";
import type { PersonStanding } from "../../../session/standing";
import { Disclosure } from "../../components/Disclosure";
import { useModel, useOpenPane } from "../../openPane";
import { Shortfall } from "./Shortfall";

const ComparePeriods = lazy(async () => ({ default: (await import("./ComparePeriods")).ComparePeriods }));

const MoneyVariances = lazy(async () => ({ default: (await import("./MoneyVariances")).MoneyVariances }));
const FunnelView = lazy(async () => ({ default: (await import("./behind/FunnelView")).FunnelView }));
const CustomerMoves = lazy(async () => ({ default: (await import("./behind/CustomerMoves")).CustomerMoves }));

/** What a manager asks of a period beside the scores, each opened when she wants to know. */
export function PeriodQuestions({
  people,
  period,
  periods,
}: {
  /** Whoever has a score. */
  readonly people: readonly PersonStanding[];
  readonly period: Period;
  /** All that there are data of, newest first. */
  readonly periods: readonly Period[];
}) {
  const { words } = useOpenPane();
  const model = useModel();
  const { review } = words;
  const isScored = people.length > 0;
  return (
    <>
      {isScored && (
        <Question title={review.byMoney}>
          <MoneyVariances people={people} />
        </Question>
      )}
      <Question title={review.shortfall}>
        <Shortfall />
      </Question>
      {model.engine.rowsOf("opportunities", "all") && (
        <Question title={review.funnel}>
          <FunnelView period={period} />
        </Question>
      )}
      <Question title={review.customers}>
        <CustomerMoves people="everybody" period={period} />
      </Question>
      {isScored && (
        <Question title={review.compareWith}>
          <ComparePeriods period={period} periods={periods} />
        </Question>
      )}
    </>
  );
}

function Question({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Disclosure title={title}>
      <Suspense fallback={null}>{children}</Suspense>
    </Disclosure>
  );
}
