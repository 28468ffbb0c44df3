import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { LongList, type LongListProps } from "./LongList";

const useStyles = makeStyles({
  table: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  row: { display: "grid", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  four: { gridTemplateColumns: "24fr 17fr 40fr 19fr" },
  even: { gridTemplateColumns: "2fr 1fr 1fr 1fr" },
  head: {
    alignItems: "end",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    minWidth: 0,
    paddingBlock: "2px",
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
  },
  first: { textAlign: "start" },
  number: { whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A table of people and three columns more, of any length. */
export function LongTable<Item>({
  columns,
  isThirdWide = false,
  after,
  ...rows
}: Omit<LongListProps<Item>, "rowClass" | "isAiry"> & {
  /** What each column holds; `render` makes a {@link TableCell} for each. */
  readonly columns: readonly string[];
  /** The third column holds something to type into. */
  readonly isThirdWide?: boolean;
  /** The cells of a row at the end. */
  readonly after?: ReactNode;
}) {
  const styles = useStyles();
  const row = mergeClasses(styles.row, isThirdWide ? styles.four : styles.even);
  return (
    <div role="table" className={styles.table} aria-label={rows.label} aria-rowcount={rows.items.length + 1}>
      <div role="rowgroup">
        <div role="row" className={mergeClasses(row, styles.head)}>
          {columns.map((column, index) => (
            <span key={column} role="columnheader" className={mergeClasses(styles.cell, index === 0 && styles.first)}>
              {column}
            </span>
          ))}
        </div>
      </div>
      <LongList {...rows} rowClass={row} />
      {after && (
        <div role="rowgroup">
          <div role="row" className={row}>
            {after}
          </div>
        </div>
      )}
    </div>
  );
}

/** A cell of a {@link LongTable}. */
export function TableCell({
  isFirst = false,
  isQuiet = false,
  title,
  children,
}: {
  /** Names its row. */
  readonly isFirst?: boolean;
  readonly isQuiet?: boolean;
  readonly title?: string;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <span
      role={isFirst ? "rowheader" : "cell"}
      className={mergeClasses(styles.cell, isFirst ? styles.first : styles.number, isQuiet && styles.quiet)}
      title={title}
    >
      {children}
    </span>
  );
}
