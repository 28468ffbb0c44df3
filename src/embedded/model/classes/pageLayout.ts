import type { HostClass, Property } from "../../protocol/hostClass";
import { formatAbsolute } from "../../store/address";
import { isEntireColumn, isEntireRow } from "../../store/area";
import type { Area } from "../../store/area";
import { choiceArg, rangeArg, recordArg } from "../arguments";
import type { Bag } from "../bag";
import { childBag, stored } from "../bag";
import { rangesOf } from "../book/areasState";
import type { AreasState, Sheet } from "../book/book";
import { areaOf, createRange } from "../book/resolveAddress";
import { isHostObject } from "../../protocol/hostClass";
import { invalidArgument, itemNotFound } from "../errors";
import { bagRef, ref } from "../ref";

const ORIENTATIONS = ["Portrait", "Landscape"] as const;
const PER_UNIT = { Points: 1, Inches: 72, Centimeters: 28.3464567 } as const;

const settings: Readonly<Record<string, Property<Bag>>> = {
  blackAndWhite: stored.flag("blackAndWhite"),
  bottomMargin: stored.number("bottomMargin", 54),
  topMargin: stored.number("topMargin", 54),
  leftMargin: stored.number("leftMargin", 50.4),
  rightMargin: stored.number("rightMargin", 50.4),
  headerMargin: stored.number("headerMargin", 21.6),
  footerMargin: stored.number("footerMargin", 21.6),
  centerHorizontally: stored.flag("centerHorizontally"),
  centerVertically: stored.flag("centerVertically"),
  draftMode: stored.flag("draftMode"),
  firstPageNumber: stored.any("firstPageNumber", ""),
  orientation: stored.oneOf("orientation", ORIENTATIONS),
  paperSize: stored.any("paperSize", "Letter"),
  printComments: stored.oneOf("printComments", ["NoComments", "EndSheet", "InPlace"]),
  printErrors: stored.oneOf("printErrors", ["AsDisplayed", "Blank", "Dash", "NotAvailable"], "AsDisplayed"),
  printGridlines: stored.flag("printGridlines"),
  printHeadings: stored.flag("printHeadings"),
  printOrder: stored.oneOf("printOrder", ["DownThenOver", "OverThenDown"]),
  zoom: stored.any("zoom", { scale: 100 }),
};

const bagOf = (sheet: Sheet): Bag => childBag(sheet.bag, "pageLayout");

/** Excel.PageLayout */
export const pageLayoutClass: HostClass<Sheet> = {
  name: "PageLayout",
  properties: Object.fromEntries(
    Object.entries(settings).map(([name, property]) => [
      name,
      {
        get: (sheet: Sheet) => property.get(bagOf(sheet)),
        set: (sheet: Sheet, value: unknown) => property.set?.(bagOf(sheet), value),
      },
    ]),
  ),
  objects: { headersFooters: (sheet) => bagRef("HeaderFooterGroup", childBag(bagOf(sheet), "headersFooters")) },
  methods: {
    getPrintArea: (sheet) => ref("RangeAreas", rangesOf(sheet, required(printArea(sheet)))),
    getPrintAreaOrNullObject: (sheet) => {
      const areas = printArea(sheet);
      return areas === undefined ? null : ref("RangeAreas", rangesOf(sheet, areas));
    },
    getPrintTitleColumns: (sheet) => ref("Range", createRange(sheet, required(title(sheet, "columns")))),
    getPrintTitleColumnsOrNullObject: (sheet) => rangeOrNull(sheet, title(sheet, "columns")),
    getPrintTitleRows: (sheet) => ref("Range", createRange(sheet, required(title(sheet, "rows")))),
    getPrintTitleRowsOrNullObject: (sheet) => rangeOrNull(sheet, title(sheet, "rows")),
    setPrintArea: (sheet, range) => void bagOf(sheet).values.set("printArea", areasArg(range, sheet)),
    setPrintMargins: (sheet, unit, options) => {
      const factor = PER_UNIT[choiceArg(unit, ["Points", "Inches", "Centimeters"] as const)];
      for (const [side, value] of Object.entries(recordArg(options))) {
        const name = `${side}Margin`;
        if (typeof value !== "number" || settings[name] === undefined) throw invalidArgument();
        bagOf(sheet).values.set(name, value * factor);
      }
    },
    setPrintTitleColumns: (sheet, range) => setTitle(sheet, "columns", areaOf(rangeArg(range, sheet))),
    setPrintTitleRows: (sheet, range) => setTitle(sheet, "rows", areaOf(rangeArg(range, sheet))),
  },
};

function printArea(sheet: Sheet): readonly Area[] | undefined {
  return bagOf(sheet).values.get("printArea") as readonly Area[] | undefined;
}

function title(sheet: Sheet, axis: string): Area | undefined {
  return bagOf(sheet).values.get(`title ${axis}`) as Area | undefined;
}

function setTitle(sheet: Sheet, axis: "rows" | "columns", area: Area): void {
  const isWhole = axis === "rows" ? isEntireRow(area) : isEntireColumn(area);
  if (!isWhole) throw invalidArgument(`${formatAbsolute(area)} is not made of whole ${axis}.`);
  bagOf(sheet).values.set(`title ${axis}`, area);
}

function areasArg(value: unknown, sheet: Sheet): readonly Area[] {
  if (isHostObject(value) && value.className === "RangeAreas") return (value.state as AreasState).areas.map(areaOf);
  if (typeof value === "string") return value.split(",").map((part) => areaOf(rangeArg(part.trim(), sheet)));
  return [areaOf(rangeArg(value, sheet))];
}

function rangeOrNull(sheet: Sheet, area: Area | undefined) {
  return area === undefined ? null : ref("Range", createRange(sheet, area));
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw itemNotFound();
  return value;
}
