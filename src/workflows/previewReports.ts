import type { Period } from "../domain/calendar/period";
import type { Language } from "../i18n/problemText";

import type { Model } from "../session/model";
import type { WorkbookPort } from "../workbook/port";
import type { SheetContent } from "../workbook/sheetContent";
import type { SheetDraft } from "../workbook/sheetDraft";
import { WorkbookFailure } from "../workbook/workbookFailure";
import type { WorkWatch } from "../workbook/workWatch";
import type { ReportChoice } from "./reportChoice";
import { sheetsFingerprint } from "./sheetsFingerprint";
import { describeReports } from "./writeReports";

/** The sheets of a year before they are written, with what they would do to the workbook. */
export interface ReportPreview {
  readonly drafts: readonly SheetDraft[];
  /** Period of the scores in the sheets; null when nobody has one. */
  readonly scoredPeriod: Period | null;
  /** Generated sheets of an earlier time that these take the place of. */
  readonly replaced: readonly string[];
  /** Names that the user's own sheets have already, and what is used instead. */
  readonly renamed: readonly { readonly wanted: string; readonly used: string }[];
  /** What the workbook held when the preview was made. */
  readonly fingerprint: string;
}

/**
 * Describes the sheets of a year and what writing them would change. Nothing is written.
 *
 * @param year - a year of the model's calendar
 * @param choice - which sheets; every one when absent
 */
export async function previewReports(
  port: WorkbookPort,
  model: Model,
  year: Period,
  language: Language,
  choice?: ReportChoice,
): Promise<ReportPreview> {
  const { drafts, scoredPeriod, kept } = await describeReports(port, model, year, language, choice);
  const sheets = await port.readSheets();
  const taken = new Set((await port.sheetNames()).map((name) => name.toLowerCase()));
  return {
    drafts,
    scoredPeriod,
    replaced: sheets
      .filter(({ name, generated }) => generated !== undefined && !kept.includes(name))
      .map(({ name }) => name),
    renamed: drafts.flatMap(({ name }) => {
      const wanted = name.replace(/ \(\d+\)$/, "");
      return wanted !== name && taken.has(wanted.toLowerCase()) ? [{ wanted, used: name }] : [];
    }),
    fingerprint: sheetsFingerprint(sheets),
  };
}

/**
 * Writes the sheets of a preview, all or none.
 *
 * @returns false when the workbook holds something else than when the preview was made: then nothing is written
 */
export async function writePreview(port: WorkbookPort, preview: ReportPreview, watch?: WorkWatch): Promise<boolean> {
  const stillHolds = (sheets: readonly SheetContent[]): boolean => sheetsFingerprint(sheets) === preview.fingerprint;
  try {
    await port.addSheets(preview.drafts, watch, stillHolds);
    return true;
  } catch (error) {
    if (error instanceof WorkbookFailure && error.code === "workbook-changed") return false;
    throw error;
  }
}
