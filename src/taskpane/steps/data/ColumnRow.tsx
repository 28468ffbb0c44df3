import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { fieldWords } from "../../../i18n/words/fieldWords";
import type { ColumnField } from "../../../intake/columns/columnField";
import { fieldsOfKind } from "../../../intake/columns/fieldsOfKind";
import type { DetectedColumn, DetectedTable } from "../../../intake/intakeResult";
import { Choice } from "../../components/Choice";
import { useOpenPane } from "../../openPane";
import { evidenceText } from "./evidenceText";
import { useMapping } from "./useMapping";

/** Below this the guess is shown as one to check. */
const sure = 0.7;
const moneyFields: ReadonlySet<ColumnField> = new Set([
  "amount",
  "received",
  "cost",
  "profit",
  "listAmount",
  "target",
  "value",
]);
const unitValues = ["1", "1000", "10000", "1000000", "100000000"] as const;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "2px" },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  header: { flexGrow: 1, flexBasis: "44%", minWidth: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  choice: { flexBasis: "56%", minWidth: 0 },
  icon: { flexShrink: 0, width: "16px", fontSize: "16px" },
  sure: { color: tokens.colorStatusSuccessForeground1 },
  unsure: { color: tokens.colorStatusWarningForeground3 },
  evidence: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
});

/** One column: its header, what it was taken for and why; both can be corrected. */
export function ColumnRow({ table, column }: { readonly table: DetectedTable; readonly column: DetectedColumn }) {
  const styles = useStyles();
  const { state, plan, words } = useOpenPane();
  const { currency } = plan.settings;
  const mapping = useMapping();
  const { header, field, confidence, evidence, unit } = column;
  const names = fieldWords[state.language];
  const fields = new Set<ColumnField>([...(field ? [field] : []), ...fieldsOfKind[table.kind]]);
  const options = [
    ["ignore", words.data.notUsed] as const,
    ...[...fields].map((one) => [one, capital(names[one].replace(/^the /, ""))] as const),
  ];
  const isSure = confidence >= sure;
  const correct = (chosen: ColumnField | "ignore"): void => {
    mapping.column({ sheet: table.sheet, column: header, field: chosen });
  };
  const Icon = isSure ? CheckmarkCircleFilled : WarningFilled;
  const units = unitValues.map((value) => [value, words.data.units[value]] as const);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span className={styles.header}>{header}</span>
        <div className={styles.choice}>
          <Choice
            label={words.data.columnMeans(header)}
            waitsForEnter
            isLabelHidden
            value={field ?? "ignore"}
            options={options}
            onChoose={correct}
          />
        </div>
        {field && (
          <Icon
            className={mergeClasses(styles.icon, isSure ? styles.sure : styles.unsure)}
            role="img"
            aria-label={isSure ? words.data.sure : words.data.check}
          />
        )}
      </div>
      {field && moneyFields.has(field) && (
        <div className={styles.line}>
          <span className={styles.header}>
            {words.data.unit}
            {currency !== undefined && ` · ${words.findings.currency(currency)}`}
          </span>
          <div className={styles.choice}>
            <Choice
              label={words.data.unitOf(header)}
              waitsForEnter
              isLabelHidden
              value={unitValues.find((value) => Number(value) === (unit ?? 1)) ?? "1"}
              options={units}
              onChoose={(value) => {
                mapping.column({ sheet: table.sheet, column: header, field, unit: Number(value) });
              }}
            />
          </div>
          <span className={styles.icon} aria-hidden />
        </div>
      )}
      {field && !isSure && <span className={styles.evidence}>{evidenceText(evidence, words)}</span>}
    </div>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
