import { hostError, notImplemented } from "./hostError";
import type { HostClass, HostModel, HostObject } from "./hostClass";
import { memberKey } from "./hostClass";

/** The class of an object; a missing description is answered like a missing member. */
export function classOfObject(model: HostModel, object: HostObject): HostClass<unknown> {
  const found = model.classOf(object.className);
  if (found === undefined) throw notImplemented(object.className, "constructor");
  return found;
}

/** The value of a property, or the object a navigation property leads to. */
export function readMember(model: HostModel, object: HostObject, name: string): unknown {
  const type = classOfObject(model, object);
  const key = memberKey(type.properties, name);
  if (key !== undefined) return type.properties?.[key]?.get(object.state) ?? null;
  const navigation = memberKey(type.objects, name);
  if (navigation !== undefined) return type.objects?.[navigation]?.(object.state) ?? null;
  throw notImplemented(type.name, name);
}

/** Set a property; read-only ones are refused. */
export function writeMember(model: HostModel, object: HostObject, name: string, value: unknown): void {
  const type = classOfObject(model, object);
  const key = memberKey(type.properties, type.wireNames?.[name.toLowerCase()] ?? name);
  const property = key === undefined ? undefined : type.properties?.[key];
  if (property === undefined) throw notImplemented(type.name, name);
  if (property.set === undefined) {
    throw hostError("AccessDenied", "You cannot perform the requested operation.", 403);
  }
  property.set(object.state, value);
}

/** Whether a method has to wait for calculated values. */
export function waitsForValues(model: HostModel, object: HostObject, name: string): boolean {
  const wanted = name.toLowerCase();
  return classOfObject(model, object).afterCalculation?.some((each) => each.toLowerCase() === wanted) ?? false;
}

/** Run a method; asking for an event is a method on the wire too. */
export function callMember(model: HostModel, object: HostObject, name: string, args: readonly unknown[]): unknown {
  const type = classOfObject(model, object);
  const key = memberKey(type.methods, name);
  if (key !== undefined) return type.methods?.[key]?.(object.state, ...args);
  for (const event of Object.values(type.events ?? {})) {
    if (event.register === name) return void model.listen(event.type, event.target(object.state));
    if (event.unregister === name) return void model.unlisten(event.type, event.target(object.state));
  }
  throw notImplemented(type.name, name);
}
