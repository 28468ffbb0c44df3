import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { SerialDay } from "../../domain/calendar/period";
import { isoDate, parseIsoDate } from "../../domain/calendar/serialDay";

const useStyles = makeStyles({
  root: { minWidth: 0, flexGrow: 1, flexBasis: "40%" },
  input: { minWidth: 0, width: "100%" },
});

/** A day that may be left open, from the browser's own calendar. @param value - undefined is open */
export function DayField({
  label,
  value,
  onSet,
}: {
  readonly label: string;
  readonly value: SerialDay | undefined;
  readonly onSet: (value: SerialDay | undefined) => void;
}) {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.root}>
      <Input
        type="date"
        size="small"
        className={styles.input}
        input={{ className: styles.input }}
        value={value === undefined ? "" : isoDate(value)}
        onChange={(_, data) => {
          onSet(parseIsoDate(data.value) ?? undefined);
        }}
      />
    </Field>
  );
}
