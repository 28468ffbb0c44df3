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

/** Excel.PivotTableCollection and its like: pivot tables, slicers, queries and bindings are not part of this host */
export const pivotTableCollectionClass: HostClass<unknown> = {
  ...emptyCollection("PivotTableCollection"),
  methods: { ...emptyCollection("PivotTableCollection").methods, refreshAll: () => undefined },
};
export const pivotTableScopedCollectionClass: HostClass<unknown> = emptyCollection("PivotTableScopedCollection");
export const slicerCollectionClass: HostClass<unknown> = emptyCollection("SlicerCollection");
export const pivotTableStyleCollectionClass: HostClass<unknown> = emptyCollection("PivotTableStyleCollection");
export const slicerStyleCollectionClass: HostClass<unknown> = emptyCollection("SlicerStyleCollection");
export const timelineStyleCollectionClass: HostClass<unknown> = emptyCollection("TimelineStyleCollection");

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
export const bindingCollectionClass: HostClass<unknown> = emptyCollection("BindingCollection");

/** Excel.DataConnectionCollection */
export const dataConnectionCollectionClass: HostClass<unknown> = {
  name: "DataConnectionCollection",
  methods: { refreshAll: () => undefined },
};
