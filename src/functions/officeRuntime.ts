/** The part of Excel's custom-functions runtime that is used here. */
export interface FunctionRuntime {
  associate(id: string, run: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
}

declare const CustomFunctions: FunctionRuntime;

/** The runtime of the page, once office.js is loaded; the only place that names it. */
export const officeRuntime = (): FunctionRuntime => CustomFunctions;
