import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalXS}`,
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  plain: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  chevron: { flexShrink: 0, transitionProperty: "transform", transitionDuration: tokens.durationFaster },
  open: { transform: "rotate(90deg)" },
  label: { flex: "1 1 50%", minWidth: 0, overflowWrap: "anywhere" },
  end: { minWidth: 0, marginInlineStart: "auto", overflowWrap: "anywhere" },
});

/** A heading that opens and closes what is below it. Closed content is not in the page. */
export function Disclosure({
  title,
  end,
  isOpen: startsOpen = false,
  isPlain = false,
  children,
}: {
  readonly title: ReactNode;
  /** Shown at the end of the heading's line. */
  readonly end?: ReactNode;
  /** Open at first. */
  readonly isOpen?: boolean;
  /** Looks like text, not like a heading. */
  readonly isPlain?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <div>
      <button
        type="button"
        className={mergeClasses(styles.button, isPlain && styles.plain)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <ChevronRightRegular className={mergeClasses(styles.chevron, isOpen && styles.open)} />
        <span className={styles.label}>{title}</span>
        {end && <span className={styles.end}>{end}</span>}
      </button>
      {isOpen && <div id={id}>{children}</div>}
    </div>
  );
}
