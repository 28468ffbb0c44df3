import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useMemo } from "react";
import { periodContaining } from "../../../../domain/calendar/calendarPeriods";
import type { Period } from "../../../../domain/calendar/period";
import { sumExactly } from "../../../../domain/numbers/sumExactly";
import type { BonusPlan } from "../../../../domain/plan/bonusPlan";
import { formatMoney, formatNumber, formatPercent, formatValue } from "../../../../i18n/formats/formatNumber";
import { bonusBill, type PeriodBonus } from "../../../../session/bonuses";
import type { Model } from "../../../../session/model";
import { Sketch } from "../../../components/Sketch";
import { useModel, useOpenPane } from "../../../openPane";
import { bonusCurve, type BonusPoint } from "../../../planEdits/bonusCurve";
import { reviewedPeriod } from "../reviewedPeriod";
import { SupposedBill } from "./SupposedBill";

const size = [240, 72] as const;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  readings: {
    display: "flex",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalM}`,
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
  },
});

/** What a bonus plan pays, drawn; and what it costs in the period under review. */
export function BonusPicture({ bonus }: { readonly bonus: BonusPlan }) {
  const styles = useStyles();
  const { plan, state, words } = useOpenPane();
  // Typing never waits for everybody's bonuses.
  const model = useDeferredValue(useModel());
  const period = useMemo(() => bonusPeriod(model, bonus), [model, bonus]);
  const parts = useMemo(() => (period ? partsOf(model, period, bonus.id) : []), [model, period, bonus.id]);
  const reckon = useCallback(
    (attainment: number) => (period ? [amountOf(partsOf(model, period, bonus.id, attainment))] : []),
    [model, period, bonus.id],
  );
  const target = meanTarget(parts);
  const { by, points, readings, isOfTarget } = bonusCurve(bonus, target);
  const { language } = state;
  const { bonus: say } = words;
  const { currency, displayUnit } = plan.settings;
  const options = { displayUnit, ...(currency === undefined ? {} : { currency }) };
  const unit = parts[0]?.kpi?.kpi.unit ?? "money";
  const at = (value: number): string =>
    by === "attainment"
      ? formatPercent(value, language)
      : by === "score"
        ? say.scored(formatNumber(value, language))
        : formatValue(value, unit, language, options);
  const pays = (amount: number): string =>
    isOfTarget ? say.ofTarget(formatPercent(amount, language, 2)) : formatMoney(amount, language, options);
  const shown = readings.map(([x, amount]) => say.reading(at(x), pays(amount)));
  const paid = parts.filter(({ amount }) => amount !== null).length;
  const title =
    target === null || bonus.mode !== "tiers"
      ? say.picture
      : say.atTarget(formatValue(target, unit, language, options));
  return (
    <div className={styles.root}>
      <Text size={200}>{title}</Text>
      <Sketch
        label={`${title}: ${shown.join(", ")}`}
        points={points}
        across={[0, points.at(-1)?.[0] ?? 1]}
        marks={readings.map(([x]) => x)}
        top={topOf(points)}
        size={size}
        isWide
      />
      <div className={styles.readings}>
        {shown.map((text) => (
          <span key={text}>{text}</span>
        ))}
      </div>
      {period && (
        <>
          <Text size={200} weight="semibold" role="status">
            {say.bill(period.id, formatMoney(amountOf(parts), language, options), paid)}
          </Text>
          {parts.length > paid && <Text size={200}>{say.without(parts.length - paid)}</Text>}
          <SupposedBill
            reckon={reckon}
            say={([amount = 0]) => say.billSupposed(formatMoney(amount, language, options))}
          />
        </>
      )}
    </div>
  );
}

/** The period a bonus was last reckoned for: its own kind of period around the one under review. */
function bonusPeriod(model: Model, { per }: BonusPlan): Period | null {
  const reviewed = reviewedPeriod(model);
  return reviewed && periodContaining(model.calendar, per, reviewed.end);
}

const partsOf = (model: Model, period: Period, id: string, attainment?: number): readonly PeriodBonus[] =>
  bonusBill(model, period, attainment).people.flatMap(({ parts }) => parts.filter(({ bonus }) => bonus.id === id));

const amountOf = (parts: readonly PeriodBonus[]): number => sumExactly(parts.flatMap(({ amount }) => amount ?? []));

/** What members have to reach on average; null where nobody has a target. */
function meanTarget(parts: readonly PeriodBonus[]): number | null {
  const targets = parts.flatMap(({ figures }) => figures.target ?? []);
  return targets.length === 0 ? null : sumExactly(targets) / targets.length;
}

const topOf = (points: readonly BonusPoint[]): number => Math.max(...points.map(([, amount]) => amount)) * 1.1 || 1;
