import { Field, Select, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ root: { minWidth: 0, flexGrow: 1 }, select: { minWidth: 0, width: "100%" } });

/** One of several, from the host's own list: it fits the narrowest pane and every keyboard. */
export function Choice<Value extends string>({
  label,
  isLabelHidden = false,
  value,
  options,
  isDisabled = false,
  onChoose,
}: {
  readonly label: string;
  /** The label is only heard, not seen. */
  readonly isLabelHidden?: boolean;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly isDisabled?: boolean;
  readonly onChoose: (value: Value) => void;
}) {
  const styles = useStyles();
  const select = (
    <Select
      size="small"
      className={styles.select}
      disabled={isDisabled}
      value={value}
      {...(isLabelHidden ? { "aria-label": label } : {})}
      onChange={(_, data) => {
        const chosen = options.find(([option]) => option === data.value);
        if (chosen) onChoose(chosen[0]);
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
