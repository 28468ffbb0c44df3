import type { HostModel, HostObject } from "./hostClass";
import { isHostObject, memberKey } from "./hostClass";
import { classOfObject, readMember } from "./memberAccess";
import type { References } from "./references";
import type { QueryInfo } from "./wireTypes";

/** What a query needs to know of its request. */
export interface QueryContext {
  readonly model: HostModel;
  readonly references: References;
  /** QueryAsJson: camelCase keys and `items`. */
  readonly json: boolean;
}

type Tree = Map<string, Tree>;

const ALL = "*";
/** Stands for the object alone, without any of its properties. */
const NOTHING = "";
/** What a property can be called; add-ins load words such as "no-properties-needed" to get a collection's bare items. */
const NAME = /^[\w$*]+$/;

/**
 * Answer a load: the selected properties of an object, of the objects it leads to, and of a collection's items.
 *
 * @param query - paths such as `values`, `format/fill/color`; none means every plain property
 */
export function queryObject(context: QueryContext, object: HostObject, query: QueryInfo): unknown {
  const tree: Tree = new Map();
  for (const path of query.Select ?? []) addPath(tree, path, false);
  for (const path of query.Expand ?? []) addPath(tree, path, true);
  if ((query.Select?.length ?? 0) === 0) addPath(tree, ALL, false);
  return project(context, object, tree, query);
}

function addPath(tree: Tree, path: string, expand: boolean): void {
  let at = tree;
  for (const part of path.split(/[/.]/)) {
    if (part.toLowerCase() === "items") continue;
    const name = NAME.test(part) ? part : NOTHING;
    const next: Tree = at.get(name) ?? new Map<string, Tree>();
    at.set(name, next);
    at = next;
  }
  if (expand) at.set(ALL, at.get(ALL) ?? new Map<string, Tree>());
}

function project(context: QueryContext, object: HostObject, tree: Tree, query?: QueryInfo): unknown {
  const type = classOfObject(context.model, object);
  const out: Record<string, unknown> = {};
  const put = (name: string, value: unknown): void => {
    const keepsCase = context.json || type.smallNames?.includes(name) === true;
    out[keepsCase ? camel(name) : pascal(name)] = value;
  };
  for (const [key, value] of Object.entries(type.identity?.(object.state) ?? {})) put(key, value);
  const reference = context.references.idOf(object);
  if (reference !== undefined) out["_ReferenceId"] = reference;
  if (type.items !== undefined) {
    const rest: Tree = new Map();
    for (const [name, sub] of tree) {
      const own = memberKey(type.properties, name) ?? memberKey(type.objects, name);
      if (own === undefined) rest.set(name, sub);
      else put(own, value(context, readMember(context.model, object, own), sub));
    }
    if (rest.size > 0) out[context.json ? "items" : "_Items"] = projectItems(context, object, rest, query);
    return out;
  }
  for (const [name, sub] of tree) {
    if (name === ALL) {
      for (const key of Object.keys(type.properties ?? {})) put(key, readMember(context.model, object, key));
    } else if (name !== NOTHING) {
      put(name, value(context, readMember(context.model, object, name), sub));
    }
  }
  return out;
}

function projectItems(context: QueryContext, object: HostObject, tree: Tree, query?: QueryInfo): readonly unknown[] {
  const all = classOfObject(context.model, object).items?.(object.state) ?? [];
  const skip = query?.Skip ?? 0;
  const page = all.slice(skip, query?.Top === undefined ? undefined : skip + query.Top);
  return page.map((item, index) => {
    const row = project(context, item, tree) as Record<string, unknown>;
    const named = "Id" in row || "_Id" in row || "id" in row || "_ReferenceId" in row;
    return named ? row : { ...row, _Index: index + skip };
  });
}

function value(context: QueryContext, found: unknown, sub: Tree): unknown {
  if (!isHostObject(found)) return found ?? null;
  return project(context, found, sub.size > 0 ? sub : new Map([[ALL, new Map<string, Tree>()]]));
}

function pascal(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

function camel(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
