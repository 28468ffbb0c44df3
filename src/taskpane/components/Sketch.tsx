import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "block", flexShrink: 0 },
  wide: { width: "100%" },
  grid: { stroke: tokens.colorNeutralStroke2, vectorEffect: "non-scaling-stroke" },
  line: { stroke: tokens.colorCompoundBrandStroke, vectorEffect: "non-scaling-stroke" },
});

/** A line through points, its scale told by a few straight lines; numbers belong beside it. */
export function Sketch({
  label,
  points,
  across,
  marks = [],
  levels = [],
  top,
  size: [width, height],
  isWide = false,
}: {
  /** For a screen reader. */
  readonly label: string;
  /** Ascending by x, n ≥ 1. */
  readonly points: readonly (readonly [x: number, y: number])[];
  /** First and last x that are drawn. */
  readonly across: readonly [first: number, last: number];
  /** Where upright lines stand. */
  readonly marks?: readonly number[];
  /** Where level lines lie. */
  readonly levels?: readonly number[];
  /** Largest y drawn, > 0; 0 is the smallest. */
  readonly top: number;
  /** In pixels. */
  readonly size: readonly [width: number, height: number];
  /** As wide as its place, however many pixels that is. */
  readonly isWide?: boolean;
}) {
  const styles = useStyles();
  const [first, last] = across;
  const x = (value: number): string => (((value - first) / (last - first)) * width).toFixed(1);
  const y = (value: number): string => (height - 2 - (value / top) * (height - 4)).toFixed(1);
  return (
    <svg
      className={mergeClasses(styles.root, isWide && styles.wide)}
      viewBox={`0 0 ${width} ${height}`}
      {...(isWide ? { height, preserveAspectRatio: "none" } : { width, height })}
      role="img"
      aria-label={label}
    >
      {marks.map((mark) => (
        <line key={mark} className={styles.grid} x1={x(mark)} x2={x(mark)} y1="0" y2={height} />
      ))}
      {levels.map((level) => (
        <line key={level} className={styles.grid} x1="0" x2={width} y1={y(level)} y2={y(level)} />
      ))}
      <line className={styles.grid} x1="0" x2={width} y1={height - 1} y2={height - 1} />
      <polyline
        className={styles.line}
        points={points.map(([at, value]) => `${x(at)},${y(value)}`).join(" ")}
        fill="none"
        strokeWidth="2"
        strokeLinejoin="round"
      />
    </svg>
  );
}
