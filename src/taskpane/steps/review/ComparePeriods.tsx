import { Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Period } from "../../../domain/calendar/period";
import { scorePeriod } from "../../../session/scorePeriod";
import { Choice } from "../../components/Choice";
import { useModel, useOpenPane } from "../../openPane";
import { rankMoves } from "../../planEdits/rankMoves";
import { RankMoves } from "../roles/RankMoves";

/** Everybody's score and rank of a period beside those of another one; at first the one before, of the same length. */
export function ComparePeriods({
  period,
  periods,
}: {
  readonly period: Period;
  /** All that there are data of, newest first. */
  readonly periods: readonly Period[];
}) {
  const { words } = useOpenPane();
  const model = useModel();
  const others = useMemo(() => periods.filter(({ id }) => id !== period.id), [periods, period]);
  const [chosen, setChosen] = useState<string | null>(null);
  const other =
    others.find(({ id }) => id === chosen) ??
    others.find(({ level, start }) => level === period.level && start < period.start) ??
    others[0];
  const moves = useMemo(
    () => (other ? rankMoves(scorePeriod(model, other), scorePeriod(model, period)) : []),
    [model, other, period],
  );
  if (!other) return <Text size={200}>{words.review.noPeriod}</Text>;
  return (
    <>
      <Choice
        label={words.review.comparedPeriod}
        value={other.id}
        options={others.map(({ id }) => [id, id] as const)}
        onChoose={setChosen}
      />
      <Text size={200} block>
        {words.review.comparedTo(other.id, period.id)}
      </Text>
      <RankMoves moves={moves} />
    </>
  );
}
