import { excelClasses } from "../../../src/embedded/model/excelClasses";
import type { HostClass } from "../../../src/embedded/protocol/hostClass";

/**
 * The host's classes with one member broken: a property forgets what is set and reads null, a method does nothing, an
 * event never comes, an object is a null object.
 *
 * @param member - such as `Range.values`
 * @returns undefined when the member is not one of the host's classes (an event's arguments, a kind of rule)
 */
export function withBroken(member: string): readonly HostClass<unknown>[] | undefined {
  const [className = "", wanted = ""] = member.split(".");
  const found = excelClasses.find(({ name }) => name === className);
  if (found === undefined) return undefined;
  const broken = breakMember(found, wanted);
  return broken === undefined ? undefined : excelClasses.map((each) => (each === found ? broken : each));
}

function breakMember(whole: HostClass<unknown>, name: string): HostClass<unknown> | undefined {
  const { properties, objects, methods, events, ...rest } = whole;
  const kept = { ...(properties && { properties }), ...(objects && { objects }), ...(methods && { methods }) };
  const all: HostClass<unknown> = { ...rest, ...kept, ...(events && { events }) };
  if (properties !== undefined && Object.hasOwn(properties, name)) {
    return { ...all, properties: { ...properties, [name]: { get: () => null, set: () => undefined } } };
  }
  if (objects !== undefined && Object.hasOwn(objects, name)) {
    return { ...all, objects: { ...objects, [name]: () => null } };
  }
  if (methods !== undefined && Object.hasOwn(methods, name)) {
    return { ...all, methods: { ...methods, [name]: () => null } };
  }
  const event = events?.[name];
  if (event === undefined) return undefined;
  return { ...all, events: { ...events, [name]: { ...event, target: () => "nobody" } } };
}
