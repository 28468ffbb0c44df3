import type { Bag } from "../../model/bag";
import type { Sheet } from "../../model/book/book";
import { paperWords } from "../styleWords";
import { element, escapeXml, listElement } from "../xml/writeXml";
import type { XmlAttributes } from "../xml/writeXml";

const POINTS_PER_INCH = 72;
const ERRORS: Readonly<Record<string, string>> = { Blank: "blank", Dash: "dash", NotAvailable: "NA" };
const COMMENTS: Readonly<Record<string, string>> = { EndSheet: "atEnd", InPlace: "asDisplayed" };

/** True when the sheet is scaled to a number of pages. */
export function fitsPages(sheet: Sheet): boolean {
  const zoom = sheet.bag.children.get("pageLayout")?.values.get("zoom") as Zoom | undefined;
  return zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined;
}

interface Zoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

/** The print set-up of a sheet, in the order that the file format asks for; nothing where nobody set anything. */
export function pageXml(sheet: Sheet): string {
  const page = sheet.bag.children.get("pageLayout");
  return [
    page === undefined ? "" : optionsXml(page) + marginsXml(page) + setupXml(page) + headerFooterXml(page),
    breaksXml("rowBreaks", sheet.breaks.rows, 16_383),
    breaksXml("colBreaks", sheet.breaks.columns, 1_048_575),
  ].join("");
}

function on(page: Bag, name: string): true | undefined {
  return page.values.get(name) === true || undefined;
}

function unlessEmpty(name: string, attributes: XmlAttributes): string {
  return Object.values(attributes).every((value) => value === undefined) ? "" : element(name, attributes);
}

function optionsXml(page: Bag): string {
  return unlessEmpty("printOptions", {
    horizontalCentered: on(page, "centerHorizontally"),
    verticalCentered: on(page, "centerVertically"),
    headings: on(page, "printHeadings"),
    gridLines: on(page, "printGridlines"),
  });
}

function marginsXml(page: Bag): string {
  const inches = (side: string, fallback: number): number => {
    const points = page.values.get(`${side}Margin`);
    return typeof points === "number" ? points / POINTS_PER_INCH : fallback;
  };
  return element("pageMargins", {
    left: inches("left", 0.7),
    right: inches("right", 0.7),
    top: inches("top", 0.75),
    bottom: inches("bottom", 0.75),
    header: inches("header", 0.3),
    footer: inches("footer", 0.3),
  });
}

function setupXml(page: Bag): string {
  const zoom = (page.values.get("zoom") ?? {}) as Zoom;
  const isFitted = (zoom.horizontalFitToPages ?? zoom.verticalFitToPages ?? undefined) !== undefined;
  const first = page.values.get("firstPageNumber");
  const paper = page.values.get("paperSize");
  return unlessEmpty("pageSetup", {
    paperSize: typeof paper === "string" ? paperWords.toFile(paper) : undefined,
    scale: isFitted || zoom.scale === 100 ? undefined : (zoom.scale ?? undefined),
    firstPageNumber: typeof first === "number" ? first : undefined,
    // 0 pages: as many as it takes.
    fitToWidth: isFitted ? (zoom.horizontalFitToPages ?? 0) : undefined,
    fitToHeight: isFitted ? (zoom.verticalFitToPages ?? 0) : undefined,
    pageOrder: page.values.get("printOrder") === "OverThenDown" ? "overThenDown" : undefined,
    orientation: page.values.get("orientation") === "Landscape" ? "landscape" : undefined,
    blackAndWhite: on(page, "blackAndWhite"),
    draft: on(page, "draftMode"),
    cellComments: COMMENTS[String(page.values.get("printComments"))],
    useFirstPageNumber: typeof first === "number" || undefined,
    errors: ERRORS[String(page.values.get("printErrors"))],
  });
}

function headerFooterXml(page: Bag): string {
  const group = page.children.get("headersFooters");
  if (group === undefined) return "";
  const state = String(group.values.get("state") ?? "Default");
  const part = (name: string, words: string, tag: string): string => {
    const values = group.children.get(name)?.values;
    const sides = [
      ["&L", values?.get(`left${words}`)],
      ["&C", values?.get(`center${words}`)],
      ["&R", values?.get(`right${words}`)],
    ] as const;
    const text = sides.map(([mark, side]) => (typeof side === "string" && side !== "" ? mark + side : "")).join("");
    return text === "" ? "" : element(tag, {}, escapeXml(text));
  };
  // With different odd and even pages the object model has its own name for the odd ones.
  const odd = group.children.has("oddPages") ? "oddPages" : "defaultForAllPages";
  const inside = [
    part(odd, "Header", "oddHeader"),
    part(odd, "Footer", "oddFooter"),
    part("evenPages", "Header", "evenHeader"),
    part("evenPages", "Footer", "evenFooter"),
    part("firstPage", "Header", "firstHeader"),
    part("firstPage", "Footer", "firstFooter"),
  ].join("");
  if (inside === "") return "";
  const differentOddEven = state.includes("Odd") || undefined;
  const differentFirst = state.includes("First") || undefined;
  return element("headerFooter", { differentOddEven, differentFirst }, inside);
}

function breaksXml(name: string, lines: readonly number[], last: number): string {
  const items = lines.map((line) => element("brk", { id: line, max: last, man: true }));
  return listElement(name, items, { manualBreakCount: items.length });
}
