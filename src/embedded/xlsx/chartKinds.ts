/** A kind of chart in the file format, with the settings that tell its variants apart. */
export interface ChartKind {
  /** The element of the plot: `barChart`, `lineChart` … */
  readonly element:
    "barChart" | "lineChart" | "pieChart" | "doughnutChart" | "areaChart" | "scatterChart" | "radarChart";
  readonly direction?: "col" | "bar";
  readonly grouping?: "clustered" | "stacked" | "percentStacked" | "standard";
  /** Points are marked. */
  readonly markers?: boolean;
  /** Lines are drawn between the points of a scatter chart; smoothed or straight. */
  readonly scatter?: "marker" | "lineMarker" | "smoothMarker";
}

const KINDS: readonly (readonly [type: string, kind: ChartKind])[] = [
  ["ColumnClustered", { element: "barChart", direction: "col", grouping: "clustered" }],
  ["ColumnStacked", { element: "barChart", direction: "col", grouping: "stacked" }],
  ["ColumnStacked100", { element: "barChart", direction: "col", grouping: "percentStacked" }],
  ["BarClustered", { element: "barChart", direction: "bar", grouping: "clustered" }],
  ["BarStacked", { element: "barChart", direction: "bar", grouping: "stacked" }],
  ["BarStacked100", { element: "barChart", direction: "bar", grouping: "percentStacked" }],
  ["Line", { element: "lineChart", grouping: "standard", markers: false }],
  ["LineMarkers", { element: "lineChart", grouping: "standard", markers: true }],
  ["LineStacked", { element: "lineChart", grouping: "stacked", markers: false }],
  ["LineStacked100", { element: "lineChart", grouping: "percentStacked", markers: false }],
  ["Area", { element: "areaChart", grouping: "standard" }],
  ["AreaStacked", { element: "areaChart", grouping: "stacked" }],
  ["AreaStacked100", { element: "areaChart", grouping: "percentStacked" }],
  ["Pie", { element: "pieChart" }],
  ["Doughnut", { element: "doughnutChart" }],
  ["XYScatter", { element: "scatterChart", scatter: "marker" }],
  ["XYScatterLines", { element: "scatterChart", scatter: "lineMarker" }],
  ["XYScatterSmooth", { element: "scatterChart", scatter: "smoothMarker" }],
  ["Radar", { element: "radarChart", markers: false }],
  ["RadarMarkers", { element: "radarChart", markers: true }],
];

/** How a chart type of the object model is written; undefined for the types that nothing here can write. */
export function chartKind(type: string): ChartKind | undefined {
  return KINDS.find(([each]) => each === type)?.[1];
}

/** The chart type of a kind that was read; `ColumnClustered` for one that is not known. */
export function chartType(kind: Partial<ChartKind>): string {
  const fits = ([, each]: readonly [string, ChartKind]): boolean =>
    each.element === kind.element &&
    (each.direction ?? "") === (kind.direction ?? "") &&
    (each.grouping ?? "") === (kind.grouping ?? "") &&
    (each.scatter ?? "") === (kind.scatter ?? "") &&
    (each.markers === undefined || each.markers === (kind.markers ?? false));
  return KINDS.find(fits)?.[0] ?? KINDS.find(([, each]) => each.element === kind.element)?.[0] ?? "ColumnClustered";
}

/** The elements that hold a plot. */
export const PLOT_ELEMENTS: readonly string[] = [...new Set(KINDS.map(([, kind]) => kind.element))];
