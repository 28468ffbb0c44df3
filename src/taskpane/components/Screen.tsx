import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";

const useStyles = makeStyles({
  heading: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  screen: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`,
  },
  footer: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
});

/** A screen of the pane: what scrolls, and what always stays in view below it. */
export function Screen({
  label,
  isTitled = false,
  footer,
  onKeyDown,
  children,
}: {
  /** The screen's name for a screen reader: its heading, unless it shows one itself. */
  readonly label: string;
  /** The content begins with a heading of its own. */
  readonly isTitled?: boolean;
  readonly footer?: ReactNode;
  /** Hears every key pressed on the screen, its footer included. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.screen} role="presentation" onKeyDown={onKeyDown}>
      <main className={styles.body} aria-label={label}>
        {!isTitled && <h1 className={styles.heading}>{label}</h1>}
        {children}
      </main>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}
