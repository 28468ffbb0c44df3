/** A plan's file before it is known to fit the present schema. */
export type RawPlan = Readonly<Record<string, unknown>>;

/** One step from a version of the file to the next. Steps are never changed once released. */
export interface Migration {
  /** The version this step starts from; it ends at the next. */
  readonly from: number;
  readonly migrate: (file: RawPlan) => RawPlan;
}
