import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { ValueField } from "./ValueField";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  icon: { minWidth: "24px", maxWidth: "24px", padding: 0 },
});

/** One side of the pairs: its name for a screen reader by the pair's number from 1, and its unit. */
interface Side {
  readonly label: (number: number) => string;
  readonly suffix?: string;
}

/** Pairs of numbers below each other: from this one on, that one. The last pair cannot be removed. */
export function PairList({
  pairs,
  sides,
  addText,
  removeText,
  onSet,
  onRemove,
  onAdd,
}: {
  /** As they are shown: in percent where the suffix says so; n ≥ 1. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly sides: readonly [Side, Side];
  readonly addText: string;
  readonly removeText: (number: number) => string;
  readonly onSet: (index: number, side: 0 | 1, value: number) => void;
  readonly onRemove: (index: number) => void;
  readonly onAdd: () => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {pairs.map((pair, index) => {
        const field = (side: 0 | 1) => {
          const { label, suffix } = sides[side];
          return (
            <ValueField
              label={label(index + 1)}
              isLabelHidden
              value={pair[side]}
              {...(suffix === undefined ? {} : { suffix })}
              onSet={(value) => {
                if (value !== null) onSet(index, side, value);
              }}
            />
          );
        };
        return (
          <div key={index} className={styles.line}>
            {field(0)}
            <span aria-hidden>→</span>
            {field(1)}
            <Button
              size="small"
              appearance="transparent"
              className={styles.icon}
              icon={<DismissRegular />}
              disabled={pairs.length === 1}
              aria-label={removeText(index + 1)}
              title={removeText(index + 1)}
              onClick={() => {
                onRemove(index);
              }}
            />
          </div>
        );
      })}
      <div>
        <Button size="small" onClick={onAdd}>
          {addText}
        </Button>
      </div>
    </div>
  );
}
