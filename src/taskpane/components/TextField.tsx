import { Field, Input, Textarea, makeStyles } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  root: { minWidth: 0, flexGrow: 1, flexBasis: "40%" },
  field: { minWidth: 0, width: "100%" },
});

/**
 * A text that counts when the field is left, or when Enter is pressed in a field of one line; Escape forgets the typing.
 * Spaces around it do not count.
 */
export function TextField({
  label,
  value,
  hint,
  isLong = false,
  onSet,
}: {
  readonly label: string;
  readonly value: string;
  /** Shown while the field is empty. */
  readonly hint?: string;
  /** Several lines; Enter begins a new one. */
  readonly isLong?: boolean;
  readonly onSet: (value: string) => void;
}) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const finish = (): void => {
    const text = typed?.trim() ?? value;
    if (text !== value) onSet(text);
    setTyped(null);
  };
  const shared = {
    size: "small",
    className: styles.field,
    placeholder: hint ?? "",
    value: typed ?? value,
    onBlur: finish,
    onChange: (_: unknown, data: { readonly value: string }) => {
      setTyped(data.value);
    },
    onKeyDown: ({ key }: { readonly key: string }) => {
      if (key === "Enter" && !isLong) finish();
      if (key === "Escape") setTyped(null);
    },
  } as const;
  return (
    <Field label={label} size="small" className={styles.root}>
      {isLong ? (
        <Textarea {...shared} resize="vertical" />
      ) : (
        <Input {...shared} input={{ className: styles.field }} autoComplete="off" />
      )}
    </Field>
  );
}
