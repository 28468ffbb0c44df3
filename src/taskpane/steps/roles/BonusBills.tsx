import { Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Period } from "../../../domain/calendar/period";
import { formatMoney } from "../../../i18n/formats/formatNumber";
import { bonusBill } from "../../../session/bonuses";
import type { Model } from "../../../session/model";
import { ValueField } from "../../components/ValueField";
import { useOpenPane } from "../../openPane";

/**
 * What everybody's bonuses come to under two sets of weights, as things stand and if everybody attained every target just so
 * far; nothing where the plan pays none.
 */
export function BonusBills({
  now,
  other,
  period,
}: {
  readonly now: Model;
  readonly other: Model;
  readonly period: Period;
}) {
  const { plan, state, words } = useOpenPane();
  const hasBonuses = (plan.bonuses ?? []).length > 0;
  const [percent, setPercent] = useState(100);
  const bills = useMemo(
    () =>
      hasBonuses
        ? [undefined, percent / 100].map((attainment) =>
            [now, other].map((model) => bonusBill(model, period, attainment).total),
          )
        : [],
    [hasBonuses, now, other, period, percent],
  );
  const { currency, displayUnit } = plan.settings;
  const money = (value: number): string =>
    formatMoney(value, state.language, { displayUnit, ...(currency === undefined ? {} : { currency }) });
  const [real, supposed] = bills.map(([before = 0, after = 0]) => words.whatIf.bill(money(before), money(after)));
  if (real === undefined || supposed === undefined) return null;
  return (
    <>
      <Text size={200} weight="semibold">
        {real}
      </Text>
      <ValueField
        label={words.whatIf.ifAllAttain}
        value={percent}
        suffix="%"
        max={mostPercent}
        onSet={(value) => {
          setPercent(value ?? 100);
        }}
      />
      <Text size={200} role="status">
        {supposed}
      </Text>
    </>
  );
}

/** Nobody plans for more. */
const mostPercent = 1000;
