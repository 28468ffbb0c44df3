/** Marks sheets that are not yet shown: should the add-in be closed meanwhile, they are found at the next start. */
export const unfinishedMark = "KpiDesk.unfinished";

/**
 * Names for sheets that are being written, or that are about to give way, which no sheet has yet.
 *
 * @param taken - names of all sheets
 */
export function createPassingNames(taken: readonly string[]): (kind: "new" | "old") => string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return (kind) => {
    const start = kind === "new" ? "~kpi" : "~kpi old";
    let number = 1;
    while (used.has(`${start} ${number}`)) number++;
    used.add(`${start} ${number}`);
    return `${start} ${number}`;
  };
}

/** Whether a sheet was left half-made by a write that kept no journal: it has both the mark and the name. */
export function isUnfinished(name: string, mark: string | null): boolean {
  return mark !== null && /^~kpi \d+$/.test(name);
}
