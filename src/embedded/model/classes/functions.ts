import type { HostClass, Method } from "../../protocol/hostClass";
import { isHostObject } from "../../protocol/hostClass";
import { formatAddress } from "../../store/address";
import { isErrorValue } from "../../store/cellStore";
import type { Book, RangeState } from "../book/book";
import { areaOf } from "../book/resolveAddress";
import { FUNCTION_NAMES } from "../functionNames";
import { invalidArgument } from "../errors";
import { ref } from "../ref";
import type { FunctionValue } from "../states";

/** Excel.Functions: every function is worked out by the formula engine, as if it stood in a cell */
export const functionsClass: HostClass<Book> = {
  name: "Functions",
  methods: Object.fromEntries(FUNCTION_NAMES.map((name) => [name, functionMethod(name)])),
  afterCalculation: FUNCTION_NAMES,
};

function functionMethod(name: string): Method<Book> {
  // The interface writes dots as underscores: beta_Dist is BETA.DIST.
  const formulaName = name.replaceAll("_", ".").toUpperCase();
  return async (book, ...args) => {
    const texts = args
      .flat()
      .filter((each) => each !== null && each !== undefined)
      .map(argumentText);
    const [[value = ""] = []] = await book.calculation.evaluate(
      `=${formulaName}(${texts.join(",")})`,
      book.activeSheet,
    );
    return ref("FunctionResult", isErrorValue(value) ? { value: null, error: String(value) } : { value, error: null });
  };
}

function argumentText(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (isHostObject(value) && value.className === "Range") {
    const range = value.state as RangeState;
    return formatAddress(range.sheet.name, areaOf(range));
  }
  if (isHostObject(value) && value.className === "FunctionResult")
    return argumentText((value.state as FunctionValue).value);
  throw invalidArgument();
}

/** Excel.FunctionResult */
export const functionResultClass: HostClass<FunctionValue> = {
  name: "FunctionResult",
  properties: { value: { get: (result) => result.value }, error: { get: (result) => result.error } },
};
