import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../../i18n/formats/formatNumber";
import type { TableKind } from "../../../intake/columns/columnField";
import type { DetectedTable } from "../../../intake/intakeResult";
import { Choice } from "../../components/Choice";
import { Disclosure } from "../../components/Disclosure";
import { useGoTo } from "../../components/useGoTo";
import { useOpenPane } from "../../openPane";
import { ColumnRow } from "./ColumnRow";
import { HeaderRow } from "./HeaderRow";
import { useMapping } from "./useMapping";

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  kind: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "end",
  },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  grow: { flexGrow: 1, minWidth: 0 },
});

/** One table of the workbook: what it is about, where its header stands, what its columns hold. */
export function SourceCard({ table, isOpen }: { readonly table: DetectedTable; readonly isOpen: boolean }) {
  const styles = useStyles();
  const { state, words } = useOpenPane();
  const goTo = useGoTo();
  const mapping = useMapping();
  const { sheet, kind, rows, columns, address } = table;
  const known = columns.filter((column) => column.field !== null);
  const unknown = columns.filter((column) => column.field === null);
  const kinds = Object.entries(words.data.kinds) as [TableKind, string][];
  const options = kinds.map(([value, text]) => [value, value === "other" ? words.data.ignoreSheet : text] as const);
  return (
    <div className={styles.root}>
      <Disclosure
        title={sheet}
        isOpen={isOpen}
        end={
          <span className={styles.kind}>
            {words.data.kinds[kind]} · {words.data.rows(formatNumber(rows, state.language))}
          </span>
        }
      >
        <div className={styles.body}>
          <div className={styles.line}>
            <div className={styles.grow}>
              <Choice
                label={words.data.kind}
                waitsForEnter
                isLabelHidden
                value={kind}
                options={options}
                onChoose={(chosen) => {
                  mapping.sheet({ sheet, kind: chosen === "other" ? "ignore" : chosen });
                }}
              />
            </div>
            <Link
              as="button"
              onClick={() => {
                goTo(sheet, address);
              }}
            >
              {address}
            </Link>
          </div>
          <div className={styles.line}>
            <span className={styles.grow}>{words.data.headerRow}</span>
            <HeaderRow table={table} />
          </div>
          {known.map((column) => (
            <ColumnRow key={column.address} table={table} column={column} />
          ))}
          {unknown.length > 0 && (
            <Disclosure title={words.data.unusedColumns(unknown.length)} isPlain>
              <div className={styles.body}>
                {unknown.map((column) => (
                  <ColumnRow key={column.address} table={table} column={column} />
                ))}
              </div>
            </Disclosure>
          )}
        </div>
      </Disclosure>
    </div>
  );
}
