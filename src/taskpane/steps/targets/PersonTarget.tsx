import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons/svg/arrow-reset";
import { useState } from "react";
import type { Kpi } from "../../../domain/kpi/kpi";
import { formatNumber } from "../../../i18n/formats/formatNumber";
import type { PersonShare } from "../../../workflows/shareTargets";
import { useOpenPane } from "../../openPane";
import { shortAmount } from "./shortAmount";
import { typedTotal } from "./targetsView";

const useStyles = makeStyles({
  cell: { padding: "2px 0", textAlign: "right", fontVariantNumeric: "tabular-nums", verticalAlign: "middle" },
  before: { paddingInlineEnd: "6px", color: tokens.colorNeutralForeground2 },
  person: { textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere", padding: "2px 0" },
  input: { textAlign: "right", minWidth: 0, width: "100%" },
  field: { width: "100%", minWidth: 0 },
  reset: { minWidth: "20px", maxWidth: "20px", height: "20px", padding: 0 },
});

/** One person's target; typed over, it stays by hand until it is given back. */
export function PersonTarget({ share, kpi }: { readonly share: PersonShare; readonly kpi: Kpi }) {
  const styles = useStyles();
  const { state, dispatch, words } = useOpenPane();
  const [typed, setTyped] = useState<string | null>(null);
  const { person, lastYear, target, isByHand } = share;
  const { byHand } = state.targets;
  const { language } = state;
  const set = (value: number | null): void => {
    const changed = new Map(byHand);
    if (value === null) changed.delete(person.id);
    else changed.set(person.id, value);
    dispatch({ type: "targets-formed", form: { byHand: changed } });
  };
  const finish = (): void => {
    const value = typed === null ? null : typedTotal(typed);
    if (value !== null && value !== target) set(value);
    setTyped(null);
  };
  const change = lastYear !== null && lastYear > 0 ? target / lastYear - 1 : null;
  return (
    <tr>
      <th scope="row" className={styles.person}>
        {person.name}
        {isByHand && (
          <Button
            size="small"
            appearance="transparent"
            className={styles.reset}
            icon={<ArrowResetRegular />}
            aria-label={words.targets.reset(person.name)}
            title={words.targets.reset(person.name)}
            onClick={() => {
              set(null);
            }}
          />
        )}
      </th>
      <td className={mergeClasses(styles.cell, styles.before)}>{shortAmount(lastYear, kpi.unit, language)}</td>
      <td className={styles.cell}>
        <Input
          className={styles.field}
          input={{ className: styles.input }}
          size="small"
          appearance={isByHand ? "filled-darker" : "outline"}
          inputMode="decimal"
          aria-label={words.targets.targetOf(person.name)}
          value={typed ?? formatNumber(target, language)}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.key === "Enter") finish();
          }}
        />
      </td>
      <td className={styles.cell}>{change === null ? words.general.none : signedPercent(change, language)}</td>
    </tr>
  );
}

const signedPercent = (ratio: number, language: string): string =>
  new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" }).format(
    ratio,
  );
