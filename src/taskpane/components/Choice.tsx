import { Field, Select, makeStyles } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";

const useStyles = makeStyles({ root: { minWidth: 0, flexGrow: 1 }, select: { minWidth: 0, width: "100%" } });

/** One of several, from the host's own list: it fits the narrowest pane and every keyboard. */
export function Choice<Value extends string>({
  label,
  isLabelHidden = false,
  value,
  options,
  isDisabled = false,
  waitsForEnter = false,
  onChoose,
}: {
  readonly label: string;
  /** The label is only heard, not seen. */
  readonly isLabelHidden?: boolean;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly isDisabled?: boolean;
  /** What keys choose counts with Enter or when the list is left, because it moves the list or takes a while; Escape forgets it. */
  readonly waitsForEnter?: boolean;
  readonly onChoose: (value: Value) => void;
}) {
  const styles = useStyles();
  const [pending, setPending] = useState<Value | null>(null);
  const [isByKey, setByKey] = useState(false);
  const settle = (): void => {
    setPending(null);
    if (pending !== null && pending !== value) onChoose(pending);
  };
  const late = waitsForEnter && {
    onBlur: settle,
    onPointerDown: () => {
      setByKey(false);
    },
    onKeyDown: (event: KeyboardEvent) => {
      setByKey(true);
      if (event.key === "Escape") setPending(null);
      if (event.key !== "Enter" || pending === null) return;
      event.preventDefault();
      settle();
    },
  };
  const select = (
    <Select
      size="small"
      className={styles.select}
      disabled={isDisabled}
      value={pending ?? value}
      {...late}
      {...(isLabelHidden ? { "aria-label": label } : {})}
      onChange={(_, data) => {
        const chosen = options.find(([option]) => option === data.value);
        if (chosen && waitsForEnter && isByKey) setPending(chosen[0]);
        else if (chosen) onChoose(chosen[0]);
      }}
    >
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </Select>
  );
  if (isLabelHidden) return select;
  return (
    <Field label={label} size="small" className={styles.root}>
      {select}
    </Field>
  );
}
