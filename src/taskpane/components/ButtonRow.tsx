import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** Buttons beside each other, below each other where the pane is too narrow. */
export const ButtonRow = ({ children }: { readonly children: ReactNode }) => (
  <div className={useStyles().root}>{children}</div>
);
