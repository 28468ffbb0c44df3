/** Watches a piece of work that takes a while: hears how far it is, and may ask it to stop. */
export interface WorkWatch {
  /**
   * Called before each sheet, and within a large one: how many are done, of how many, and which one is next. A sheet that
   * is partly read counts by its share, so `done` need not be whole; it never falls. Of sheets that are written it is
   * called once more when all are done and about to be shown: then none is next, `""`.
   */
  readonly progress: (done: number, of: number, sheet: string) => void;
  /** Asked between steps. Once it is true, the work undoes what it did and fails with `cancelled`. */
  readonly isCancelled: () => boolean;
}
