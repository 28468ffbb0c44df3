/**
 * The same keys, all the way down, with texts of the other language: a text that is missing in one language, or that
 * only one language has, does not compile.
 */
export type SameShape<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : SameShape<Words[Key]>;
};
