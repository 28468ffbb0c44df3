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
  const ids = new Map<unknown, string>();
  let next = 1;
  return {
    keep(object) {
      const known = ids.get(object.state);
      if (known !== undefined) return known;
      const id = `ref${String(next++)}`;
      byId.set(id, object);
      ids.set(object.state, id);
      return id;
    },
    idOf: (object) => ids.get(object.state),
    get: (id) => byId.get(id),
    release(id) {
      const object = byId.get(id);
      if (object === undefined) return;
      byId.delete(id);
      ids.delete(object.state);
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
