import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  urgent: {
    borderLeft: `3px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: `0 ${tokens.spacingHorizontalS}` },
  title: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  end: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  line: { color: tokens.colorNeutralForeground2 },
});

/** A row of a list that is read: what it is about, what it comes to, and sentences below. */
export function Entry({
  title,
  end,
  lines = [],
  isUrgent = false,
  children,
}: {
  readonly title: ReactNode;
  /** Shown at the end of the title's line. */
  readonly end?: ReactNode;
  readonly lines?: readonly string[];
  /** Somebody should act on it. */
  readonly isUrgent?: boolean;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.root, isUrgent && styles.urgent)}>
      <span className={styles.head}>
        <span className={styles.title}>{title}</span>
        {end && <span className={styles.end}>{end}</span>}
      </span>
      {lines.map((line, index) => (
        <span key={index} className={styles.line}>
          {line}
        </span>
      ))}
      {children}
    </div>
  );
}
