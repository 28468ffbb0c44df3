/** Why a workbook could not be read or written. */
export type WorkbookFailureCode =
  | "file-not-found"
  | "file-not-readable"
  | "not-a-workbook"
  | "workbook-encrypted"
  | "workbook-too-large"
  | "workbook-damaged"
  | "workbook-strict-format"
  | "name-taken"
  | "output-is-input"
  | "output-exists-as-folder"
  | "output-not-writable"
  /** Asked to stop by the user; everything is as it was. */
  | "cancelled"
  /** A cell is being edited, so Excel takes no changes. */
  | "cell-edit-mode"
  /** The workbook's structure, or the sheet `name`, is protected. */
  | "workbook-protected"
  /** The workbook is open for reading only. */
  | "workbook-read-only"
  /** There is no sheet `name` (any more). */
  | "sheet-missing"
  /** The workbook was edited after the work began, so what was worked out no longer fits. */
  | "workbook-changed"
  /** Writing failed, and what was begun could not be taken back: Excel does not answer (`host` is its code). */
  | "not-taken-back"
  /** One row of the sheet `name`, or one part of it, is larger than Excel hands over at once. */
  | "sheet-too-large"
  /** A workbook must keep one sheet that can be seen. */
  | "last-visible-sheet"
  /** This Excel lacks the interface `needs`. */
  | "host-too-old"
  /** Excel is occupied with something else. */
  | "host-busy"
  /** Excel refused with its own code `host` for a reason that has no sentence here. */
  | "host-failed";

/** A failure of the workbook's host or file, mapped to a code that has a sentence in both languages. */
export class WorkbookFailure extends Error {
  constructor(
    readonly code: WorkbookFailureCode,
    readonly params: Readonly<Record<string, string | number>>,
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.name = "WorkbookFailure";
  }
}
