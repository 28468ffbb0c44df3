import type { CellValue } from "../store/cellStore";
import type { HostService } from "../model/excelModel";
import type { RichApiMessage } from "../protocol/frameHost";
import type { FunctionDescription, FunctionsMetadata } from "./metadata";

/** What a function answered: a value or matrix, or an error with the message its author gave. */
export type FunctionAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message: string };

/** Calls functions in the add-in's runtime. */
export interface CustomFunctionCalls {
  readonly descriptions: readonly FunctionDescription[];
  /** The object the runtime hands its results to. */
  readonly service: HostService;
  /** True once the runtime has said that it takes calls. */
  readonly ready: boolean;
  /** Call a function; a streaming one answers again and again until it is cancelled. Returns the way to cancel. */
  call(id: string, args: readonly unknown[], address: string, onAnswer: (answer: FunctionAnswer) => void): () => void;
}

/** Numbers of the wire. */
const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const FLAG_CANCELABLE = 1;
const FLAG_STREAMING = 2;
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

interface Pending {
  readonly streams: boolean;
  readonly onAnswer: (answer: FunctionAnswer) => void;
}

/**
 * The host's side of the custom-functions runtime.
 *
 * Calls made before the runtime is ready are kept, and sent when it is.
 */
export function createCustomFunctionCalls(
  metadata: FunctionsMetadata,
  send: (messages: readonly RichApiMessage[]) => void,
): CustomFunctionCalls {
  const pending = new Map<number, Pending>();
  let waiting: RichApiMessage[] = [];
  let ready = false;
  let next = 1;

  const post = (type: number, body: unknown): void => {
    const message = { category: CATEGORY, type, target: "", message: JSON.stringify(body) };
    if (ready) send([message]);
    else waiting.push(message);
  };

  function settle(id: number, ok: boolean, value: unknown, code: unknown): void {
    const call = pending.get(id);
    if (call === undefined) return;
    if (!call.streams) pending.delete(id);
    call.onAnswer(ok ? answerOf(value) : failure(ERRORS[Number(code)] ?? "#VALUE!", value));
  }

  const hostClass = runtimeService(settle, () => {
    ready = true;
    const messages = waiting;
    waiting = [];
    if (messages.length > 0) send(messages);
  });

  return {
    descriptions: metadata.functions,
    service: { typeName: "Microsoft.ExcelServices.CustomFunctions", hostClass, state: {} },
    get ready() {
      return ready;
    },
    call(id, args, address, onAnswer) {
      const description = metadata.functions.find((each) => each.id === id);
      if (description === undefined) {
        onAnswer(failure("#NAME?", ""));
        return () => undefined;
      }
      const invocation = next++;
      const { stream = false, cancelable = false, requiresAddress = false } = description.options ?? {};
      pending.set(invocation, { streams: stream, onAnswer });
      const flags = (cancelable || stream ? FLAG_CANCELABLE : 0) | (stream ? FLAG_STREAMING : 0);
      post(INVOKE, [invocation, id, shapeArguments(description, args), requiresAddress ? address : null, flags]);
      return () => {
        if (pending.delete(invocation)) post(CANCEL, { invocationId: invocation });
      };
    },
  };
}

/** The object the runtime reports to: that it is ready, and what functions answered. */
function runtimeService(
  settle: (id: number, ok: boolean, value: unknown, code: unknown) => void,
  onReady: () => void,
): HostService["hostClass"] {
  return {
    name: "CustomFunctions",
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: onReady,
      _GetEnabledFeatures: () => [],
      setInvocationArrayResults: (_, list) => {
        for (const [id, ok, value, code] of list as readonly [number, boolean, unknown, unknown][]) {
          settle(id, ok, value, code);
        }
      },
      setInvocationResults: (_, list) => {
        for (const each of list as readonly { id: number; failed?: boolean; value: unknown; errorCode?: unknown }[]) {
          settle(each.id, each.failed !== true, each.value, each.errorCode);
        }
      },
    },
  };
}

/** Matrix parameters get matrices, single ones single values, what was left out null. */
function shapeArguments(description: FunctionDescription, args: readonly unknown[]): readonly unknown[] {
  return description.parameters.map((parameter, index) => {
    if (parameter.repeating === true) return args.slice(index);
    const value = args[index];
    if (value === undefined || value === null) return null;
    if (parameter.dimensionality === "matrix") return Array.isArray(value) ? value : [[value]];
    return Array.isArray(value) ? (value as readonly (readonly unknown[])[])[0]?.[0] : value;
  });
}

function answerOf(value: unknown): FunctionAnswer {
  if (typeof value === "object" && value !== null && "type" in value && value.type === "Error") {
    const { basicValue, errorSubType } = value as { basicValue?: unknown; errorSubType?: unknown };
    return failure(String(basicValue ?? "#VALUE!"), errorSubType);
  }
  return { ok: true, value };
}

function failure(error: string, message: unknown): FunctionAnswer {
  return { ok: false, error, message: typeof message === "string" ? message : "" };
}

/** A function's answer as cells. */
export function cellsOf(answer: FunctionAnswer): CellValue | readonly (readonly CellValue[])[] {
  if (!answer.ok) return answer.error;
  return Array.isArray(answer.value)
    ? (answer.value as readonly (readonly unknown[])[]).map((line) => line.map(cellOf))
    : cellOf(answer.value);
}

function cellOf(value: unknown): CellValue {
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return 0;
  const [basic] = [(value as { basicValue?: unknown }).basicValue];
  return typeof basic === "number" || typeof basic === "boolean" || typeof basic === "string" ? basic : "#VALUE!";
}
