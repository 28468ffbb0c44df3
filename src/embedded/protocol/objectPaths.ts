import type { HostObject } from "./hostClass";
import { isHostObject } from "./hostClass";
import type { HostModel } from "./hostClass";
import { hostError, isHostError, notImplemented } from "./hostError";
import type { HostError } from "./hostError";
import { callMember, classOfObject, readMember, waitsForValues } from "./memberAccess";
import type { References } from "./references";
import type { ArgumentInfo, ObjectPath, WireRequest } from "./wireTypes";
import { PathType } from "./wireTypes";

/** Turns the object paths of one request into objects; each path is walked once. */
export interface PathResolver {
  /** The object, or null for a null object (whose children are null objects too). */
  resolve(id: number): Promise<HostObject | null>;
  /** Arguments with object paths replaced by their objects. */
  args(info: ArgumentInfo | undefined): Promise<readonly unknown[]>;
}

/** A resolver for one request; `references` outlive the request. */
export function createPathResolver(model: HostModel, references: References, request: WireRequest): PathResolver {
  const found = new Map<number, HostObject | null>();

  async function resolve(id: number): Promise<HostObject | null> {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = request.ObjectPaths?.[String(id)];
    if (path === undefined) throw hostError("InvalidRequest", "Cannot process the request.");
    const parent = path.ParentObjectPathId === undefined ? undefined : await resolve(path.ParentObjectPathId);
    const object = parent === null ? null : await walk(path, parent);
    found.set(id, object);
    return object;
  }

  async function walk(path: ObjectPath, parent: HostObject | undefined): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.Root:
        return model.root;
      case PathType.Null:
        return null;
      case PathType.New: {
        const created = model.create(path.Name);
        if (created === undefined) throw notImplemented(path.Name, "constructor");
        return created;
      }
      case PathType.Reference: {
        const kept = references.get(path.Name);
        if (kept === undefined) {
          throw hostError("InvalidObjectPath", "The object path isn't working for what you're trying to do.");
        }
        return kept;
      }
    }
    if (parent === undefined) throw hostError("InvalidRequest", "Cannot process the request.");
    const name = path.ObjectPathType === PathType.Indexer ? "GetItem" : path.Name;
    try {
      if (path.ObjectPathType === PathType.Property) return asObject(readMember(model, parent, name));
      if (waitsForValues(model, parent, name)) await model.settle();
      return asObject(await callMember(model, parent, name, await args(path.ArgumentInfo)));
    } catch (error) {
      throw isHostError(error) ? withLocation(error, locationOf(model, parent, name)) : error;
    }
  }

  const args = (info: ArgumentInfo | undefined): Promise<readonly unknown[]> => readArguments(info, resolve);

  return { resolve, args };
}

type Resolve = (id: number) => Promise<HostObject | null>;

function readArguments(info: ArgumentInfo | undefined, resolve: Resolve): Promise<readonly unknown[]> {
  return list(info?.Arguments ?? [], info?.ReferencedObjectPathIds, resolve);
}

async function list(values: readonly unknown[], refs: unknown, resolve: Resolve): Promise<readonly unknown[]> {
  const at: readonly unknown[] = Array.isArray(refs) ? refs : [];
  return Promise.all(
    values.map((each, index) => {
      const ref = at[index];
      if (Array.isArray(each) && Array.isArray(ref)) return list(each, ref, resolve);
      return typeof ref === "number" && ref > 0 ? resolve(ref) : plain(each, resolve);
    }),
  );
}

async function plain(value: unknown, resolve: Resolve): Promise<unknown> {
  // A large block of cells is plain data: looking into every cell would cost more than the write.
  if (isMatrix(value)) return value;
  if (Array.isArray(value)) return Promise.all(value.map((each) => plain(each, resolve)));
  if (typeof value !== "object" || value === null) return value;
  if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return resolve(value._ObjectPathId);
  const entries = await Promise.all(Object.entries(value).map(async ([k, v]) => [k, await plain(v, resolve)] as const));
  return Object.fromEntries(entries);
}

/** "Worksheet.getRange": where an action failed, as `debugInfo.errorLocation` shows it. */
export function locationOf(model: HostModel, object: HostObject, member: string): string {
  return `${classOfObject(model, object).name}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

function withLocation(error: HostError, location: string): HostError {
  if (error.failure.location !== undefined) return error;
  return Object.assign(error, { failure: { ...error.failure, location } });
}

function asObject(value: unknown): HostObject | null {
  return isHostObject(value) ? value : null;
}

function isMatrix(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const first: unknown = value[0];
  return Array.isArray(first) && (typeof first[0] !== "object" || first[0] === null);
}
