import { WorkbookFailure } from "../../src/workbook/workbookFailure";

/** Throws where two values are not the same, key by key. */
export function same(actual: unknown, expected: unknown, what = "value"): void {
  const [found, wanted] = [spell(actual), spell(expected)];
  if (found !== wanted) throw new Error(`${what} is\n  ${found}\nand should be\n  ${wanted}`);
}

/** Throws where something does not hold. */
export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(`It does not hold that ${what}`);
}

/** The code of the failure that some work ends with; throws where it succeeds or fails otherwise. */
export async function failureOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof WorkbookFailure) return error.code;
    throw error;
  }
  throw new Error("The work succeeded and should have failed");
}

const spell = (value: unknown): string => JSON.stringify(value, sorted) ?? "undefined";

function sorted(_: string, value: unknown): unknown {
  const isPlain = typeof value === "object" && value !== null && !Array.isArray(value);
  return isPlain ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}
