import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useModel, useOpenPane } from "../../openPane";
import type { ReportKind } from "../../state/paneState";

const kinds: readonly ReportKind[] = [
  "breakdown",
  "scorecards",
  "talk",
  "leaderboard",
  "dashboard",
  "statement",
  "check",
];

const useStyles = makeStyles({
  root: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexWrap: "wrap" },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  kind: { flexBasis: "118px", flexGrow: 1, minWidth: 0 },
});

/** Which sheets are written; the KPI Plan sheet always comes along. */
export function ReportChoice() {
  const styles = useStyles();
  const { state, dispatch, words } = useOpenPane();
  const { review } = words;
  const { plan } = useModel();
  // A statement without bonuses would be blank, so it is not offered.
  const offered = kinds.filter((kind) => kind !== "statement" || (plan.bonuses ?? []).length > 0);
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{review.chooseSheets}</legend>
      {offered.map((report) => (
        <Checkbox
          key={report}
          className={styles.kind}
          size="medium"
          label={review.reports[report]}
          checked={state.reports.has(report)}
          onChange={(_, { checked }) => {
            dispatch({ type: "report-chosen", report, chosen: checked === true });
          }}
        />
      ))}
    </fieldset>
  );
}
