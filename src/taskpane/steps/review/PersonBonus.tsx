import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Period } from "../../../domain/calendar/period";
import { formatMoney } from "../../../i18n/formats/formatNumber";
import { bonusWords } from "../../../i18n/words/bonusWords";
import { bonusOf, type PeriodBonus } from "../../../session/bonuses";
import type { ModelPerson } from "../../../session/model";
import { Disclosure } from "../../components/Disclosure";
import { useModel, useOpenPane } from "../../openPane";

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingInlineStart: "18px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

/** A person's bonus of a period with every step of the sum; nothing where the plan pays none to her roles. */
export function PersonBonus({ person, period }: { readonly person: ModelPerson; readonly period: Period }) {
  const styles = useStyles();
  const { state, words } = useOpenPane();
  const model = useModel();
  const { amount, parts } = useMemo(() => bonusOf(model, person, period), [model, person, period]);
  const { language } = state;
  const { currency } = model.plan.settings;
  const money = (value: number): string => formatMoney(value, language, currency === undefined ? {} : { currency });
  const { steps, missing } = bonusWords[language];
  if (parts.length === 0) return null;
  const named = (step: PeriodBonus["steps"][number]): string => {
    const kpi = model.catalogue.find(({ id }) => id === step.params["kpi"]);
    return steps[step.code](
      kpi ? { ...step.params, kpi: language === "zh-CN" ? kpi.name.zh : kpi.name.en } : step.params,
    );
  };
  return (
    <Disclosure isPlain title={words.review.bonus(amount === null ? words.general.none : money(amount))}>
      {parts.map((part) => (
        <ol key={`${part.bonus.id} ${part.period.id} ${part.days.from}`} className={styles.steps}>
          {part.missing && <li>{missing[part.missing]}</li>}
          {part.steps.map((step, index) => (
            <li key={index}>
              {named(step)} → {money(step.amount)}
            </li>
          ))}
        </ol>
      ))}
    </Disclosure>
  );
}
