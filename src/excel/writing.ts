import { WorkbookFailure } from "../workbook/workbookFailure";
import type { Reading } from "./read/readContents";
import type { BookShape } from "./read/readShape";
import type { RunWrite } from "./runWrite";

/** What writing needs of the adapter. */
export interface Writing extends Reading {
  readonly runWrite: RunWrite;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Refuses what Excel would refuse, while nothing is written yet. */
export function requireWritable({ isProtected, isReadOnly }: BookShape): void {
  if (isReadOnly) throw new WorkbookFailure("workbook-read-only", {});
  if (isProtected) throw new WorkbookFailure("workbook-protected", {});
}
