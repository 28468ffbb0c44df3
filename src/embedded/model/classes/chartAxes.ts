import type { HostClass, Property } from "../../protocol/hostClass";
import { choiceArg } from "../arguments";
import { child, childBag, objectsOnBag, onBag, stored } from "../bag";
import type { AxisScale } from "../book/axisScale";
import { axisScale } from "../book/axisScale";
import { plottedNumbers } from "../book/charts";
import { invalidArgument } from "../errors";
import { ref } from "../ref";
import type { ChartAxisState, ChartPart } from "../states";

function axisOf({ chart, bag }: ChartPart, kind: ChartAxisState["kind"], group: ChartAxisState["group"] = "Primary") {
  const name = `${kind.toLowerCase()}Axis`;
  return ref("ChartAxis", { chart, kind, group, bag: childBag(bag, group === "Primary" ? name : `secondary ${name}`) });
}

/** Excel.ChartAxes */
export const chartAxesClass: HostClass<ChartPart> = {
  name: "ChartAxes",
  objects: {
    categoryAxis: (axes) => axisOf(axes, "Category"),
    seriesAxis: (axes) => axisOf(axes, "Series"),
    valueAxis: (axes) => axisOf(axes, "Value"),
  },
  methods: {
    getItem: (axes, type, group) =>
      axisOf(
        axes,
        choiceArg(type, ["Category", "Value", "Series"] as const),
        choiceArg(group, ["Primary", "Secondary"] as const, "Primary"),
      ),
  },
};

/** A number of the scale: what was set, else what follows from the numbers that the axis shows. */
function scaled(name: keyof AxisScale): Property<ChartAxisState> {
  return {
    get: (axis) => {
      const own = axis.bag.values.get(name);
      if (typeof own === "number") return own;
      return axis.kind === "Value" ? axisScale(plottedNumbers(axis.chart))[name] : "";
    },
    // An empty text makes it automatic again.
    set: (axis, value) => {
      if (value !== "" && typeof value !== "number") throw invalidArgument();
      axis.bag.values.set(name, value);
    },
  };
}

/** Excel.ChartAxis */
export const chartAxisClass: HostClass<ChartAxisState> = {
  name: "ChartAxis",
  properties: {
    axisGroup: { get: (axis) => axis.group },
    type: { get: (axis) => axis.kind },
    majorUnit: scaled("majorUnit"),
    maximum: scaled("maximum"),
    minimum: scaled("minimum"),
    minorUnit: scaled("minorUnit"),
    ...onBag({
      alignment: stored.oneOf("alignment", ["Center", "Left", "Right"]),
      baseTimeUnit: stored.oneOf("baseTimeUnit", ["Days", "Months", "Years"]),
      categoryType: stored.oneOf("categoryType", ["Automatic", "TextAxis", "DateAxis"], "Automatic"),
      customDisplayUnit: stored.fixed("customDisplayUnit", 0),
      displayUnit: stored.oneOf(
        "displayUnit",
        [
          "None",
          "Hundreds",
          "Thousands",
          "TenThousands",
          "HundredThousands",
          "Millions",
          "TenMillions",
          "HundredMillions",
          "Billions",
          "Trillions",
          "Custom",
        ],
        "None",
      ),
      height: stored.fixed("height", 0),
      isBetweenCategories: stored.flag("isBetweenCategories", true),
      left: stored.fixed("left", 0),
      linkNumberFormat: stored.flag("linkNumberFormat", true),
      logBase: stored.number("logBase", 10),
      majorTickMark: stored.oneOf("majorTickMark", ["None", "Cross", "Inside", "Outside"], "Outside"),
      majorTimeUnitScale: stored.oneOf("majorTimeUnitScale", ["Days", "Months", "Years"]),
      minorTickMark: stored.oneOf("minorTickMark", ["None", "Cross", "Inside", "Outside"], "None"),
      minorTimeUnitScale: stored.oneOf("minorTimeUnitScale", ["Days", "Months", "Years"]),
      multiLevel: stored.flag("multiLevel"),
      numberFormat: stored.text("numberFormat", "General"),
      offset: stored.number("offset", 100),
      position: stored.oneOf("position", ["Automatic", "Maximum", "Minimum", "Custom"], "Automatic"),
      positionAt: stored.fixed("positionAt", 0),
      reversePlotOrder: stored.flag("reversePlotOrder"),
      scaleType: stored.oneOf("scaleType", ["Linear", "Logarithmic"], "Linear"),
      showDisplayUnitLabel: stored.flag("showDisplayUnitLabel"),
      textOrientation: stored.any("textOrientation", 0),
      tickLabelPosition: stored.oneOf("tickLabelPosition", ["NextToAxis", "High", "Low", "None"], "NextToAxis"),
      tickLabelSpacing: stored.any("tickLabelSpacing", 1),
      tickMarkSpacing: stored.number("tickMarkSpacing", 1),
      top: stored.fixed("top", 0),
      visible: stored.flag("visible", true),
      width: stored.fixed("width", 0),
    }),
  },
  objects: objectsOnBag({
    format: child("format", "ChartAxisFormat"),
    majorGridlines: child("majorGridlines", "ChartGridlines"),
    minorGridlines: child("minorGridlines", "ChartGridlines"),
    title: child("title", "ChartAxisTitle"),
  }),
  methods: {
    setCategoryNames: ({ bag }, source) => void bag.values.set("categoryNames", source),
    setCustomDisplayUnit: ({ bag }, value) => {
      bag.values.set("displayUnit", "Custom");
      bag.values.set("customDisplayUnit", value);
    },
    setPositionAt: ({ bag }, value) => {
      bag.values.set("position", "Custom");
      bag.values.set("positionAt", value);
    },
  },
};
