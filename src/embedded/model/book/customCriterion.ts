import type { CellValue } from "../../store/cellStore";

/** A test for a criterion as written: `>100`, `<>North`, `=A*`, `North`. */
export function matchesCriterion(criterion: string): (value: CellValue) => boolean {
  const [, operator = "=", operand = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  switch (operator) {
    case "<":
      return compare(number, operand, (order) => order < 0);
    case "<=":
      return compare(number, operand, (order) => order <= 0);
    case ">":
      return compare(number, operand, (order) => order > 0);
    case ">=":
      return compare(number, operand, (order) => order >= 0);
    case "<>":
      return (value) => !equals(value, operand, number);
    default:
      return (value) => equals(value, operand, number);
  }
}

function compare(number: number, text: string, fits: (order: number) => boolean): (value: CellValue) => boolean {
  if (!Number.isNaN(number)) return (value) => typeof value === "number" && fits(value - number);
  return (value) => typeof value === "string" && value !== "" && fits(value.localeCompare(text));
}

function equals(value: CellValue, operand: string, number: number): boolean {
  if (typeof value === "number") return value === number;
  const pattern = operand
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${pattern}$`, "is").test(String(value));
}

/** A day's ISO text, cut to what the filter asks for: "2024-03" for a month. */
export function serialOfDay(serial: number, specificity: string): string {
  const length = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 }[specificity] ?? 10;
  return new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400_000)).toISOString().slice(0, length);
}
