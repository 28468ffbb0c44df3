import { Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { DetectedTable } from "../../../intake/intakeResult";
import { useOpenPane } from "../../openPane";
import { useMapping } from "./useMapping";

const useStyles = makeStyles({ root: { width: "72px" }, input: { textAlign: "right", minWidth: 0 } });

/** The row of a table's header, as the user counts rows. Another one counts once the field is left. */
export function HeaderRow({ table }: { readonly table: DetectedTable }) {
  const styles = useStyles();
  const { words } = useOpenPane();
  const mapping = useMapping();
  const [typed, setTyped] = useState<string | null>(null);
  const { sheet, kind, headerRow } = table;
  const apply = (): void => {
    const row = Number(typed);
    if (typed !== null && Number.isInteger(row) && row > 0 && row !== headerRow) {
      mapping.sheet({ sheet, kind: kind === "other" ? "sales" : kind, headerRow: row });
    }
    setTyped(null);
  };
  return (
    <Input
      className={styles.root}
      input={{ className: styles.input }}
      size="small"
      inputMode="numeric"
      aria-label={`${words.data.headerRow}: ${sheet}`}
      value={typed ?? String(headerRow)}
      onChange={(_, { value }) => {
        setTyped(value);
      }}
      onBlur={apply}
      onKeyDown={(event) => {
        if (event.key === "Enter") apply();
      }}
    />
  );
}
