import type { GradeLevel } from "../../domain/plan/plan";
import { formulaNumber, formulaText } from "./formulaText";

/**
 * The grade of a rounded score as a native formula; levels are left-closed, below the lowest there is none.
 *
 * @param score - address of the rounded score; text there gives the text `none`
 * @param grades - any order; without any the formula gives `none`
 * @example gradeFormula("A7", [{ grade: "A", from: 90 }, { grade: "B", from: 60 }], "–")
 * // 'IF(ISNUMBER(A7),IF(A7<60,"–",LOOKUP(A7,{60,90},{"B","A"})),"–")'
 */
export function gradeFormula(score: string, grades: readonly GradeLevel[], none: string): string {
  const rising = [...grades].sort((one, other) => one.from - other.from);
  const lowest = rising[0];
  const otherwise = formulaText(none);
  if (lowest === undefined) return otherwise;
  const starts = rising.map((level) => formulaNumber(level.from)).join(",");
  const words = rising.map((level) => formulaText(level.grade)).join(",");
  const graded = `IF(${score}<${formulaNumber(lowest.from)},${otherwise},LOOKUP(${score},{${starts}},{${words}}))`;
  return `IF(ISNUMBER(${score}),${graded},${otherwise})`;
}
