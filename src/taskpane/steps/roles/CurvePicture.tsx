import { makeStyles, tokens } from "@fluentui/react-components";
import { pointsFor, type PointsRule } from "../../../domain/scoring/pointsFor";

/** Attainments that are drawn, in percent. */
const [first, last] = [50, 150];
const [width, height] = [132, 56];

const useStyles = makeStyles({
  root: { display: "block", flexShrink: 0, width: `${width}px`, height: `${height}px` },
  grid: { stroke: tokens.colorNeutralStroke2 },
  line: { stroke: tokens.colorCompoundBrandStroke },
});

/** How attainment becomes points, drawn from 50 % to 150 %; the light cross is 100 points for 100 %. */
export function CurvePicture({ rule, label }: { readonly rule: PointsRule; readonly label: string }) {
  const styles = useStyles();
  const points = Array.from({ length: last - first + 1 }, (_, index) => pointsAt(rule, (first + index) / 100));
  const most = Math.max(150, ...points);
  const x = (percent: number): number => ((percent - first) / (last - first)) * width;
  const y = (value: number): number => height - 2 - (value / most) * (height - 4);
  const line = points.map((value, index) => `${x(first + index).toFixed(1)},${y(value).toFixed(1)}`).join(" ");
  return (
    <svg className={styles.root} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <line className={styles.grid} x1={x(100)} x2={x(100)} y1="0" y2={height} />
      <line className={styles.grid} x1="0" x2={width} y1={y(100)} y2={y(100)} />
      <line className={styles.grid} x1="0" x2={width} y1={height - 1} y2={height - 1} />
      <polyline className={styles.line} points={line} fill="none" strokeWidth="2" strokeLinejoin="round" />
    </svg>
  );
}

/** Points for an attainment, as against a target of 1. */
export const pointsAt = (rule: PointsRule, attainment: number): number =>
  pointsFor({ direction: "higher" }, attainment, { value: 1 }, rule).points ?? 0;
