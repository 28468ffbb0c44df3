import type { HostClass } from "../../protocol/hostClass";
import { itemNotFound } from "../errors";

/** A collection of things this host never has: it can be counted and searched, and is always empty. */
function emptyCollection<S>(name: string): HostClass<S> {
  return {
    name,
    items: () => [],
    methods: {
      getCount: () => 0,
      getItem: () => {
        throw itemNotFound();
      },
      getItemOrNullObject: () => null,
    },
  };
}

/** Excel.PivotTableCollection and its like: pivot tables, slicers and queries are not part of this host */
export const pivotTableCollectionClass: HostClass<unknown> = {
  ...emptyCollection("PivotTableCollection"),
  methods: { ...emptyCollection("PivotTableCollection").methods, refreshAll: () => undefined },
};
export const pivotTableScopedCollectionClass: HostClass<unknown> = emptyCollection("PivotTableScopedCollection");
export const slicerCollectionClass: HostClass<unknown> = emptyCollection("SlicerCollection");

/** Excel.QueryCollection */
export const queryCollectionClass: HostClass<unknown> = {
  ...emptyCollection("QueryCollection"),
  methods: {
    getCount: () => 0,
    getItem: () => {
      throw itemNotFound();
    },
  },
};

/** Excel.DataConnectionCollection */
export const dataConnectionCollectionClass: HostClass<unknown> = {
  name: "DataConnectionCollection",
  methods: { refreshAll: () => undefined },
};
