import type { HostClass } from "../../protocol/hostClass";
import type { ClassStates } from "../ref";

/** Excel.RemoveDuplicatesResult */
export const removeDuplicatesResultClass: HostClass<ClassStates["RemoveDuplicatesResult"]> = {
  name: "RemoveDuplicatesResult",
  properties: { removed: { get: (r) => r.removed }, uniqueRemaining: { get: (r) => r.uniqueRemaining } },
};
