import type { Answer } from "./cellAnswer";
import type { Desk } from "./desk";

/** What Excel tells of a call. */
export interface Invocation {
  /** The asking cell with its sheet, such as `Sheet1!B4`; only of functions marked `@requiresAddress`. */
  readonly address?: string;
}

/** Who answers the functions' calls. */
export interface Answering {
  /** Answers by the latest reading of the workbook; waits for the first one. */
  fromDesk(key: string, address: string | undefined, ask: (desk: Desk) => Answer): unknown;
  /** Answers by the arguments alone. */
  atOnce(answer: Answer): unknown;
}

/** Excel calls plain functions: whom they turn to is kept here. */
let answering: Answering | null = null;

/** From now on calls are answered by this one. */
export function answerWith(next: Answering): void {
  answering = next;
}

/**
 * Answers a call that asks the workbook.
 *
 * @param name - the function's name; with the arguments it tells the calls of one cell apart
 */
export function replyFromDesk(
  name: string,
  args: readonly unknown[],
  invocation: Invocation | undefined,
  ask: (desk: Desk) => Answer,
): unknown {
  return connected().fromDesk(callKey(name, args), invocation?.address, ask);
}

/** A call as a text. Most arguments are one text or number: those need not be written out as ranges. */
function callKey(name: string, args: readonly unknown[]): string {
  let key = name;
  for (const arg of args) key += `\u0001${keyOfArgument(arg)}`;
  return key;
}

function keyOfArgument(arg: unknown): string {
  if (arg === null || arg === undefined) return "";
  if (Array.isArray(arg) && arg.length === 1) {
    const line: unknown = arg[0];
    const only: unknown = Array.isArray(line) && line.length === 1 ? line[0] : undefined;
    if (typeof only === "string") return `"${only}`;
    if (typeof only === "number") return String(only);
  }
  return JSON.stringify(arg);
}

/** Answers a call that needs nothing but its arguments. */
export const replyAtOnce = (answer: Answer): unknown => connected().atOnce(answer);

function connected(): Answering {
  if (!answering) throw new Error("custom functions were called before connectFunctions");
  return answering;
}
