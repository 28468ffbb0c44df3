import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { stored } from "../../bag";

/** Excel.ChartFont */
export const chartFontClass: HostClass<Bag> = {
  name: "ChartFont",
  properties: {
    bold: stored.flag("bold"),
    color: stored.text("color", "#595959"),
    italic: stored.flag("italic"),
    name: stored.text("name", "Calibri"),
    size: stored.number("size", 10),
    underline: stored.oneOf("underline", ["None", "Single"], "None"),
  },
};
