import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import type { DraftCell, DraftChart, DraftTable, SheetDraft } from "../../workbook/sheetDraft";
import { columnRange } from "../cells/cellAddress";
import { distinctHeaders } from "../cells/distinctHeaders";
import { axisFormat } from "../../i18n/formats/excelFormat";
import { fitColumns } from "../cells/fitColumns";
import { fitRows } from "../cells/fitRows";
import { pageSetup } from "../cells/pageSetup";
import { quoteSheetName, uniqueTableName } from "../cells/sheetName";
import { chartColors, sheetStyles, tableStyle } from "../cells/sheetStyles";
import { sheetTop } from "../cells/sheetTop";
import type { LeaderboardInput } from "../reportInput";
import { chartPlaces } from "./chartPlaces";
import { dashboardData, nameColumn, personSeries, type ChartData } from "./dashboardData";

const columnCount = 15;

/** Most bars a chart of people draws; the table below it holds everybody. */
const mostBars = 30;
const limits = Array.from({ length: columnCount }, (_, column) => [11, column === nameColumn ? 24 : 16] as const);

/**
 * The team at a glance: native charts over tables that say the same, two beside each other.
 *
 * @param input - charts whose data is absent are left out
 * @param name - the sheet's final name, unique in the workbook
 * @param tables - table names of the workbook so far
 */
export function dashboardSheet(
  input: LeaderboardInput,
  language: Language,
  name: string,
  tables: Iterable<string>,
): SheetDraft {
  const words = texts(language).leaderboard;
  const places = chartPlaces(dashboardData(input, language, 0), columnCount);
  const headerRow = places.endRow + 1;
  const data = dashboardData(input, language, headerRow + 1);
  const top = sheetTop(words.dashboardTitle(input.periodLabel), input.header, language);
  const rows: (readonly (DraftCell | undefined)[])[] = [...top];
  while (rows.length < headerRow - 1) rows.push([]);
  rows.push([{ value: data.length === 0 ? words.empty : words.data, style: sheetStyles.section }]);
  rows.push(...sideBySide(data));
  const columnWidths = fitColumns(rows.slice(headerRow), columnCount, limits);
  return {
    name,
    kind: "dashboard",
    period: input.periodLabel,
    columnWidths,
    rows,
    rowHeights: { ...fitRows(rows, columnWidths), 0: 24 },
    tables: tablesOf(data, headerRow, tables),
    charts: data.map((entry, index) => ({
      ...chartOf(entry, headerRow, name, input, language),
      anchor: places.anchors[index] ?? { top: 0, left: 0, bottom: 0, right: 0 },
    })),
    // Charts on the first pages, their data on the next ones, each with the headers.
    print: {
      ...pageSetup(language, input.header.planLabel, data.length > 0 ? { from: headerRow, to: headerRow } : undefined),
      ...(data.length > 0 ? { breaksAfterRows: [...places.breaksAfterRows, headerRow - 2] } : {}),
    },
    tabColor: "#2E86C1",
  };
}

function sideBySide(data: readonly ChartData[]): readonly (readonly (DraftCell | undefined)[])[] {
  const height = Math.max(0, ...data.map((entry) => entry.rows.length + 1));
  return Array.from({ length: height }, (_, index) => {
    const row = Array.from({ length: columnCount }, (): DraftCell | undefined => undefined);
    for (const entry of data) {
      const headers = distinctHeaders(entry.headers).map((value) => ({ value, style: sheetStyles.header }));
      const cells = index === 0 ? headers : (entry.rows[index - 1] ?? []);
      cells.forEach((cell, offset) => (row[entry.left + offset] = cell));
    }
    return row;
  });
}

function tablesOf(data: readonly ChartData[], headerRow: number, taken: Iterable<string>): readonly DraftTable[] {
  const names = [...taken];
  return data.map((entry) => {
    const name = uniqueTableName(`KpiDashboard_${entry.chart}`, names);
    names.push(name);
    const right = entry.left + entry.headers.length - 1;
    const area = { top: headerRow, left: entry.left, bottom: headerRow + entry.rows.length, right };
    return { name, area, style: tableStyle, showFilter: false };
  });
}

function chartOf(
  entry: ChartData,
  headerRow: number,
  sheet: string,
  input: LeaderboardInput,
  language: Language,
): Omit<DraftChart, "anchor"> {
  const { series, ...looks } = chartLooks(input, language)[entry.chart];
  const shown = entry.chart === "attainmentByPerson" ? Math.min(entry.rows.length, mostBars) : entry.rows.length;
  const range = (offset: number): string =>
    `${quoteSheetName(sheet)}!${columnRange(entry.left + offset, headerRow + 1, headerRow + shown)}`;
  return {
    ...looks,
    name: `KpiDesk ${entry.chart}`,
    series: series.map(({ name, offset, color }) => ({ name, color, values: range(offset), categories: range(0) })),
  };
}

/** What a chart says; its series by their column of the chart's table. */
type ChartLook = Omit<DraftChart, "name" | "anchor" | "series"> & {
  readonly series: readonly { readonly name: string; readonly offset: number; readonly color: string }[];
};

function chartLooks(input: LeaderboardInput, language: Language): Readonly<Record<ChartData["chart"], ChartLook>> {
  const words = texts(language).leaderboard;
  const kpi = input.byPeriod?.kpi.name;
  const kpiName = (language === "zh-CN" ? kpi?.zh : kpi?.en) ?? "";
  const score = words.columns.score;
  return {
    byPeriod: {
      type: "column",
      fromZero: isPositive(input),
      ...(input.byPeriod ? { valueFormat: axisFormat(input.byPeriod.kpi.unit, language) } : {}),
      title: words.byPeriod(kpiName),
      altText: words.byPeriodAlt(kpiName),
      series: [
        { name: words.target, offset: 1, color: chartColors.target },
        { name: words.actual, offset: 2, color: chartColors.actual },
      ],
      categoryAxisTitle: words.period,
    },
    attainmentByPerson: {
      type: "bar",
      stacked: true,
      fromZero: input.rows.every(({ attainments }) => (attainments.get(input.byPeriod?.kpi.id ?? "") ?? 0) >= 0),
      valueFormat: "0%",
      title: words.attainmentByPerson(kpiName),
      altText: words.attainmentByPersonAlt(kpiName),
      series: [
        { name: words.reached, offset: personSeries[0], color: chartColors.actual },
        { name: words.missed, offset: personSeries[1], color: chartColors.behind },
      ],
    },
    familyScores: {
      type: "column",
      fromZero: true,
      title: words.familyScores,
      altText: words.familyScoresAlt,
      series: [{ name: words.average, offset: 1, color: chartColors.actual }],
      valueAxisTitle: score,
    },
    trend: {
      type: "line",
      title: words.trend,
      altText: words.trendAlt,
      series: [{ name: words.average, offset: 1, color: chartColors.actual }],
      valueAxisTitle: score,
      categoryAxisTitle: words.period,
    },
  };
}

/** Lengths compare from 0 on, unless a return made a period negative. */
const isPositive = ({ byPeriod }: LeaderboardInput): boolean =>
  (byPeriod?.periods ?? []).every(({ target, actual }) => (target ?? 0) >= 0 && (actual ?? 0) >= 0);
