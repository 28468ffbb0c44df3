import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { readNumber } from "../../intake/values/readNumber";

const useStyles = makeStyles({
  root: { minWidth: 0, flexGrow: 1, flexBasis: "40%" },
  field: { minWidth: 0, width: "100%" },
  input: { textAlign: "right", minWidth: 0, width: "100%", fontVariantNumeric: "tabular-nums" },
});

/**
 * A number that may be left blank. It counts when the field is left or Enter is pressed; Escape forgets the typing, and
 * what is no number is forgotten too.
 *
 * @param value - null is blank
 */
export function ValueField({
  label,
  isLabelHidden = false,
  value,
  suffix,
  hint,
  min = 0,
  max = Infinity,
  onSet,
}: {
  readonly label: string;
  /** The label is only heard, not seen. */
  readonly isLabelHidden?: boolean;
  readonly value: number | null;
  readonly suffix?: string;
  /** Shown while the field is blank: what counts then. */
  readonly hint?: string;
  /** Smallest number taken. */
  readonly min?: number;
  /** Largest number taken. */
  readonly max?: number;
  readonly onSet: (value: number | null) => void;
}) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const finish = (): void => {
    if (typed !== null) {
      const read = readNumber(typed.replace(/[%％]/g, ""));
      if (typed.trim() === "" && value !== null) onSet(null);
      else if (read.kind === "number" && read.value >= min && read.value <= max && read.value !== value) {
        onSet(read.value);
      }
    }
    setTyped(null);
  };
  const input = (
    <Input
      className={styles.field}
      input={{ className: styles.input }}
      size="small"
      inputMode="decimal"
      autoComplete="off"
      {...(isLabelHidden ? { "aria-label": label } : {})}
      placeholder={hint ?? ""}
      value={typed ?? (value === null ? "" : String(Number(value.toFixed(4))))}
      contentAfter={suffix ?? null}
      onChange={(_, data) => {
        setTyped(data.value);
      }}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === "Enter") finish();
        if (event.key === "Escape") setTyped(null);
      }}
    />
  );
  if (isLabelHidden) return <span className={styles.root}>{input}</span>;
  return (
    <Field label={label} size="small" className={styles.root}>
      {input}
    </Field>
  );
}
