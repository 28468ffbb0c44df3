import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";

const useStyles = makeStyles({
  root: { display: "inline-flex", flexDirection: "column" },
  button: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "16px",
    height: "11px",
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground3,
    fontSize: "10px",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3 },
  },
});

/**
 * Two small arrows beside a number, for the mouse: the keyboard has the arrow keys, so they are no tab stops and a
 * screen reader passes them by.
 */
export function StepButtons({
  increase,
  decrease,
  onStep,
}: {
  readonly increase: string;
  readonly decrease: string;
  readonly onStep: (step: 1 | -1) => void;
}) {
  const styles = useStyles();
  return (
    <span className={styles.root} aria-hidden>
      <button
        type="button"
        tabIndex={-1}
        className={styles.button}
        title={increase}
        onClick={() => {
          onStep(1);
        }}
      >
        <ChevronUpRegular />
      </button>
      <button
        type="button"
        tabIndex={-1}
        className={styles.button}
        title={decrease}
        onClick={() => {
          onStep(-1);
        }}
      >
        <ChevronDownRegular />
      </button>
    </span>
  );
}
