import { manualActualsWords } from "../../i18n/words/manualActualsWords";
import type { Language } from "../../i18n/problemText";
import type { DraftCell, SheetDraft } from "../../workbook/sheetDraft";
import { sheetStyles } from "../cells/sheetStyles";

/** One actual that is to be typed. */
export interface ManualActualsRow {
  readonly person: string;
  /** The KPI's name in the sheet's language. */
  readonly kpi: string;
  /** Such as `2026Q1`. */
  readonly period: string;
}

/**
 * A plain list to type actuals into, which intake reads like any sheet of the manager's: name, KPI, period, actual.
 *
 * Nothing stands above the header and nothing below the rows, so that rows can be added at the end.
 *
 * @param year - such as `2026`, part of the sheet's name
 */
export function manualActualsSheet(rows: readonly ManualActualsRow[], year: string, language: Language): SheetDraft {
  const words = manualActualsWords[language];
  const head = words.head.map((value): DraftCell => ({ value, style: sheetStyles.header }));
  return {
    name: words.sheet(year),
    kind: "manual-actuals",
    period: year,
    columnWidths: [16, 28, 12, 14],
    rows: [
      head,
      ...rows.map(({ person, kpi, period }): readonly DraftCell[] => [
        { value: person, style: sheetStyles.text },
        { value: kpi, style: sheetStyles.text },
        { value: period, style: sheetStyles.text },
        { value: "", style: sheetStyles.input },
      ]),
    ],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "portrait", fitToWidth: true, repeatRows: { from: 0, to: 0 } },
  };
}
