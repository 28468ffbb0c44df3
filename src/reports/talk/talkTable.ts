import { excelFormats, scoreFormat } from "../../i18n/formats/excelFormat";
import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import type { DraftCell } from "../../workbook/sheetDraft";
import { attainmentFormula } from "../cells/attainmentFormula";
import { cellAddress, columnRange } from "../cells/cellAddress";
import { markFormula, statusOf } from "../cells/markFormula";
import { sheetStyles } from "../cells/sheetStyles";
import { rangeWords, valueFormat } from "../cells/valueFormat";
import type { ScorecardKpi } from "../reportInput";
import { talkColumnOf, talkColumns } from "./talkColumns";
import type { TalkInput, TalkPage, TalkRatings } from "./talkInput";

/** What the rows of a page's table share. */
export interface TalkTablePlace {
  readonly input: TalkInput;
  readonly language: Language;
  readonly nameOf: (kpi: string) => string;
  /** 0-based row of the first KPI. */
  readonly top: number;
}

const input = (value: number | null): DraftCell => ({
  value,
  style: { ...sheetStyles.input, numberFormat: "0.##" },
});

/** Both ratings of a result, side by side: cells to type in. */
export const ratingCells = ({ self, manager }: TalkRatings): readonly [DraftCell, DraftCell] => [
  input(self),
  input(manager),
];

/** The KPIs of a page in short, and their weights and the score below. */
export function talkTable(page: TalkPage, place: TalkTablePlace): readonly (readonly DraftCell[])[] {
  const { card, ratingsOf } = page;
  return [
    ...card.kpis.map((entry, index) =>
      kpiRow(entry, ratingsOf.get(entry.kpi.id) ?? { self: null, manager: null }, place.top + index, place),
    ),
    totalRow(page, place),
  ];
}

function kpiRow(
  entry: ScorecardKpi,
  ratings: TalkRatings,
  at: number,
  { input: { header }, language, nameOf }: TalkTablePlace,
): readonly DraftCell[] {
  const words = texts(language).general;
  const value = { ...sheetStyles.number, numberFormat: valueFormat(entry.kpi, header) };
  const ratio = { ...sheetStyles.number, numberFormat: excelFormats.ratio };
  const cell = (column: Parameters<typeof talkColumnOf>[0]): string => cellAddress(at, talkColumnOf(column));
  const isMet = entry.points !== null && entry.points >= 100 ? ("ahead" as const) : ("behind" as const);
  const status =
    entry.attainment === null && entry.actual !== null && entry.points !== null ? isMet : statusOf(entry.attainment);
  return [
    { value: words.families[entry.kpi.family], style: sheetStyles.wrapped },
    { value: nameOf(entry.kpi.id), style: sheetStyles.wrapped },
    { value: entry.actual, style: value },
    entry.range === undefined
      ? { value: entry.target, style: value }
      : { value: rangeWords(entry.kpi, entry.range, language), style: { ...sheetStyles.number, wrap: true } },
    {
      formula: attainmentFormula(entry.kpi.direction, cell("actual"), cell("target"), entry.range),
      value: entry.attainment ?? "",
      style: ratio,
    },
    { value: entry.points, style: { ...sheetStyles.number, numberFormat: "0.0" } },
    { value: entry.weight, style: { ...ratio, numberFormat: "0.##%" } },
    {
      formula: markFormula(cell("attainment"), language, statusWord(entry, words.statuses)),
      value: words.statuses[status],
      style: sheetStyles.centered,
    },
    ...ratingCells(ratings),
    { value: entry.comment ?? null, style: { ...sheetStyles.wrapped, fill: "#FFFBEA" } },
  ];
}

/** What a row without an attainment says: a target of 0 was met or missed, else there is no data. */
function statusWord(
  { actual, points }: ScorecardKpi,
  words: { readonly ahead: string; readonly behind: string; readonly none: string },
): string {
  if (actual === null || points === null) return `"${words.none}"`;
  return `"${points >= 100 ? words.ahead : words.behind}"`;
}

/** The weights' total, and the score where points stand. */
function totalRow({ card }: TalkPage, { input: { rules }, language, top }: TalkTablePlace): readonly DraftCell[] {
  const words = texts(language).scorecard;
  const weights = columnRange(talkColumnOf("weight"), top, top + card.kpis.length - 1);
  const cells = talkColumns.map((): DraftCell => ({ style: sheetStyles.total }));
  cells[0] = { value: words.weightTotal, style: sheetStyles.totalText };
  cells[talkColumnOf("points")] = {
    value: card.scoreRounded ?? words.noScore,
    style: { ...sheetStyles.total, numberFormat: scoreFormat(rules.scoreDecimals) },
  };
  cells[talkColumnOf("weight")] = {
    formula: `SUM(${weights})`,
    value: card.kpis.reduce((sum, { weight }) => sum + weight, 0),
    style: { ...sheetStyles.total, numberFormat: "0.##%" },
  };
  return cells;
}
