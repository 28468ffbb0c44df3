import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Period } from "../../../../domain/calendar/period";
import { formatNumber, formatPercent, formatValue } from "../../../../i18n/formats/formatNumber";
import { behindWords } from "../../../../i18n/words/behindWords";
import { funnelOf, type FunnelRow } from "../../../../session/funnel";
import { Choice } from "../../../components/Choice";
import { Entry } from "../../../components/Entry";
import { PlainList } from "../../../components/PlainList";
import { useModel, useOpenPane } from "../../../openPane";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  track: {
    height: "6px",
    marginTop: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
  },
  bar: {
    height: "100%",
    minWidth: "2px",
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: "none",
  },
});

/** The funnel of a period, of everybody or of one person: how many came to each step, went on, and lie there now. */
export function FunnelView({ period }: { readonly period: Period }) {
  const styles = useStyles();
  const { plan, state } = useOpenPane();
  const { language } = state;
  const model = useModel();
  const [chosen, setChosen] = useState("");
  const person = model.people.find(({ id }) => id === chosen);
  const funnel = useMemo(() => funnelOf(model, person ? [person] : "everybody", period), [model, person, period]);
  const words = behindWords[language];
  if (!funnel) return null;
  const count = (value: number): string => formatNumber(value, language);
  const days = (value: number): string => formatNumber(value, language, 0);
  const share = (value: number | null): string => (value === null ? "–" : formatPercent(value, language, 0));
  const money = (value: number): string =>
    formatValue(value, "money", language, { displayUnit: plan.settings.displayUnit });
  const widest = funnel.steps[0]?.reached ?? 0;
  const lying = ({ open, openAmount, age }: FunnelRow): readonly string[] => {
    if (open === 0) return [];
    return [
      age === null
        ? words.lyingUndated(count(open), money(openAmount))
        : words.lying(count(open), money(openAmount), days(age)),
    ];
  };
  const { won, lost, lostAnywhere, winRate, cycleDays, velocity } = funnel;
  return (
    <div className={styles.root}>
      <Choice
        label={words.of}
        value={person?.id ?? ""}
        options={[["", words.everybody] as const, ...model.people.map(({ id, name }) => [id, name] as const)]}
        onChoose={setChosen}
      />
      <PlainList>
        {funnel.steps.map((row, i) => (
          <li key={row.step}>
            <Entry
              title={row.step || words.unstated}
              lines={[
                (i === funnel.steps.length - 1 ? words.lastShare : words.reachedShare)(
                  count(row.reached),
                  share(row.conversion),
                ),
                ...lying(row),
              ]}
            >
              <div className={styles.track} aria-hidden="true">
                <div className={styles.bar} style={{ width: `${widest === 0 ? 0 : (100 * row.reached) / widest}%` }} />
              </div>
            </Entry>
          </li>
        ))}
      </PlainList>
      <Text size={200}>{words.summary(count(won), count(lost), share(winRate))}</Text>
      {cycleDays !== null && velocity !== null && (
        <Text size={200}>{words.speed(days(cycleDays), money(Math.round(velocity)))}</Text>
      )}
      {lostAnywhere > 0 && funnel.steps.length > 1 && <Text size={200}>{words.assumed(count(lostAnywhere))}</Text>}
    </div>
  );
}
