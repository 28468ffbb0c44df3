import { makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../../i18n/formats/formatNumber";
import type { LedgerEntry } from "../../../intake/intakeResult";
import { Disclosure } from "../../components/Disclosure";
import { useOpenPane } from "../../openPane";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: "18px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** What was changed in reading, with one example of each kind; nothing when every cell was read as it stands. */
export function TidiedCells({ ledger }: { readonly ledger: readonly LedgerEntry[] }) {
  const styles = useStyles();
  const { state, words } = useOpenPane();
  const count = ledger.reduce((sum, entry) => sum + entry.count, 0);
  if (count === 0) return null;
  return (
    <Disclosure title={words.data.tidied(formatNumber(count, state.language))} isPlain>
      <ul className={styles.list}>
        {ledger.map(({ change, sheet, column, count: times, example }) => (
          <li key={`${change} ${sheet} ${column}`}>
            {words.data.changes[change]} ×{times} · {sheet} {column}
            <br />
            {words.data.example(example.cell, example.from, example.to)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
