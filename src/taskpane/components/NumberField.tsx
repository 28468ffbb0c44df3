import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { roundHalfAway } from "../../domain/numbers/roundHalfAway";
import { sumExactly } from "../../domain/numbers/sumExactly";
import { readNumber } from "../../intake/values/readNumber";
import { StepButtons } from "./StepButtons";

/** A number that is typed, or stepped with the arrow keys. */
export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** The value as shown while nobody types. */
  readonly text: string;
  readonly suffix?: string;
  /** Largest number taken; 0 is the smallest. */
  readonly max: number;
  /** Names of the two step buttons; absent: no buttons. */
  readonly stepLabels?: { readonly increase: string; readonly decrease: string };
  readonly onChange: (value: number) => void;
  /** Typing or stepping is over for now. */
  readonly onDone: () => void;
  /** Hears keys first; true when it took one. */
  readonly onKey?: (event: KeyboardEvent<HTMLInputElement>) => boolean;
}

/** How far a key goes. Shift makes an arrow five times as long. */
const steps = new Map([
  ["ArrowUp", 1],
  ["ArrowDown", -1],
  ["PageUp", 10],
  ["PageDown", -10],
]);
const decimals = 2;

const useStyles = makeStyles({
  root: { width: "88px", flexShrink: 0, paddingRight: tokens.spacingHorizontalXXS },
  input: { textAlign: "right", minWidth: 0, fontVariantNumeric: "tabular-nums" },
  suffix: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/**
 * A number field: typed to 0.01, arrows ±1, Shift+arrows ±5, PageUp and PageDown ±10, Enter goes to the next one.
 *
 * What is typed counts at once when it is a number; anything else is forgotten when the field is left.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, text, suffix, max, stepLabels, onChange, onDone, onKey } = props;
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const finish = (): void => {
    setTyped(null);
    onDone();
  };
  const stepBy = (step: number): void => {
    setTyped(null);
    onChange(Math.min(max, Math.max(0, sumExactly([value, step]))));
  };
  const type = (next: string): void => {
    setTyped(next);
    const number = typedNumber(next);
    if (number !== null && number <= max) onChange(number);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (onKey?.(event)) return;
    const step = steps.get(event.key);
    if (step !== undefined && !event.altKey && !event.ctrlKey) {
      event.preventDefault();
      stepBy(event.shiftKey && Math.abs(step) === 1 ? step * 5 : step);
    } else if (event.key === "Enter") {
      finish();
      focusNext(event.currentTarget);
    }
  };
  return (
    <Input
      className={styles.root}
      input={{
        className: styles.input,
        role: "spinbutton",
        "aria-valuenow": value,
        "aria-valuetext": text + (suffix ?? ""),
        "aria-valuemin": 0,
        "aria-valuemax": max,
      }}
      size="small"
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      value={typed ?? text}
      contentAfter={
        <>
          {suffix && <span className={styles.suffix}>{suffix}</span>}
          {stepLabels && (
            <StepButtons
              {...stepLabels}
              onStep={(step) => {
                stepBy(step);
                onDone();
              }}
            />
          )}
        </>
      }
      onChange={(_, data) => {
        type(data.value);
      }}
      onKeyDown={press}
      onFocus={(event) => {
        event.currentTarget.select();
      }}
      onBlur={finish}
    />
  );
}

/** The number somebody typed, ≥ 0, to two decimals; null when it is none. */
function typedNumber(text: string): number | null {
  const read = readNumber(text.replace(/[%％]/g, ""));
  return read.kind === "number" && read.value >= 0 ? roundHalfAway(read.value, decimals) : null;
}

function focusNext(input: HTMLInputElement): void {
  const all = [...document.querySelectorAll<HTMLInputElement>("input[role=spinbutton]")];
  all[all.indexOf(input) + 1]?.focus();
}
