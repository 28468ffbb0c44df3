import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { periodContaining } from "../../../domain/calendar/calendarPeriods";
import { sumExactly } from "../../../domain/numbers/sumExactly";
import { planWithRedistribution, shortfalls } from "../../../session/shortfall";
import { ButtonRow } from "../../components/ButtonRow";
import { LongTable, TableCell } from "../../components/LongTable";
import { useModel, useOpenPane } from "../../openPane";
import { shortAmount } from "../targets/shortAmount";
import { targetsView } from "../targets/targetsView";

const rowHeight = 20;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
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
      <LongTable
        label={review.shortfall}
        columns={[words.targets.person, review.short, review.placed, review.unplacedHead]}
        items={short}
        keyOf={({ person }) => person.id}
        rowHeight={rowHeight}
        render={({ person, shortfall, unplaced: left }) => (
          <>
            <TableCell isFirst>{person.name}</TableCell>
            <TableCell>{show(shortfall)}</TableCell>
            <TableCell>+{show(sumExactly([shortfall, -left]))}</TableCell>
            <TableCell>{left > 0 ? show(left) : words.general.none}</TableCell>
          </>
        )}
      />
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
