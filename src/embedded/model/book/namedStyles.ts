import type { CellStyle } from "../../store/cellStyle";
import { createBag } from "../bag";
import type { Book, NamedStyle } from "./book";

const BUILT_IN: readonly (readonly [string, CellStyle])[] = [
  ["Normal", {}],
  ["Comma", { numberFormat: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)' }],
  ["Currency", { numberFormat: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)' }],
  ["Percent", { numberFormat: "0%" }],
  ["Wholecomma", { numberFormat: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)' }],
  ["Wholedollar", { numberFormat: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)' }],
  ["Good", { fontColor: "#006100", fillColor: "#C6EFCE", fillPattern: "Solid" }],
  ["Bad", { fontColor: "#9C0006", fillColor: "#FFC7CE", fillPattern: "Solid" }],
  ["Neutral", { fontColor: "#9C5700", fillColor: "#FFEB9C", fillPattern: "Solid" }],
  ["Heading1", { bold: true, fontSize: 15, fontColor: "#44546A" }],
  ["Heading2", { bold: true, fontSize: 13, fontColor: "#44546A" }],
  ["Heading3", { bold: true, fontColor: "#44546A" }],
  ["Heading4", { bold: true, fontColor: "#44546A" }],
  ["Title", { fontSize: 18, fontColor: "#44546A" }],
  ["Total", { bold: true }],
  ["Input", { fontColor: "#3F3F76", fillColor: "#FFCC99", fillPattern: "Solid" }],
  ["Output", { bold: true, fontColor: "#3F3F3F", fillColor: "#F2F2F2", fillPattern: "Solid" }],
  ["Calculation", { bold: true, fontColor: "#FA7D00", fillColor: "#F2F2F2", fillPattern: "Solid" }],
  ["CheckCell", { bold: true, fontColor: "#FFFFFF", fillColor: "#A5A5A5", fillPattern: "Solid" }],
  ["LinkedCell", { fontColor: "#FA7D00" }],
  ["Note", { fillColor: "#FFFFCC", fillPattern: "Solid" }],
  ["WarningText", { fontColor: "#FF0000" }],
  ["Explanatory", { italic: true, fontColor: "#7F7F7F" }],
  ["Hlink", { underline: "Single", fontColor: "#0563C1" }],
];

/** The cell styles that every workbook has (those of the Home tab that add-ins use). */
export function builtInStyles(book: Book): readonly NamedStyle[] {
  return BUILT_IN.map(([name, style]) => ({ book, name, builtIn: true, style, bag: createBag() }));
}

/** True for the name of a style, which Excel's own list shows with spaces: "Heading 1" is Heading1. */
export function isStyleName(style: NamedStyle, name: unknown): boolean {
  const plain = (text: string): string => text.replaceAll(" ", "").toLowerCase();
  return typeof name === "string" && plain(style.name) === plain(name);
}
