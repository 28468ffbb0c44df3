import type { HostModel, HostObject } from "./hostClass";
import { isHostObject } from "./hostClass";
import type { HostFailure } from "./hostError";
import { hostError, isHostError } from "./hostError";
import { callMember, classOfObject, readMember, waitsForValues, writeMember } from "./memberAccess";
import { createPathResolver, locationOf } from "./objectPaths";
import type { PathResolver } from "./objectPaths";
import { queryObject } from "./query";
import type { References } from "./references";
import type { WireAction, WireError, WireRequest, WireResponse } from "./wireTypes";
import { ActionType, PathType } from "./wireTypes";

interface Run {
  readonly model: HostModel;
  readonly references: References;
  readonly request: WireRequest;
  readonly paths: PathResolver;
  readonly traceIds: number[];
}

/**
 * Carry out one request of the client: its actions in order, until the first that fails.
 *
 * What was done before a failing action stays done, as in Excel.
 *
 * @param onFault - told about errors of the host itself (they reach the client as GeneralException)
 */
export async function processRequest(
  model: HostModel,
  references: References,
  request: WireRequest,
  onFault?: (error: unknown) => void,
): Promise<WireResponse> {
  const run: Run = {
    model,
    references,
    request,
    paths: createPathResolver(model, references, request),
    traceIds: [],
  };
  const results: { ActionId: number; Value: unknown }[] = [];
  let error: WireError | undefined;
  const refusal = model.refuse();
  if (refusal !== undefined) error = wireError(0, refusal.failure, "");
  for (let index = 0; error === undefined && index < request.Actions.length; index++) {
    const action = request.Actions[index];
    if (action === undefined) break;
    try {
      results.push({ ActionId: action.Id, Value: (await perform(run, action)) ?? null });
    } catch (thrown) {
      if (!isHostError(thrown)) onFault?.(thrown);
      error = wireError(index, failureOf(thrown), await placeOf(run, action));
    }
  }
  model.requestEnded();
  return { Results: results, TraceIds: run.traceIds, ...(error === undefined ? {} : { Error: error }) };
}

async function perform(run: Run, action: WireAction): Promise<unknown> {
  const object = await objectOf(run, action);
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return object === null ? null : identity(run, object, action);
    case ActionType.Query:
    case ActionType.QueryAsJson:
      if (object === null) return null;
      await run.model.settle();
      return queryObject(
        { ...run, json: action.ActionType === ActionType.QueryAsJson },
        object,
        action.QueryInfo ?? {},
      );
    case ActionType.Method:
      return object === null ? null : method(run, object, action);
    case ActionType.SetProperty:
      if (object !== null) {
        writeMember(run.model, object, action.Name ?? "", (await run.paths.args(action.ArgumentInfo))[0]);
      }
      return null;
    case ActionType.Trace:
      run.traceIds.push(action.Id);
      return null;
    case ActionType.EnsureUnchanged:
      return null;
    case ActionType.Update:
      if (object !== null) update(run, object, action.ObjectState ?? {});
      return null;
    default:
      throw hostError("InvalidRequest", "Cannot process the request.");
  }
}

/** Some actions (traces) are about no object: their path is left out, or 0. */
async function objectOf(run: Run, action: WireAction): Promise<HostObject | null> {
  const { ObjectPathId: id = 0 } = action;
  return id === 0 ? null : run.paths.resolve(id);
}

async function method(run: Run, object: HostObject, action: WireAction): Promise<unknown> {
  const name = action.Name ?? "";
  if (name === "_KeepReference") return void run.references.keep(object);
  const args = await run.paths.args(action.ArgumentInfo);
  if (name === "_RemoveReference") return void run.references.release(String(args[0]));
  if (name === "_RemoveAllReferences") return void run.references.clear();
  if (name === "_GetReferenceCount") return run.references.count;
  if (waitsForValues(run.model, object, name)) await run.model.settle();
  const value = await callMember(run.model, object, name, args);
  return isHostObject(value) ? identity(run, value, action) : value;
}

function identity(run: Run, object: HostObject, action: WireAction): Record<string, unknown> {
  const type = classOfObject(run.model, object);
  const out: Record<string, unknown> = { ...type.identity?.(object.state) };
  const known = run.references.idOf(object);
  const path = run.request.ObjectPaths?.[String(action.ObjectPathId)];
  const keeps = run.request.AutoKeepReference === true && path?.ObjectPathType === PathType.Reference;
  if (type.tracked === true && (known !== undefined || keeps)) out["_ReferenceId"] = run.references.keep(object);
  return out;
}

function update(run: Run, object: HostObject, state: Readonly<Record<string, unknown>>): void {
  const type = classOfObject(run.model, object);
  for (const [name, value] of Object.entries(state)) {
    const isNavigation = Object.keys(type.objects ?? {}).some((key) => key.toLowerCase() === name.toLowerCase());
    const target = isNavigation ? readMember(run.model, object, name) : null;
    if (isHostObject(target)) update(run, target, value as Readonly<Record<string, unknown>>);
    else writeMember(run.model, object, name, value);
  }
}

function failureOf(thrown: unknown): HostFailure {
  if (isHostError(thrown)) return thrown.failure;
  const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return { code: "GeneralException", message: `The embedded host failed: ${text}`, status: 500 };
}

async function placeOf(run: Run, action: WireAction): Promise<string> {
  try {
    const object = await objectOf(run, action);
    return object === null ? "" : locationOf(run.model, object, action.Name ?? "");
  } catch {
    // The path itself failed; the failure already carries the place.
    return "";
  }
}

function wireError(index: number, failure: HostFailure, place: string): WireError {
  return {
    ActionIndex: index,
    Code: failure.code,
    Message: failure.message,
    HttpStatusCode: failure.status,
    Location: failure.location ?? place,
  };
}
