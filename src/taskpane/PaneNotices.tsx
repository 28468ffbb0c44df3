import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ButtonRow } from "./components/ButtonRow";
import { FailureNote } from "./components/FailureNote";
import { Note } from "./components/Note";
import { usePane } from "./paneContext";
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
  const { reading, notice, opened } = state;
  const again = (): void => void readRun(runs);
  const isOutdated = reading.kind === "outdated";
  // Before a workbook is open, the first screen itself says what went wrong.
  const failure = reading.kind === "failed" && opened ? reading.failure : null;
  if (!isOutdated && !failure && !notice) return null;
  return (
    <div className={styles.root}>
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
