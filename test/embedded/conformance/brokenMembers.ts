import { excelClasses } from "../../../src/embedded/model/excelClasses";
import type { HostClass } from "../../../src/embedded/protocol/hostClass";
import { notImplemented } from "../../../src/embedded/protocol/hostError";

/** What stands in for a member: how it reads, and what comes of using it. */
interface Break {
  readonly use: () => null;
  readonly target: string;
}

/** A member that is deaf: it reads null and does nothing; an event never comes. */
const deaf: Break = { use: () => null, target: "nobody" };

/** A member that is not there. */
function gone(className: string, name: string): Break {
  const use = (): null => {
    throw notImplemented(className, name);
  };
  return { use, target: "nobody" };
}

/**
 * The host's classes with one member broken, in two ways: once it is deaf, once it is not there.
 *
 * @param member - such as `Range.values`
 * @returns nothing when the member is not one of the host's classes (an event's arguments, a kind of rule)
 */
export function withBroken(member: string): readonly (readonly HostClass<unknown>[])[] {
  const [className = "", name = ""] = member.split(".");
  const found = excelClasses.find((each) => each.name === className);
  if (found === undefined) return [];
  return [deaf, gone(className, name)].flatMap((way) => {
    const broken = breakMember(found, name, way);
    return broken === undefined ? [] : [excelClasses.map((each) => (each === found ? broken : each))];
  });
}

function breakMember(all: HostClass<unknown>, name: string, { use, target }: Break): HostClass<unknown> | undefined {
  const { properties = {}, objects = {}, methods = {}, events = {} } = all;
  if (Object.hasOwn(properties, name)) return { ...all, properties: { ...properties, [name]: { get: use, set: use } } };
  if (Object.hasOwn(objects, name)) return { ...all, objects: { ...objects, [name]: use } };
  if (Object.hasOwn(methods, name)) return { ...all, methods: { ...methods, [name]: use } };
  const event = events[name];
  return event === undefined
    ? undefined
    : { ...all, events: { ...events, [name]: { ...event, target: () => target } } };
}
