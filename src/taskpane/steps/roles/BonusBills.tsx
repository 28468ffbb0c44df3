import { Text } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import type { Period } from "../../../domain/calendar/period";
import { formatMoney } from "../../../i18n/formats/formatNumber";
import { bonusBill } from "../../../session/bonuses";
import type { Model } from "../../../session/model";
import { useOpenPane } from "../../openPane";
import { SupposedBill } from "./bonus/SupposedBill";

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
  const reckon = useCallback(
    (attainment?: number) =>
      hasBonuses ? [now, other].map((model) => bonusBill(model, period, attainment).total) : [],
    [hasBonuses, now, other, period],
  );
  const real = useMemo(() => reckon(), [reckon]);
  if (!hasBonuses) return null;
  const { currency, displayUnit } = plan.settings;
  const money = (value: number): string =>
    formatMoney(value, state.language, { displayUnit, ...(currency === undefined ? {} : { currency }) });
  const say = ([before = 0, after = 0]: readonly number[]): string => words.whatIf.bill(money(before), money(after));
  return (
    <>
      <Text size={200} weight="semibold">
        {say(real)}
      </Text>
      <SupposedBill reckon={reckon} say={say} />
    </>
  );
}
