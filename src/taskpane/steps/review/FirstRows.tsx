import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DraftCell, SheetDraft } from "../../../workbook/sheetDraft";
import { formatNumber } from "../../../i18n/formats/formatNumber";
import type { Language } from "../../../i18n/problemText";
import { useOpenPane } from "../../openPane";

const rowsShown = 10;
const columnsShown = 8;

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    marginBottom: tokens.spacingVerticalS,
  },
  toggle: { fontSize: tokens.fontSizeBase200, marginBottom: tokens.spacingVerticalXS },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase100 },
  cell: {
    maxWidth: "120px",
    padding: "2px 6px",
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
});

/** The first rows of a sheet as they would be written; wide sheets scroll within their own frame. */
export function FirstRows({ draft }: { readonly draft: SheetDraft }) {
  const styles = useStyles();
  const { state, words } = useOpenPane();
  const [showsFormulas, setShowsFormulas] = useState(false);
  const hasFormulas = draft.rows.some((row) => row.some((cell) => cell?.formula !== undefined));
  const rows = draft.rows.filter((row) => row.some((cell) => cell?.value !== undefined)).slice(0, rowsShown);
  const label = words.review.firstRows(draft.name);
  return (
    <>
      {hasFormulas && (
        <Link
          as="button"
          className={styles.toggle}
          aria-pressed={showsFormulas}
          onClick={() => {
            setShowsFormulas(!showsFormulas);
          }}
        >
          {showsFormulas ? words.review.showValues : words.review.showFormulas}
        </Link>
      )}
      <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
        <table className={styles.table} aria-label={label}>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.slice(0, columnsShown).map((cell, column) => (
                  <td key={column} className={styles.cell}>
                    {cellText(cell, state.language, showsFormulas)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function cellText(cell: DraftCell | undefined, language: Language, showsFormulas: boolean): string {
  if (showsFormulas && cell?.formula !== undefined) return `=${cell.formula}`;
  const value = cell?.value ?? "";
  if (typeof value !== "number") return String(value);
  const isPercent = cell?.style?.numberFormat?.endsWith("%") ?? false;
  return isPercent ? `${formatNumber(value * 100, language, 1)}%` : formatNumber(value, language);
}
