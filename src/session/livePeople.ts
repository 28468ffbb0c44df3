import { countEdits } from "../domain/kpi/countEdits";
import { nameKey } from "../intake/values/readName";
import type { Model, ModelPerson } from "./model";

/** Whom a text names. */
export type NamedPerson =
  | { readonly kind: "found"; readonly person: ModelPerson }
  /** Nobody is called that; `suggestion` is the name that takes the fewest edits, empty when none comes near. */
  | { readonly kind: "unknown"; readonly suggestion: string }
  /** Several people have the name; their ids tell them apart. */
  | { readonly kind: "shared"; readonly ids: readonly string[] };

/** Finds people by what is typed in a cell. */
export type PersonFinder = (text: string) => NamedPerson;

/** Share of a name's letters that a typing mistake may touch; one letter is always forgiven. */
const forgiven = 0.4;

/**
 * A finder of a model's people: by id, then by name, then by alias; case, width and spaces do not matter.
 *
 * @example createPersonFinder(model)("张伞") // { kind: "unknown", suggestion: "张三" }
 */
export function createPersonFinder(model: Model): PersonFinder {
  const aliases = new Map(model.plan.people.map(({ id, aliases: own = [] }) => [id, own]));
  const indexes = [
    indexOf(model.people, ({ id }) => [id]),
    indexOf(model.people, ({ name }) => [name]),
    indexOf(model.people, ({ id }) => aliases.get(id) ?? []),
  ];
  const known = new Map<string, NamedPerson>();
  return (text) => {
    const found = known.get(text) ?? look(nameKey(text), indexes);
    known.set(text, found);
    return found;
  };
}

type PersonIndex = ReadonlyMap<string, readonly ModelPerson[]>;

function indexOf(people: readonly ModelPerson[], namesOf: (person: ModelPerson) => readonly string[]): PersonIndex {
  const index = new Map<string, ModelPerson[]>();
  for (const person of people) {
    for (const key of new Set(namesOf(person).map(nameKey))) {
      const others = index.get(key);
      if (others) others.push(person);
      else index.set(key, [person]);
    }
  }
  return index;
}

function look(key: string, indexes: readonly PersonIndex[]): NamedPerson {
  for (const index of indexes) {
    const [person, ...others] = index.get(key) ?? [];
    if (person && others.length > 0) return { kind: "shared", ids: [person, ...others].map(({ id }) => id) };
    if (person) return { kind: "found", person };
  }
  return { kind: "unknown", suggestion: nearest(key, indexes) };
}

function nearest(key: string, indexes: readonly PersonIndex[]): string {
  let suggestion = "";
  let fewest = Math.max(1, Math.floor(key.length * forgiven)) + 1;
  for (const index of indexes) {
    for (const [name, [person]] of index) {
      const edits = countEdits(key, name);
      // Of a name of one letter, one edit leaves nothing in common.
      if (person && edits < fewest && edits < Math.max(name.length, key.length)) {
        suggestion = person.name;
        fewest = edits;
      }
    }
  }
  return suggestion;
}
