import type { HostObject, Property } from "../protocol/hostClass";
import { invalidArgument } from "./errors";

/** Settings that nothing depends on: what was set is what is read. Charts and print settings are made of these. */
export interface Bag {
  readonly values: Map<string, unknown>;
  readonly children: Map<string, Bag>;
}

/** A state that keeps its plain settings in a bag. */
export interface Bagged {
  readonly bag: Bag;
}

/** An empty bag. */
export function createBag(values: Readonly<Record<string, unknown>> = {}): Bag {
  return { values: new Map(Object.entries(values)), children: new Map() };
}

/** A bag with the same settings that shares nothing with the first. */
export function cloneBag(bag: Bag): Bag {
  return {
    values: new Map([...bag.values].map(([key, value]) => [key, structuredClone(value)])),
    children: new Map([...bag.children].map(([key, child]) => [key, cloneBag(child)])),
  };
}

/** The bag inside a bag, made when first asked for. */
export function childBag(bag: Bag, name: string): Bag {
  let child = bag.children.get(name);
  if (child === undefined) {
    child = createBag();
    bag.children.set(name, child);
  }
  return child;
}

/** Kinds of settings, each with its default; a value of another type is refused with InvalidArgument. */
export const stored = {
  text: (name: string, fallback = ""): Property<Bag> => settingOf(name, fallback, (v) => typeof v === "string"),
  flag: (name: string, fallback = false): Property<Bag> => settingOf(name, fallback, (v) => typeof v === "boolean"),
  number: (name: string, fallback: number | null = 0): Property<Bag> =>
    settingOf(name, fallback, (v) => typeof v === "number"),
  oneOf: (name: string, choices: readonly string[], fallback = choices[0]): Property<Bag> =>
    settingOf(name, fallback, (v) => typeof v === "string" && choices.includes(v)),
  any: (name: string, fallback: unknown = null): Property<Bag> => settingOf(name, fallback, () => true),
  /** Cannot be set by the add-in. */
  fixed: (name: string, fallback: unknown = null): Property<Bag> => ({
    get: (bag) => (bag.values.has(name) ? bag.values.get(name) : fallback),
  }),
};

function settingOf(name: string, fallback: unknown, fits: (value: unknown) => boolean): Property<Bag> {
  return {
    get: (bag) => (bag.values.has(name) ? bag.values.get(name) : fallback),
    set: (bag, value) => {
      if (!fits(value)) throw invalidArgument();
      bag.values.set(name, value);
    },
  };
}

/** A navigation property to a class that is a bag inside this bag. */
export function child(name: string, className: string): (bag: Bag) => HostObject {
  return (bag) => ({ className, state: childBag(bag, name) });
}

/** The same properties for a state that carries a bag. */
export function onBag(properties: Readonly<Record<string, Property<Bag>>>): Record<string, Property<Bagged>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const { set } = property;
      return [
        name,
        {
          get: (state: Bagged) => property.get(state.bag),
          ...(set === undefined ? {} : { set: (state: Bagged, value: unknown) => set(state.bag, value) }),
        },
      ];
    }),
  );
}

/** The same navigation properties for a state that carries a bag. */
export function objectsOnBag(
  objects: Readonly<Record<string, (bag: Bag) => HostObject>>,
): Record<string, (state: Bagged) => HostObject> {
  return Object.fromEntries(Object.entries(objects).map(([name, go]) => [name, (state: Bagged) => go(state.bag)]));
}
