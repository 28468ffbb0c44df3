import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Period } from "../../../domain/calendar/period";
import { formatMoney } from "../../../i18n/formats/formatNumber";
import { bonusBill } from "../../../session/bonuses";
import type { Model } from "../../../session/model";
import { useOpenPane } from "../../openPane";

/** What everybody's bonuses come to under two sets of weights; nothing where the plan pays none. */
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
  const bills = useMemo(
    () => (hasBonuses ? [now, other].map((model) => bonusBill(model, period).total) : []),
    [hasBonuses, now, other, period],
  );
  const { currency, displayUnit } = plan.settings;
  const money = (value: number): string =>
    formatMoney(value, state.language, { displayUnit, ...(currency === undefined ? {} : { currency }) });
  const [before, after] = bills;
  if (before === undefined || after === undefined) return null;
  return (
    <Text size={200} weight="semibold">
      {words.whatIf.bill(money(before), money(after))}
    </Text>
  );
}
