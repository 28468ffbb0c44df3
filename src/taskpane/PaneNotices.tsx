import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ButtonRow } from "./components/ButtonRow";
import { FailureNote } from "./components/FailureNote";
import { Note } from "./components/Note";
import { FormulasNote } from "./FormulasNote";
import { usePane } from "./paneContext";
import { sweepRun } from "./runs/ownSheetsRun";
import { readRun } from "./runs/readRun";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
});

/** What concerns every tab: the workbook changed, could not be read, or something small failed. */
export function PaneNotices() {
  const styles = useStyles();
  const { state, dispatch, runs, words } = usePane();
  const { reading, notice, opened, own, writing, isWaiting, formulas } = state;
  const again = (): void => void readRun(runs);
  const isOutdated = reading.kind === "outdated";
  // Before a workbook is open, the first screen itself says what went wrong.
  const failure = reading.kind === "failed" && opened ? reading.failure : null;
  const left = writing.kind === "writing" ? 0 : (own?.sheets.unfinished ?? 0);
  if (!isOutdated && !failure && !notice && !isWaiting && !formulas && left === 0) return null;
  return (
    <div className={styles.root}>
      {isWaiting && (
        <Note kind="info" live>
          {words.general.waiting}
        </Note>
      )}
      {formulas && <FormulasNote done={formulas} />}
      {isOutdated && (
        <Note kind="warning" live>
          <span>{words.general.outdated}</span>
          <ButtonRow>
            <Button size="small" onClick={again}>
              {words.general.readAgain}
            </Button>
          </ButtonRow>
        </Note>
      )}
      {left > 0 && (
        <Note kind="warning" live>
          <span>{words.general.leftOver(left)}</span>
          <ButtonRow>
            <Button size="small" onClick={() => void sweepRun(runs)}>
              {words.general.removeLeftOver}
            </Button>
          </ButtonRow>
        </Note>
      )}
      {failure && <FailureNote failure={failure} onRetry={again} />}
      {notice && (
        <FailureNote
          failure={notice}
          onClose={() => {
            dispatch({ type: "notice-closed" });
          }}
        />
      )}
    </div>
  );
}
