import { makeStyles, tokens } from "@fluentui/react-components";
import { kpiFamilies } from "../../../domain/kpi/kpiFamilies";
import { useFamilyColors } from "../../look/useFamilyColors";

/** Four quarters of a year in thousandths of the picture's height, each a stack of the four families. */
const quarters = [
  [24, 14, 10, 6],
  [30, 16, 12, 7],
  [28, 18, 13, 8],
  [38, 20, 15, 9],
] as const;

const useStyles = makeStyles({
  root: {
    display: "block",
    width: "100%",
    height: "96px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  line: { stroke: tokens.colorNeutralStroke1 },
  goal: { stroke: tokens.colorNeutralForeground2 },
});

/** A drawing of what the product makes: a year's target in quarters, each made of the four families. */
export function StartPicture() {
  const styles = useStyles();
  const colors = useFamilyColors();
  return (
    <svg className={styles.root} viewBox="0 0 280 96" aria-hidden>
      <line x1="24" x2="256" y1="86" y2="86" className={styles.line} />
      {quarters.map((parts, quarter) => {
        let top = 86;
        return parts.map((height, family) => {
          top -= height;
          const name = kpiFamilies[family];
          return (
            <rect
              key={`${quarter}-${family}`}
              x={38 + quarter * 54}
              y={top + 0.5}
              width="34"
              height={height - 1}
              rx="1.5"
              fill={name && colors[name]}
            />
          );
        });
      })}
      <polyline
        points="24,30 92,24 146,19 200,13 256,8"
        fill="none"
        strokeWidth="1.5"
        strokeDasharray="4 3"
        className={styles.goal}
      />
    </svg>
  );
}
