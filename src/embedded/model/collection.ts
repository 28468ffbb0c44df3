import type { HostObject, Method, Property } from "../protocol/hostClass";
import { integerArg } from "./arguments";
import { invalidArgument, itemNotFound } from "./errors";

/** The members that most collections share. */
export interface CollectionMembers<S> {
  readonly items: (state: S) => readonly HostObject[];
  readonly properties: { readonly count: Property<S> };
  readonly methods: Readonly<Record<"getCount" | "getItem" | "getItemOrNullObject" | "getItemAt", Method<S>>>;
}

/**
 * `count`, `getCount`, `getItem`, `getItemOrNullObject` and `getItemAt` over a list.
 *
 * @param find - the item of a key, or undefined: `getItem` then answers ItemNotFound
 */
export function collection<S>(
  items: (state: S) => readonly HostObject[],
  find: (state: S, key: unknown) => HostObject | undefined,
): CollectionMembers<S> {
  return {
    items,
    properties: { count: { get: (state) => items(state).length } },
    methods: {
      getCount: (state) => items(state).length,
      getItem: (state, key) => {
        const item = find(state, key);
        if (item === undefined) throw itemNotFound();
        return item;
      },
      getItemOrNullObject: (state, key) => find(state, key) ?? null,
      getItemAt: (state, index) => {
        const item = items(state)[integerArg(index)];
        if (item === undefined) throw invalidArgument();
        return item;
      },
    },
  };
}

/** Text keys are compared without regard to case. */
export function sameKey(a: string, b: unknown): boolean {
  return typeof b === "string" && a.toLowerCase() === b.toLowerCase();
}
