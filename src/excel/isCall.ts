/**
 * Tells formulas that call one of some functions, by themselves or inside other ones, whatever the add-in's namespace.
 *
 * @param names - of the functions, without a namespace
 *
 * @example createIsCall(["KPISCORE"])('=ROUND(KPIDEV.KPISCORE(A1),1)') // true
 * @example createIsCall(["KPISCORE"])('="KPISCORE("') // false: a text
 */
export function createIsCall(names: readonly string[]): (formula: unknown) => formula is string {
  const call = new RegExp(`(?<![\\p{L}\\p{N}_\\\\])(?:${names.join("|")})\\s*\\(`, "iu");
  return (formula): formula is string =>
    typeof formula === "string" && formula.startsWith("=") && call.test(formula.replaceAll(quoted, '""'));
}

/** Texts, and names of sheets. */
const quoted = /"[^"]*"|'[^']*'/g;
