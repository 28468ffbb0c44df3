import { pointsFor, type PointsRule } from "../../../domain/scoring/pointsFor";
import { Sketch } from "../../components/Sketch";

/** Attainments that are drawn, in percent. */
const [first, last] = [50, 150];
const size = [132, 56] as const;

/** How attainment becomes points, drawn from 50 % to 150 %; the light cross is 100 points for 100 %. */
export function CurvePicture({ rule, label }: { readonly rule: PointsRule; readonly label: string }) {
  const points = Array.from({ length: last - first + 1 }, (_, index): readonly [number, number] => {
    const percent = first + index;
    return [percent, pointsAt(rule, percent / 100)];
  });
  const top = Math.max(150, ...points.map(([, value]) => value));
  return (
    <Sketch label={label} points={points} across={[first, last]} marks={[100]} levels={[100]} top={top} size={size} />
  );
}

/** Points for an attainment, as against a target of 1. */
export const pointsAt = (rule: PointsRule, attainment: number): number =>
  pointsFor({ direction: "higher" }, attainment, { value: 1 }, rule).points ?? 0;
