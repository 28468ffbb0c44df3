import { Button, Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ButtonRow } from "../../components/ButtonRow";
import { Section } from "../../components/Section";
import { useGoTo } from "../../components/useGoTo";
import { useOpenPane } from "../../openPane";
import { removeRun } from "../../runs/writeRun";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  sheet: { display: "flex", alignItems: "center", justifyContent: "space-between", minWidth: 0 },
  name: { minWidth: 0, flexShrink: 1, overflowWrap: "anywhere" },
  open: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
});

/** The sheets that were written before, to open or to remove at any time; data and plan always stay. */
export function GeneratedSheets() {
  const styles = useStyles();
  const goTo = useGoTo();
  const { state, dispatch, runs, words } = useOpenPane();
  const { own, keep, writing } = state;
  const { review } = words;
  const sheets = (own?.sheets.generated ?? []).filter(({ kind }) => kind !== "plan");
  const chosen = sheets.filter(({ name }) => !keep.has(name)).map(({ name }) => name);
  const isBusy = writing.kind === "writing" || writing.kind === "removing" || writing.kind === "preparing";
  if (sheets.length === 0) return null;
  return (
    <Section title={review.written(sheets.length)}>
      <ul className={styles.list}>
        {sheets.map(({ name }) => (
          <li key={name} className={styles.sheet}>
            <Checkbox
              className={styles.name}
              label={name}
              checked={!keep.has(name)}
              onChange={(_, { checked }) => {
                dispatch({ type: "sheet-kept", name, kept: checked !== true });
              }}
            />
            <Link
              as="button"
              className={styles.open}
              aria-label={review.open(name)}
              onClick={() => {
                goTo(name);
              }}
            >
              {review.openShort}
            </Link>
          </li>
        ))}
      </ul>
      <ButtonRow>
        <Button size="small" disabled={isBusy || chosen.length === 0} onClick={() => void removeRun(runs, chosen)}>
          {review.removeChosen(chosen.length)}
        </Button>
      </ButtonRow>
    </Section>
  );
}
