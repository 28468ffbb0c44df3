import type { HostObject } from "./hostClass";

/** The objects that the client asked to keep, by reference id. */
export interface References {
  keep(object: HostObject): string;
  idOf(object: HostObject): string | undefined;
  get(id: string): HostObject | undefined;
  release(id: string): void;
  clear(): void;
  readonly count: number;
}

/** An empty book of kept objects; ids are never given twice. */
export function createReferences(): References {
  const byId = new Map<string, HostObject>();
  // Two classes may work on one state (an area and its collection): each is kept for itself.
  const ids = new Map<unknown, Map<string, string>>();
  const idOf = ({ state, className }: HostObject): string | undefined => ids.get(state)?.get(className);
  let next = 1;
  return {
    keep(object) {
      const known = idOf(object);
      if (known !== undefined) return known;
      const id = `ref${String(next++)}`;
      byId.set(id, object);
      ids.set(object.state, (ids.get(object.state) ?? new Map<string, string>()).set(object.className, id));
      return id;
    },
    idOf,
    get: (id) => byId.get(id),
    release(id) {
      const object = byId.get(id);
      if (object === undefined) return;
      byId.delete(id);
      ids.get(object.state)?.delete(object.className);
    },
    clear() {
      byId.clear();
      ids.clear();
    },
    get count() {
      return byId.size;
    },
  };
}
