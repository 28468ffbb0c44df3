import type { HostClass } from "../../protocol/hostClass";
import { integerArg } from "../arguments";
import { child, childBag, objectsOnBag, onBag, stored } from "../bag";
import { invalidArgument } from "../errors";
import { bagRef, same } from "../ref";
import type { ChartPart } from "../states";

/** Excel.ChartLegend */
export const chartLegendClass: HostClass<ChartPart> = {
  name: "ChartLegend",
  properties: onBag({
    height: stored.number("height"),
    left: stored.number("left"),
    overlay: stored.flag("overlay"),
    position: stored.oneOf("position", ["Invalid", "Top", "Bottom", "Left", "Right", "Corner", "Custom"], "Right"),
    showShadow: stored.flag("showShadow"),
    top: stored.number("top"),
    visible: stored.flag("visible", true),
    width: stored.number("width"),
  }),
  objects: {
    ...objectsOnBag({ format: child("format", "ChartLegendFormat") }),
    legendEntries: same("ChartLegendEntryCollection"),
  },
};

const SLICED = /Pie|Doughnut/;

/** A legend has an entry for each series; that of a round chart, for each slice of the first one. */
function countOf({ chart }: ChartPart): number {
  if (!SLICED.test(String(chart.bag.values.get("chartType")))) return chart.series.length;
  const area = chart.series[0]?.values?.area;
  return area === undefined ? 0 : area.rows * area.columns;
}

function entryAt(legend: ChartPart, index: number) {
  const bag = childBag(legend.bag, `entry ${String(index)}`);
  bag.values.set("index", index);
  return bagRef("ChartLegendEntry", bag);
}

/** Excel.ChartLegendEntryCollection */
export const chartLegendEntryCollectionClass: HostClass<ChartPart> = {
  name: "ChartLegendEntryCollection",
  items: (legend) => Array.from({ length: countOf(legend) }, (_, index) => entryAt(legend, index)),
  methods: {
    getCount: countOf,
    getItemAt: (legend, index) => {
      const at = integerArg(index);
      if (at < 0 || at >= countOf(legend)) throw invalidArgument();
      return entryAt(legend, at);
    },
  },
};
