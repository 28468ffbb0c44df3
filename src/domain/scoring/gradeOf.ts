import type { GradeLevel } from "../plan/plan";

/**
 * The grade of a rounded score: the highest level it reaches; left-closed (domain rules §4).
 *
 * @param scoreRounded - null has no grade
 * @param levels - any order
 * @returns null below the lowest level
 *
 * @example gradeOf(85, [{ grade: "A", from: 95 }, { grade: "B", from: 85 }]) // "B"
 */
export function gradeOf(scoreRounded: number | null, levels: readonly GradeLevel[]): string | null {
  if (scoreRounded === null) return null;
  const reached = levels.filter((level) => scoreRounded >= level.from);
  return reached.sort((a, b) => b.from - a.from)[0]?.grade ?? null;
}
