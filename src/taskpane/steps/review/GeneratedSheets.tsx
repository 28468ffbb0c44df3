import { Button, Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ButtonRow } from "../../components/ButtonRow";
import { Note } from "../../components/Note";
import { PlainList } from "../../components/PlainList";
import { Section } from "../../components/Section";
import { useGoTo } from "../../components/useGoTo";
import { useOpenPane } from "../../openPane";
import { removeRun } from "../../runs/writeRun";
import { useTypedTargets } from "../../useTypedTargets";

const useStyles = makeStyles({
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
  const edited = new Set(useTypedTargets().map(({ sheet }) => sheet));
  // A sheet with typed targets stays unless it is ticked; what the manager flips, flips.
  const isKept = (name: string): boolean => keep.has(name) !== edited.has(name);
  const chosen = sheets.filter(({ name }) => !isKept(name)).map(({ name }) => name);
  const isBusy = writing.kind === "writing" || writing.kind === "removing" || writing.kind === "preparing";
  if (sheets.length === 0) return null;
  return (
    <Section title={review.written(sheets.length)}>
      <PlainList isClose>
        {sheets.map(({ name }) => (
          <li key={name} className={styles.sheet}>
            <Checkbox
              className={styles.name}
              label={name}
              checked={!isKept(name)}
              onChange={(_, { checked }) => {
                dispatch({ type: "sheet-kept", name, kept: (checked !== true) !== edited.has(name) });
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
      </PlainList>
      {[...edited].map((name) => (
        <Note key={name} kind="info">
          {words.typed.edited(name)}
        </Note>
      ))}
      <ButtonRow>
        <Button size="small" disabled={isBusy || chosen.length === 0} onClick={() => void removeRun(runs, chosen)}>
          {review.removeChosen(chosen.length)}
        </Button>
      </ButtonRow>
    </Section>
  );
}
