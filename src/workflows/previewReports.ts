import type { Period } from "../domain/calendar/period";
import type { Language } from "../i18n/problemText";

import type { Model } from "../session/model";
import type { WorkbookPort } from "../workbook/port";
import type { SheetContent } from "../workbook/sheetContent";
import type { SheetDraft } from "../workbook/sheetDraft";
import { WorkbookFailure } from "../workbook/workbookFailure";
import type { WorkWatch } from "../workbook/workWatch";
import { openSheets } from "./readWorkbook";
import type { ReportChoice } from "./reportChoice";
import { sheetsFingerprint } from "./sheetsFingerprint";
import type { SheetsView } from "./standingSheets";
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
  /** What the workbook held when the preview was made, in all and in its generated sheets. */
  readonly fingerprint: string;
  readonly generatedFingerprint: string;
  /** The sheets that would be written if the workbook held other cells than it did. */
  readonly describeFor: (sheets: readonly SheetContent[]) => Promise<readonly SheetDraft[]>;
}

/**
 * Describes the sheets of a year and what writing them would change. Nothing is written.
 *
 * @param year - a year of the model's calendar
 * @param choice - which sheets; the usual ones when absent
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
    generatedFingerprint: generatedFingerprint(sheets),
    describeFor: async (others) => {
      const { plan, holidays } = model;
      const again = openSheets(others, { language, plan, holidays });
      return (await describeReports(viewOf(others), again.model, year, language, choice)).drafts;
    },
  };
}

/** Of the sheets that the add-in generated: the plan, and what people wrote beside it. */
const generatedFingerprint = (sheets: readonly SheetContent[]): string =>
  sheetsFingerprint(sheets.filter(({ generated }) => generated !== undefined));

const viewOf = (sheets: readonly SheetContent[]): SheetsView => ({
  readSheets: () => Promise.resolve(sheets),
  sheetNames: () => Promise.resolve(sheets.flatMap(({ name, generated }) => (generated === undefined ? [name] : []))),
});

/**
 * Writes the sheets of a preview, all or none.
 *
 * An edit elsewhere does no harm, nor does a clock in a cell: what counts is that the generated sheets are as they were
 * and that the same sheets would be written.
 *
 * @returns false when the workbook holds something else than when the preview was made: then nothing is written
 */
export async function writePreview(port: WorkbookPort, preview: ReportPreview, watch?: WorkWatch): Promise<boolean> {
  try {
    await port.addSheets(preview.drafts, watch, (sheets) => stillHolds(preview, sheets));
    return true;
  } catch (error) {
    if (error instanceof WorkbookFailure && error.code === "workbook-changed") return false;
    throw error;
  }
}

async function stillHolds(preview: ReportPreview, sheets: readonly SheetContent[]): Promise<boolean> {
  if (sheetsFingerprint(sheets) === preview.fingerprint) return true;
  if (generatedFingerprint(sheets) !== preview.generatedFingerprint) return false;
  return JSON.stringify(await preview.describeFor(sheets)) === JSON.stringify(preview.drafts);
}
