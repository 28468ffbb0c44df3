/** Marks of sheets that are being written: should the add-in be closed meanwhile, the next write sweeps them away. */
export const unfinishedMark = "KpiDesk.unfinished";

/** Name of a sheet while it is being written. */
export const unfinishedName = (number: number): string => `~kpi ${number}`;

/** Name of a sheet that is about to give way to a new one. */
export const outgoingName = (number: number): string => `~kpi old ${number}`;

/** Whether a sheet was left half-made: it has both the mark and the name. */
export function isUnfinished(name: string, mark: string | null): boolean {
  return mark !== null && /^~kpi \d+$/.test(name);
}
