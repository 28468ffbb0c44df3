import type { KpiFamily } from "../../domain/kpi/kpi";
import { excelFormats, scoreFormat } from "../../i18n/formats/excelFormat";
import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import type { CellStyle, DraftCell } from "../../workbook/sheetDraft";
import { attainmentFormula, attainmentValue } from "../cells/attainmentFormula";
import { cellAddress } from "../cells/cellAddress";
import { sheetStyles, statusLimits } from "../cells/sheetStyles";
import { valueFormat } from "../cells/valueFormat";
import type { LeaderboardInput } from "../reportInput";

/** A small table that a chart of the dashboard draws. */
export interface ChartData {
  readonly chart: "byPeriod" | "attainmentByPerson" | "familyScores" | "trend";
  /** 0-based first column. */
  readonly left: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly DraftCell[])[];
}

/** First column of each table: side by side, so that each can be as long as it is. */
const places = { byPeriod: 0, familyScores: 5, trend: 8, attainmentByPerson: 11 } as const;

/** 0-based column of people's names. */
export const nameColumn: number = places.attainmentByPerson;

/**
 * The tables under the dashboard's charts; one without rows is left out.
 *
 * @param firstRow - 0-based row of their first line
 */
export function dashboardData(input: LeaderboardInput, language: Language, firstRow: number): readonly ChartData[] {
  return [
    byPeriod(input, language, firstRow),
    familyScores(input, language),
    trend(input, language),
    attainmentByPerson(input, language, firstRow),
  ].filter((data) => data.rows.length > 0);
}

function byPeriod(input: LeaderboardInput, language: Language, firstRow: number): ChartData {
  const words = texts(language).leaderboard;
  const main = input.byPeriod;
  const rows = (main?.periods ?? []).map((period, index): readonly DraftCell[] => {
    const at = firstRow + index;
    const kpi = main?.kpi;
    const style = {
      ...sheetStyles.number,
      ...(kpi === undefined ? {} : { numberFormat: valueFormat(kpi, input.header) }),
    };
    const direction = kpi?.direction ?? "higher";
    return [
      { value: period.label, style: sheetStyles.text },
      { value: period.target, style },
      { value: period.actual, style },
      {
        formula: attainmentFormula(direction, cellAddress(at, 2), cellAddress(at, 1)),
        value: attainmentValue(direction, period.actual, period.target) ?? "",
        style: { ...sheetStyles.number, numberFormat: excelFormats.ratio },
      },
    ];
  });
  const headers = [words.period, words.target, words.actual, words.attainment];
  return { chart: "byPeriod", left: places.byPeriod, headers, rows };
}

function familyScores(input: LeaderboardInput, language: Language): ChartData {
  const { leaderboard, general } = texts(language);
  const families: readonly KpiFamily[] = ["financial", "customer", "process", "capability"];
  const rows = families.flatMap((family): readonly (readonly DraftCell[])[] => {
    const scores = input.rows.flatMap((row) => row.families[family] ?? []);
    if (scores.length === 0) return [];
    const average = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    return [
      [
        { value: general.families[family], style: sheetStyles.wrapped },
        { value: average, style: points(input) },
      ],
    ];
  });
  return { chart: "familyScores", left: places.familyScores, headers: [leaderboard.family, leaderboard.average], rows };
}

function trend(input: LeaderboardInput, language: Language): ChartData {
  const words = texts(language).leaderboard;
  const rows = (input.trend ?? []).map((period): readonly DraftCell[] => [
    { value: period.label, style: sheetStyles.text },
    { value: period.score, style: points(input) },
  ]);
  return { chart: "trend", left: places.trend, headers: [words.period, words.average], rows };
}

/** Columns of the bars, from the table's first: people's attainments, and the same shared out by whether the target is reached. */
const person = { attainment: 1, reached: 2, missed: 3 } as const;

/** First and second series of the chart of people. */
export const personSeries = [person.reached, person.missed] as const;

/** Attainment of the team's main KPI by person, best first; people without one are not listed. */
function attainmentByPerson(input: LeaderboardInput, language: Language, firstRow: number): ChartData {
  const words = texts(language).leaderboard;
  const main = input.byPeriod?.kpi.id ?? "";
  const attained = input.rows.flatMap(({ person: name, attainments }) => {
    const attainment = attainments.get(main);
    return typeof attainment === "number" ? [{ name, attainment }] : [];
  });
  const ratio = { ...sheetStyles.number, numberFormat: excelFormats.ratio };
  const rows = attained
    .sort((one, other) => other.attainment - one.attainment)
    .map(({ name, attainment }, index): readonly DraftCell[] => {
      const at = cellAddress(firstRow + index, places.attainmentByPerson + person.attainment);
      const isReached = attainment >= statusLimits.ahead;
      return [
        { value: name, style: sheetStyles.wrapped },
        { value: attainment, style: ratio },
        { formula: `IF(${at}>=${statusLimits.ahead},${at},"")`, value: isReached ? attainment : "", style: ratio },
        { formula: `IF(${at}<${statusLimits.ahead},${at},"")`, value: isReached ? "" : attainment, style: ratio },
      ];
    });
  const headers = [words.columns.person, words.attainment, words.reached, words.missed];
  return { chart: "attainmentByPerson", left: places.attainmentByPerson, headers, rows };
}

const points = (input: LeaderboardInput): CellStyle => ({
  ...sheetStyles.number,
  numberFormat: scoreFormat(input.rules.scoreDecimals),
});
