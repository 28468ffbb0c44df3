import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    display: "flex",
    // Where the words do not fit beside each other, they take a second line.
    flexWrap: "wrap",
    flexShrink: 0,
    padding: "2px",
    gap: "2px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  segment: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: "min-content",
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** Two or three views of one screen, one of them shown. */
export function Segments<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly onChoose: (value: Value) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={label}>
      {options.map(([option, text]) => (
        <button
          key={option}
          type="button"
          className={mergeClasses(styles.segment, option === value && styles.chosen)}
          aria-pressed={option === value}
          onClick={() => {
            onChoose(option);
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
