import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { child, stored } from "../../bag";

/** Excel.ChartAreaFormat */
export const chartAreaFormatClass: HostClass<Bag> = {
  name: "ChartAreaFormat",
  properties: {
    colorScheme: stored.oneOf("colorScheme", [
      "ColorfulPalette1",
      "ColorfulPalette2",
      "ColorfulPalette3",
      "ColorfulPalette4",
      "MonochromaticPalette1",
      "MonochromaticPalette2",
      "MonochromaticPalette3",
      "MonochromaticPalette4",
      "MonochromaticPalette5",
      "MonochromaticPalette6",
    ]),
    roundedCorners: stored.flag("roundedCorners"),
  },
  objects: {
    border: child("border", "ChartBorder"),
    fill: child("fill", "ChartFill"),
    font: child("font", "ChartFont"),
  },
};
