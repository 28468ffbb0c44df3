import type { SheetDraft } from "./sheetDraft";
import { WorkbookFailure } from "./workbookFailure";
import type { WorkWatch } from "./workWatch";

/** Tells a watch of each sheet in turn, and that all are done. Fails with `cancelled` as soon as it wants to stop. */
export function watchDrafts(drafts: readonly SheetDraft[], watch: WorkWatch | undefined): void {
  drafts.forEach(({ name }, index) => {
    if (watch?.isCancelled()) throw new WorkbookFailure("cancelled", {});
    watch?.progress(index, drafts.length, name);
  });
  watch?.progress(drafts.length, drafts.length, "");
}
