import { isHostError } from "../../protocol/hostError";

/** Failures of the common API with their numbers, which the client turns into its own sentences. */
const NUMBERS = {
  coercionNotSupported: 1000,
  cannotWriteToSelection: 2001,
  dataNotMatchingSelection: 2002,
  dataNotMatchingCoercion: 2007,
  bindingNotThere: 3002,
  severalSelected: 3003,
  nameNotFound: 3006,
} as const;

const INTERNAL = 5001;

/** A call of the common API that cannot be carried out. */
export function commonError(reason: keyof typeof NUMBERS): Error {
  return Object.assign(new Error(reason), { commonNumber: NUMBERS[reason] });
}

/** The number of a failure; what the object model refuses (a protected sheet) it refuses while writing. */
export function commonFailure(error: unknown): number {
  if (error instanceof Error && "commonNumber" in error) return Number(error.commonNumber);
  return isHostError(error) ? NUMBERS.cannotWriteToSelection : INTERNAL;
}
