import type { Area } from "../../store/area";
import { choiceArg } from "../arguments";
import type { Sheet } from "./book";
import { raiseChanged, raiseFormatChanged } from "./changeEvents";
import { removeLinks } from "./hyperlinks";
import { requireAllowed, requireUnlocked } from "./protection";
import { putContent } from "./writeCells";
import { subtractArea } from "../../store/area";

const WHAT = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

/** Clear contents, looks or hyperlinks of an area. */
export function clearCells(sheet: Sheet, area: Area, applyTo: unknown): void {
  const what = choiceArg(applyTo, WHAT, "All");
  const { store } = sheet.book;
  if (what === "All" || what === "Contents" || what === "ResetContents") {
    requireUnlocked(sheet, area);
    const filled: [number, number][] = [];
    store.visit(sheet.id, area, (row, column, content) => {
      if (content !== undefined) filled.push([row, column]);
    });
    for (const [row, column] of filled) putContent(sheet, row, column, undefined);
    raiseChanged(sheet, area, "RangeEdited");
  }
  if (what === "All" || what === "Formats") {
    requireAllowed(sheet, "allowFormatCells");
    store.clearStyle(sheet.id, area);
    clearConditionalFormats(sheet, area);
    raiseFormatChanged(sheet, area);
  }
  if (what === "All" || what === "Hyperlinks" || what === "RemoveHyperlinks") removeLinks(sheet, area);
  if (what === "RemoveHyperlinks") store.patchStyle(sheet.id, area, { fontColor: undefined, underline: undefined });
}

/** Take validations away from an area; what lies outside keeps them. */
export function clearValidations(sheet: Sheet, area: Area): void {
  sheet.validations = sheet.validations.flatMap((each) =>
    subtractArea(each.area, area).map((left) => ({ ...each, area: left })),
  );
}

/** Take an area out of every conditional format; one with no area left is gone. */
export function clearConditionalFormats(sheet: Sheet, area: Area): void {
  for (const format of sheet.conditionalFormats) {
    format.areas = format.areas.flatMap((each) => subtractArea(each, area));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
}
