import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  close: { gap: 0 },
});

/** A list without bullets, its rows below each other. */
export function PlainList({
  label,
  isClose = false,
  children,
}: {
  /** For a screen reader; absent where a heading above says it. */
  readonly label?: string;
  /** Rows have room of their own. */
  readonly isClose?: boolean;
  /** `<li>` elements. */
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <ul className={mergeClasses(styles.list, isClose && styles.close)} {...(label ? { "aria-label": label } : {})}>
      {children}
    </ul>
  );
}
