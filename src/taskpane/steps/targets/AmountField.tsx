import { Button, Input, makeStyles } from "@fluentui/react-components";
import { LockClosedFilled } from "@fluentui/react-icons/svg/lock-closed";
import { LockOpenRegular } from "@fluentui/react-icons/svg/lock-open";
import { useState, type KeyboardEvent } from "react";
import { formatNumber } from "../../../i18n/formats/formatNumber";
import { useOpenPane } from "../../openPane";
import { typedTotal } from "./targetsView";

const useStyles = makeStyles({
  field: { width: "100%", minWidth: 0, paddingInlineEnd: 0 },
  input: {
    textAlign: "right",
    minWidth: 0,
    width: "100%",
    paddingInline: "2px",
    fontVariantNumeric: "tabular-nums",
  },
  lock: { minWidth: "22px", maxWidth: "22px", height: "22px", padding: 0 },
});

/** An amount that can be typed over and held: Enter takes it, Escape forgets it, Alt+L holds or releases it. */
export function AmountField({
  label,
  lockLabel,
  value,
  isByHand = false,
  isLocked,
  onSet,
  onLock,
}: {
  readonly label: string;
  readonly lockLabel: string;
  readonly value: number;
  /** Somebody set the amount, which the field shows. */
  readonly isByHand?: boolean;
  readonly isLocked: boolean;
  readonly onSet: (value: number) => void;
  readonly onLock: () => void;
}) {
  const styles = useStyles();
  const { state } = useOpenPane();
  const [typed, setTyped] = useState<string | null>(null);
  const finish = (): void => {
    const amount = typed === null ? null : typedTotal(typed);
    if (amount !== null && amount !== value) onSet(amount);
    setTyped(null);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Enter") finish();
    if (event.key === "Escape") setTyped(null);
    // On a Mac, Alt+L types another letter: the key's place counts.
    if (event.altKey && event.code === "KeyL") {
      event.preventDefault();
      onLock();
    }
  };
  return (
    <Input
      className={styles.field}
      input={{ className: styles.input }}
      size="small"
      appearance={isByHand ? "filled-darker" : "outline"}
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      value={typed ?? formatNumber(value, state.language)}
      contentAfter={
        <Button
          size="small"
          appearance="transparent"
          className={styles.lock}
          icon={isLocked ? <LockClosedFilled /> : <LockOpenRegular />}
          aria-label={lockLabel}
          aria-pressed={isLocked}
          title={lockLabel}
          onClick={onLock}
        />
      }
      onChange={(_, data) => {
        setTyped(data.value);
      }}
      onBlur={finish}
      onKeyDown={press}
    />
  );
}
