import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import type { DraftCell, DraftConditionalFormat, SheetDraft } from "../../workbook/sheetDraft";
import type { CellRect } from "../../workbook/sheetContent";
import { cellAddress } from "../cells/cellAddress";
import { distinctHeaders } from "../cells/distinctHeaders";
import { fitColumns } from "../cells/fitColumns";
import { fitRows } from "../cells/fitRows";
import { kpiNames } from "../cells/kpiNames";
import { onReadablePaper, pageSetup } from "../cells/pageSetup";
import { sheetStyles, statusLimits, statusStyles, tableStyle } from "../cells/sheetStyles";
import { sheetTop } from "../cells/sheetTop";
import type { LeaderboardInput, LeaderboardRow } from "../reportInput";

const headerRow = 4;
const leadCount = 2;
/** Attainments carry their mark, so that no colour is needed to read them. */
const heatFormat = `[>=${statusLimits.ahead}]"▲ "0%;[>=${statusLimits.near}]"◆ "0%;"▼ "0%`;
/** Sign of a KPI that has a target and no actual. */
const noData = "–";

/**
 * The team's heat map: attainment by person and KPI, each with its mark beside the colour.
 *
 * A cell is blank where the person's role does not carry the KPI, or there is no target.
 *
 * @param input - rows best first; without any the sheet says so
 * @param names - the sheet's and the table's final names, unique in the workbook
 */
export function heatMapSheet(
  input: LeaderboardInput,
  language: Language,
  names: { readonly sheet: string; readonly table: string },
): SheetDraft {
  const words = texts(language).leaderboard;
  const { person, role } = words.columns;
  const headers = distinctHeaders([person, role, ...kpiNames(input.kpis, language).values()]);
  const rows: readonly (readonly DraftCell[])[] = [
    ...sheetTop(words.heatMapTitle(input.periodLabel), input.header, language),
    [{ value: words.heatMapNote, style: sheetStyles.note }],
    headers.map((header) => ({ value: header, style: sheetStyles.header })),
    ...input.rows.map((row) => heatRow(row, input)),
    ...(input.rows.length === 0 ? [[{ value: words.empty, style: sheetStyles.note }]] : []),
  ];
  const table = { top: headerRow, left: 0, bottom: headerRow + input.rows.length, right: headers.length - 1 };
  const limits = [[9, 24], [9, 22], ...input.kpis.map(() => [9, 16] as const)] as const;
  const columnWidths = fitColumns(rows.slice(headerRow), headers.length, limits);
  return {
    name: names.sheet,
    kind: "leaderboard",
    period: input.periodLabel,
    columnWidths,
    rows,
    rowHeights: { ...fitRows(rows, columnWidths), 0: 24 },
    ...(input.rows.length === 0
      ? {}
      : {
          tables: [{ name: names.table, area: table, style: tableStyle, showFilter: true }],
          conditionalFormats: heatFormats({ ...table, top: headerRow + 1, left: leadCount }),
        }),
    freeze: { rows: headerRow + 1, columns: leadCount },
    print: onReadablePaper(
      pageSetup(language, input.header.planLabel, { from: headerRow, to: headerRow }),
      columnWidths,
    ),
    tabColor: "#2E86C1",
  };
}

function heatRow({ person, role, attainments }: LeaderboardRow, { kpis }: LeaderboardInput): readonly DraftCell[] {
  const style = { ...sheetStyles.number, numberFormat: heatFormat };
  return [
    { value: person, style: { ...sheetStyles.wrapped, bold: true } },
    { value: role, style: sheetStyles.wrapped },
    ...kpis.map(({ id }): DraftCell => {
      const attained = attainments.get(id);
      return attained === null ? { value: noData, style: sheetStyles.centered } : { value: attained ?? null, style };
    }),
  ];
}

function heatFormats(area: CellRect): readonly DraftConditionalFormat[] {
  if (area.left > area.right) return [];
  const cell = cellAddress(area.top, area.left);
  const { ahead, near } = statusLimits;
  const rules = [
    [`${cell}="${noData}"`, statusStyles.none],
    [`AND(ISNUMBER(${cell}),${cell}>=${ahead})`, statusStyles.ahead],
    [`AND(ISNUMBER(${cell}),${cell}<${ahead},${cell}>=${near})`, statusStyles.near],
    [`AND(ISNUMBER(${cell}),${cell}<${near})`, statusStyles.behind],
  ] as const;
  return rules.map(([formula, style]) => ({ area, rule: { type: "formula", formula, style } }));
}
