import type { CurvePoint } from "../../../domain/plan/plan";
import { curveProblem } from "../../../domain/scoring/curvePoints";
import { problemMessage } from "../../../i18n/problemMessages";
import { Note } from "../../components/Note";
import { PairList } from "../../components/PairList";
import { useOpenPane } from "../../openPane";

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
  const { state, words } = useOpenPane();
  const { rules } = words;
  const problem = curveProblem(curve);
  const last = curve.at(-1) ?? { attainment: 1, points: 100 };
  return (
    <>
      <PairList
        pairs={curve.map(({ attainment, points }) => [100 * attainment, points])}
        sides={[
          { label: (number) => rules.curveAttainment(name, number), suffix: "%" },
          { label: (number) => rules.curvePoints(name, number), suffix: rules.pointsUnit },
        ]}
        addText={rules.addPoint}
        removeText={rules.removePoint}
        onSet={(index, side, value) => {
          const part = side === 0 ? { attainment: value / 100 } : { points: value };
          onSet(curve.map((point, at) => (at === index ? { ...point, ...part } : point)));
        }}
        onRemove={(index) => {
          onSet(curve.filter((_, at) => at !== index));
        }}
        onAdd={() => {
          onSet([...curve, { attainment: last.attainment + 0.1, points: last.points + 10 }]);
        }}
      />
      {problem && <Note kind="warning">{problemMessage(problem, state.language)}</Note>}
    </>
  );
}
