import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { periodContaining } from "../../../domain/calendar/calendarPeriods";
import { sumExactly } from "../../../domain/numbers/sumExactly";
import { planWithRedistribution, shortfalls } from "../../../session/shortfall";
import { ButtonRow } from "../../components/ButtonRow";
import { useModel, useOpenPane } from "../../openPane";
import { shortAmount } from "../targets/shortAmount";
import { targetsView } from "../targets/targetsView";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
    textAlign: "end",
  },
  first: { textAlign: "start" },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: "start", overflowWrap: "anywhere" },
  cell: { textAlign: "end", fontVariantNumeric: "tabular-nums", padding: "2px 0 2px 4px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What closed months fell short of, who would take how much of it in the months to come, and the button that does it. */
export function Shortfall() {
  const styles = useStyles();
  const { plan, edit, state, words } = useOpenPane();
  const model = useModel();
  const { review } = words;
  const { language } = state;
  const { kpi } = useMemo(() => targetsView(model, state.targets), [model, state.targets]);
  const year = model.asOf === null ? null : periodContaining(model.calendar, "year", model.asOf);
  const short = useMemo(
    () =>
      kpi && year
        ? shortfalls(model, { kpi, period: year, level: "month" }).filter(({ shortfall }) => shortfall > 0)
        : [],
    [model, kpi, year],
  );
  if (!kpi || !year || short.length === 0) return <Text size={200}>{review.noShortfall}</Text>;
  const show = (value: number): string => shortAmount(value, kpi.unit, language);
  const unplaced = sumExactly(short.map((one) => one.unplaced));
  return (
    <div className={styles.root}>
      <Text size={200} className={styles.quiet}>
        {review.shortfallOf(language === "zh-CN" ? kpi.name.zh : kpi.name.en, year.id)}
      </Text>
      <table className={styles.table} aria-label={review.shortfall}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.first)}>
              {words.targets.person}
            </th>
            <th scope="col" className={styles.head}>
              {review.short}
            </th>
            <th scope="col" className={styles.head}>
              {review.placed}
            </th>
            <th scope="col" className={styles.head}>
              {review.unplacedHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {short.map(({ person, shortfall, unplaced: left }) => (
            <tr key={person.id}>
              <th scope="row" className={styles.name}>
                {person.name}
              </th>
              <td className={styles.cell}>{show(shortfall)}</td>
              <td className={styles.cell}>+{show(sumExactly([shortfall, -left]))}</td>
              <td className={styles.cell}>{left > 0 ? show(left) : words.general.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unplaced > 0 && <Text size={200}>{review.unplaced(show(unplaced))}</Text>}
      <ButtonRow>
        <Button
          size="small"
          onClick={() => {
            edit(planWithRedistribution(plan, short, review.shortfall));
          }}
        >
          {review.redistribute}
        </Button>
      </ButtonRow>
    </div>
  );
}
