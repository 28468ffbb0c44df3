import { Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { sumExactly } from "../../../domain/numbers/sumExactly";
import { formatPercent } from "../../../i18n/formats/formatNumber";
import { useOpenPane } from "../../openPane";
import { typedTotal } from "./targetsView";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "repeat(4, minmax(0, 1fr))", gap: tokens.spacingHorizontalXS },
  input: { minWidth: 0, width: "100%" },
});

/** Four shares of the manager's own, one for each quarter; any scale, 100 need not come out. */
export function OwnShares() {
  const styles = useStyles();
  const { state, dispatch, words } = useOpenPane();
  const { shares } = state.targets;
  const total = sumExactly(shares.map((share) => typedTotal(share) ?? 0));
  return (
    <>
      <div className={styles.root}>
        {shares.map((share, quarter) => (
          <Field key={quarter} label={`Q${quarter + 1}`} size="small">
            <Input
              className={styles.input}
              input={{ className: styles.input }}
              size="small"
              inputMode="decimal"
              aria-label={words.targets.shareOf(`Q${quarter + 1}`)}
              value={share}
              onChange={(_, { value }) => {
                dispatch({ type: "targets-formed", form: { shares: shares.with(quarter, value) } });
              }}
            />
          </Field>
        ))}
      </div>
      {total !== 100 && (
        <Text size={200}>{words.targets.sharesTotal(formatPercent(total / 100, state.language, 2))}</Text>
      )}
    </>
  );
}
