import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { CurvePoint } from "../../../domain/plan/plan";
import { curveProblem } from "../../../domain/scoring/curvePoints";
import { problemMessage } from "../../../i18n/problemMessages";
import { Note } from "../../components/Note";
import { ValueField } from "../../components/ValueField";
import { useOpenPane } from "../../openPane";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  icon: { minWidth: "24px", maxWidth: "24px", padding: 0 },
});

/** The points of a curve as numbers: from this attainment on, these points. */
export function CurvePoints({
  name,
  curve,
  onSet,
}: {
  /** Of the KPI. */
  readonly name: string;
  readonly curve: readonly CurvePoint[];
  readonly onSet: (curve: readonly CurvePoint[]) => void;
}) {
  const styles = useStyles();
  const { state, words } = useOpenPane();
  const { rules } = words;
  const problem = curveProblem(curve);
  const set = (at: number, part: Partial<CurvePoint>): void => {
    onSet(curve.map((point, index) => (index === at ? { ...point, ...part } : point)));
  };
  const last = curve.at(-1) ?? { attainment: 1, points: 100 };
  return (
    <div className={styles.root}>
      {curve.map(({ attainment, points }, index) => (
        <div key={index} className={styles.line}>
          <ValueField
            label={rules.curveAttainment(name, index + 1)}
            isLabelHidden
            value={100 * attainment}
            suffix="%"
            onSet={(value) => {
              if (value !== null) set(index, { attainment: value / 100 });
            }}
          />
          <span aria-hidden>→</span>
          <ValueField
            label={rules.curvePoints(name, index + 1)}
            isLabelHidden
            value={points}
            suffix={rules.pointsUnit}
            onSet={(value) => {
              if (value !== null) set(index, { points: value });
            }}
          />
          <Button
            size="small"
            appearance="transparent"
            className={styles.icon}
            icon={<DismissRegular />}
            disabled={curve.length === 1}
            aria-label={rules.removePoint(index + 1)}
            title={rules.removePoint(index + 1)}
            onClick={() => {
              onSet(curve.filter((_, at) => at !== index));
            }}
          />
        </div>
      ))}
      <div>
        <Button
          size="small"
          onClick={() => {
            onSet([...curve, { attainment: last.attainment + 0.1, points: last.points + 10 }]);
          }}
        >
          {rules.addPoint}
        </Button>
      </div>
      {problem && <Note kind="warning">{problemMessage(problem, state.language)}</Note>}
    </div>
  );
}
