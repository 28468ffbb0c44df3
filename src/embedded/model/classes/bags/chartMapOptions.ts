import type { HostClass } from "../../../protocol/hostClass";
import type { Bag } from "../../bag";
import { stored } from "../../bag";

/** Excel.ChartMapOptions */
export const chartMapOptionsClass: HostClass<Bag> = {
  name: "ChartMapOptions",
  properties: {
    labelStrategy: stored.oneOf("labelStrategy", ["None", "BestFit", "ShowAll"]),
    level: stored.oneOf("level", ["Automatic", "DataOnly", "City", "County", "State", "Country", "Continent", "World"]),
    projectionType: stored.oneOf("projectionType", ["Automatic", "Mercator", "Miller", "Robinson", "Albers"]),
  },
};
