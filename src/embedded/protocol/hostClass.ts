import type { HostError } from "./hostError";

/** An object the client holds a proxy of: the name of its class, and whatever the class works on. */
export interface HostObject {
  readonly className: string;
  readonly state: unknown;
}

/** A property that carries data (numbers, texts, arrays); without `set` it is read-only. */
export interface Property<S> {
  get(state: S): unknown;
  set?(state: S, value: unknown): void;
}

/** What a method does: its state, then the arguments as they came over the wire (objects as {@link HostObject}). */
export type Method<S> = { call(state: S, ...args: readonly unknown[]): unknown }["call"];

/** An event that the client can ask for: its number on the wire, the names that ask for it, and whose event it is. */
export interface EventMember<S> {
  readonly type: number;
  readonly register: string;
  readonly unregister: string;
  target(state: S): string;
}

/**
 * One class of the object model, as a table of members.
 *
 * Keys are the names of the public interface (`getRange`, `onChanged`); the wire's PascalCase is matched without
 * regard to case, so that the table can be counted against the published type declarations.
 */
export interface HostClass<S> {
  readonly name: string;
  /** What the client is told when it first meets the object, e.g. `{ Id: "7" }`. */
  identity?(state: S): Readonly<Record<string, unknown>>;
  /** Objects of this class can be kept over several requests by a reference id. */
  readonly tracked?: boolean;
  /** Makes the class a collection: `load("items/…")` answers with these. */
  items?(state: S): readonly HostObject[];
  readonly properties?: Readonly<Record<string, Property<S>>>;
  /** Properties that lead to another object. */
  readonly objects?: Readonly<Record<string, Method<S>>>;
  readonly methods?: Readonly<Record<string, Method<S>>>;
  /** Names of methods that look at calculated values: the host finishes calculating before it runs them. */
  readonly afterCalculation?: readonly string[];
  readonly events?: Readonly<Record<string, EventMember<S>>>;
  /** Names that the client uses on the wire where they differ from the public ones, in lower case. */
  readonly wireNames?: Readonly<Record<string, string>>;
  /** Properties that the client looks for with a small first letter (every other is in PascalCase). */
  readonly smallNames?: readonly string[];
}

/** What the protocol needs to know about the application behind it. */
export interface HostModel {
  /** The object that a request context starts from. */
  readonly root: HostObject;
  /** The description of a class, or undefined when the host has none. */
  classOf(name: string): HostClass<unknown> | undefined;
  /** `new` by type name (services such as custom functions); undefined when unknown. */
  create(typeName: string): HostObject | undefined;
  /** Finish calculating; undefined when there is nothing to wait for. */
  settle(): Promise<void> | undefined;
  /** A request begins: the reason to refuse it whole, or undefined. */
  refuse(): HostError | undefined;
  /** Resolves when a refusal that passes by itself (a cell being edited) is over. */
  untilReady(): Promise<void>;
  /** A request has ended (suspended calculation and screen updating end here). */
  requestEnded(): void;
  listen(type: number, target: string): void;
  unlisten(type: number, target: string): void;
}

const cache = new WeakMap<object, ReadonlyMap<string, string>>();

/** The member of a table for a name off the wire, without regard to case; undefined when there is none. */
export function memberKey(table: object | undefined, wireName: string): string | undefined {
  if (table === undefined) return undefined;
  let keys = cache.get(table);
  if (keys === undefined) {
    keys = new Map(Object.keys(table).map((key) => [key.toLowerCase(), key]));
    cache.set(table, keys);
  }
  return keys.get(wireName.toLowerCase());
}

/** True for an object of the model (as against plain data). */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "state" in value;
}
