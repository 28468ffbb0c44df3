/** Highest attainment that earns points where nothing else is said: over 100 % counts to 120. */
export const defaultCap = 1.2;

/**
 * Points that rise in line with attainment: `100·clamp(a, floor, cap)` (domain rules §4).
 *
 * @param attainment - 1 = 100 %
 * @param cap - highest attainment that earns points
 * @param floor - attainment that is counted at least
 *
 * @example linearPoints(0.9) // 90
 * @example linearPoints(1.5) // 120: capped
 */
export const linearPoints = (attainment: number, cap = defaultCap, floor = 0): number =>
  100 * Math.max(floor, Math.min(attainment, cap));
