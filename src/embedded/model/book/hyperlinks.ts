import { containsArea, subtractArea } from "../../store/area";
import type { Area } from "../../store/area";
import type { RangeState, Sheet } from "./book";
import { requireAllowed } from "./protection";
import { areaOf } from "./resolveAddress";
import { putContent } from "./writeCells";

/** The hyperlink of a range; null when it has none. */
export function linkOf(range: RangeState): unknown {
  const area = areaOf(range);
  return range.sheet.hyperlinks.find((each) => containsArea(each.area, area))?.link ?? null;
}

/** Put a hyperlink over a range: its text goes into the cells, which look like a link. */
export function setLink(range: RangeState, link: Readonly<Record<string, unknown>>): void {
  const { sheet } = range;
  const area = areaOf(range);
  requireAllowed(sheet, "allowInsertHyperlinks");
  removeLinks(sheet, area);
  sheet.hyperlinks.push({ area, link });
  const first = sheet.book.store.content(sheet.id, area.row, area.column);
  const shown =
    link["textToDisplay"] ?? (first === undefined ? (link["address"] ?? link["documentReference"]) : undefined);
  if (typeof shown === "string") putContent(sheet, area.row, area.column, { value: shown });
  sheet.book.store.patchStyle(sheet.id, area, { fontColor: "#0563C1", underline: "Single" });
}

/** Take hyperlinks away from an area; what lies outside keeps them. */
export function removeLinks(sheet: Sheet, area: Area): void {
  sheet.hyperlinks = sheet.hyperlinks.flatMap((each) =>
    subtractArea(each.area, area).map((left) => ({ ...each, area: left })),
  );
}
