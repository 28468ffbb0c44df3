import type { ProblemParams } from "../domain/problem";

/** Languages of the product. */
export type Language = "zh-CN" | "en-US";

/** The sentence for one problem code. */
export type ProblemText = (params: ProblemParams) => string;

/** The sentences of one layer's codes in both languages. A missing code does not compile. */
export type ProblemTexts<Code extends string> = Readonly<Record<Language, Readonly<Record<Code, ProblemText>>>>;
