import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child, stored } from "../../bag";

/** Excel.ChartAxis */
export const chartAxisClass: HostClass<Bag> = {
  name: "ChartAxis",
  properties: {
    alignment: stored.oneOf("alignment", ["Center", "Left", "Right"]),
    axisGroup: stored.fixed("axisGroup", "Primary"),
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
    majorUnit: stored.any("majorUnit", ""),
    maximum: stored.any("maximum", ""),
    minimum: stored.any("minimum", ""),
    minorTickMark: stored.oneOf("minorTickMark", ["None", "Cross", "Inside", "Outside"], "None"),
    minorTimeUnitScale: stored.oneOf("minorTimeUnitScale", ["Days", "Months", "Years"]),
    minorUnit: stored.any("minorUnit", ""),
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
    type: stored.fixed("type", ""),
    visible: stored.flag("visible", true),
    width: stored.fixed("width", 0),
  },
  objects: {
    format: child("format", "ChartAxisFormat"),
    majorGridlines: child("majorGridlines", "ChartGridlines"),
    minorGridlines: child("minorGridlines", "ChartGridlines"),
    title: child("title", "ChartAxisTitle"),
  },
  methods: {
    setCategoryNames: (bag, source) => void bag.values.set("categoryNames", source),
    setCustomDisplayUnit: (bag, value) => {
      bag.values.set("displayUnit", "Custom");
      bag.values.set("customDisplayUnit", value);
    },
    setPositionAt: (bag, value) => {
      bag.values.set("position", "Custom");
      bag.values.set("positionAt", value);
    },
  },
};
