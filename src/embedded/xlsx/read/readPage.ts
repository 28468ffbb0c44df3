import { childBag } from "../../model/bag";
import type { Bag } from "../../model/bag";
import type { Sheet } from "../../model/book/book";
import { paperWords } from "../styleWords";
import type { XmlNode } from "../xml/xmlNode";
import { at, childOf, flagOf, numberOf, textOf } from "../xml/xmlNode";

const POINTS_PER_INCH = 72;
const ERRORS: Readonly<Record<string, string>> = {
  displayed: "AsDisplayed",
  blank: "Blank",
  dash: "Dash",
  NA: "NotAvailable",
};
const COMMENTS: Readonly<Record<string, string>> = { none: "NoComments", atEnd: "EndSheet", asDisplayed: "InPlace" };

/** Read a worksheet's print set-up. */
export function readPage(sheet: Sheet, root: XmlNode): void {
  const page = childBag(sheet.bag, "pageLayout");
  const margins = childOf(root, "pageMargins");
  for (const side of ["left", "right", "top", "bottom", "header", "footer"]) {
    const inches = numberOf(margins, side);
    if (inches !== undefined) page.values.set(`${side}Margin`, inches * POINTS_PER_INCH);
  }
  readSetup(page, childOf(root, "pageSetup"), flagOf(at(root, "sheetPr", "pageSetUpPr"), "fitToPage") === true);
  const options = childOf(root, "printOptions");
  if (flagOf(options, "gridLines") === true) page.values.set("printGridlines", true);
  if (flagOf(options, "headings") === true) page.values.set("printHeadings", true);
  if (flagOf(options, "horizontalCentered") === true) page.values.set("centerHorizontally", true);
  if (flagOf(options, "verticalCentered") === true) page.values.set("centerVertically", true);
  readHeaderFooter(page, childOf(root, "headerFooter"));
  for (const [axis, name] of [
    ["rows", "rowBreaks"],
    ["columns", "colBreaks"],
  ] as const) {
    for (const node of childOf(root, name)?.children ?? []) sheet.breaks[axis].push(numberOf(node, "id") ?? 0);
  }
}

function readSetup(page: Bag, setup: XmlNode | undefined, fits: boolean): void {
  const put = (name: string, value: unknown): void => {
    if (value !== undefined) page.values.set(name, value);
  };
  if (fits) {
    const pages = (name: string): number | undefined => {
      const count = numberOf(setup, name) ?? 1;
      return count === 0 ? undefined : count;
    };
    const [horizontal, vertical] = [pages("fitToWidth"), pages("fitToHeight")];
    put("zoom", {
      ...(horizontal === undefined ? {} : { horizontalFitToPages: horizontal }),
      ...(vertical === undefined ? {} : { verticalFitToPages: vertical }),
    });
  } else if (numberOf(setup, "scale") !== undefined) put("zoom", { scale: numberOf(setup, "scale") });
  if (setup === undefined) return;
  put("orientation", textOf(setup, "orientation") === "landscape" ? "Landscape" : "Portrait");
  if (textOf(setup, "paperSize") !== undefined) put("paperSize", paperWords.toModel(textOf(setup, "paperSize")));
  if (flagOf(setup, "useFirstPageNumber") === true) put("firstPageNumber", numberOf(setup, "firstPageNumber"));
  if (flagOf(setup, "blackAndWhite") === true) put("blackAndWhite", true);
  if (flagOf(setup, "draft") === true) put("draftMode", true);
  if (textOf(setup, "pageOrder") === "overThenDown") put("printOrder", "OverThenDown");
  put("printErrors", ERRORS[textOf(setup, "errors") ?? ""]);
  put("printComments", COMMENTS[textOf(setup, "cellComments") ?? ""]);
}

const PARTS = [
  ["defaultForAllPages", "oddHeader", "oddFooter"],
  ["evenPages", "evenHeader", "evenFooter"],
  ["firstPage", "firstHeader", "firstFooter"],
] as const;

function readHeaderFooter(page: Bag, node: XmlNode | undefined): void {
  if (node === undefined) return;
  const group = childBag(page, "headersFooters");
  for (const [name, header, footer] of PARTS) {
    for (const [part, text] of [
      ["Header", childOf(node, header)?.text],
      ["Footer", childOf(node, footer)?.text],
    ] as const) {
      if (text === undefined || text === "") continue;
      for (const [side, words] of Object.entries(splitSides(text))) {
        childBag(group, name).values.set(side + part, words);
      }
    }
  }
  const odd = flagOf(node, "differentOddEven") === true;
  const first = flagOf(node, "differentFirst") === true;
  group.values.set("state", odd ? (first ? "FirstOddAndEven" : "OddAndEven") : first ? "FirstAndDefault" : "Default");
}

/** `&LLeft&CMiddle&RRight`: one text per side. */
function splitSides(text: string): Readonly<Record<"left" | "center" | "right", string>> {
  const sides = { left: "", center: "", right: "" };
  let side: keyof typeof sides = "center";
  for (const part of text.match(/&[LCR]|&&|[^&]+|&/g) ?? []) {
    if (part === "&L") side = "left";
    else if (part === "&C") side = "center";
    else if (part === "&R") side = "right";
    else sides[side] += part;
  }
  return sides;
}
