import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Basis } from "../../../domain/targets/basis";
import { useOpenPane } from "../../openPane";
import { bases, type BasisPicture } from "./basisPictures";
import { MonthBars } from "./MonthBars";

const useStyles = makeStyles({
  root: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: {
    padding: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(112px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  tile: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground3,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    color: tokens.colorBrandForeground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
  },
  input: { position: "absolute", opacity: 0, inset: 0, margin: 0, cursor: "pointer" },
  name: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  chosenName: { fontWeight: tokens.fontWeightSemibold },
});

/** What the year is shared by, each with a picture of the shares it would give. */
export function BasisChoice({
  value,
  pictures,
  onChoose,
}: {
  readonly value: Basis["kind"];
  readonly pictures: ReadonlyMap<Basis["kind"], BasisPicture>;
  readonly onChoose: (basis: Basis["kind"]) => void;
}) {
  const styles = useStyles();
  const name = useId();
  const { words } = useOpenPane();
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{words.targets.basis}</legend>
      <div className={styles.tiles}>
        {bases.map((basis) => {
          const isChosen = basis === value;
          return (
            <label key={basis} className={mergeClasses(styles.tile, isChosen && styles.chosen)}>
              <input
                type="radio"
                className={styles.input}
                name={name}
                checked={isChosen}
                onChange={() => {
                  onChoose(basis);
                }}
              />
              <MonthBars months={pictures.get(basis) ?? null} />
              <span className={mergeClasses(styles.name, isChosen && styles.chosenName)}>
                {words.targets.bases[basis]}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
