import type { CellValue, Content } from "../../store/cellStore";
import { parseArea } from "../../store/address";
import type { Area } from "../../store/area";
import { fromR1C1, toR1C1 } from "../../store/formula/r1c1";
import { plainFormula } from "../functionNames";
import { scanXml } from "../xml/scanXml";
import { unescapeCharacters } from "../xml/writeXml";

/** A cell of the file. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly content: Content | undefined;
  /** The cells that its array formula fills. */
  readonly fills?: Area;
}

/** A row of the file, as far as it differs from the others. */
export interface FileRow {
  readonly row: number;
  readonly height?: number;
  readonly hidden: boolean;
  readonly level: number;
  readonly style?: number;
}

/** What is told while the cells of a sheet are read. */
export interface CellListener {
  row(row: FileRow): void;
  cell(cell: FileCell): void;
  /** A cell of a what-if table: its value is kept, the table is not. */
  whatIf(): void;
}

interface OpenCell {
  row: number;
  column: number;
  style: number;
  type: string;
  value: string;
  formula: string;
  formulaType: string;
  reference: string;
  shared: string;
  inline: string;
  hasValue: boolean;
}

/** Read the cells of a worksheet part, in its order, without building a tree of it. */
export function readCells(xml: string, sharedTexts: readonly string[], listener: CellListener): void {
  const masters = new Map<string, { formula: string; row: number; column: number }>();
  let row = -1;
  let column = -1;
  let cell: OpenCell | undefined;
  let into: "value" | "formula" | "inline" | undefined;
  let isPhonetic = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === "row") {
        row = attributes.has("r") ? Number(attributes.get("r")) - 1 : row + 1;
        column = -1;
        tellRow(row, attributes, listener);
      } else if (name === "c") {
        const place = parseArea(attributes.get("r") ?? "");
        column = place?.column ?? column + 1;
        cell = openCell(place?.row ?? row, column, attributes);
      } else if (cell === undefined) return;
      else if (name === "v") {
        into = "value";
        cell.hasValue = true;
      } else if (name === "f") {
        into = "formula";
        cell.formulaType = attributes.get("t") ?? "normal";
        cell.reference = attributes.get("ref") ?? "";
        cell.shared = attributes.get("si") ?? "";
      } else if (name === "rPh") isPhonetic = true;
      else if (name === "t") into = "inline";
    },
    text(text) {
      if (cell !== undefined && into !== undefined && !isPhonetic) cell[into] += text;
    },
    close(name) {
      if (name === "rPh") isPhonetic = false;
      if (name === "v" || name === "f" || name === "t") into = undefined;
      if (name !== "c" || cell === undefined) return;
      if (cell.formulaType === "dataTable") listener.whatIf();
      listener.cell(finish(cell, masters, sharedTexts));
      cell = undefined;
    },
  });
}

function tellRow(row: number, attributes: ReadonlyMap<string, string>, listener: CellListener): void {
  const isOn = (name: string): boolean => attributes.get(name) === "1" || attributes.get(name) === "true";
  const height = isOn("customHeight") ? Number(attributes.get("ht")) : NaN;
  const level = Number(attributes.get("outlineLevel") ?? 0);
  const style = isOn("customFormat") ? Number(attributes.get("s") ?? 0) : undefined;
  if (Number.isNaN(height) && !isOn("hidden") && level === 0 && style === undefined) return;
  listener.row({
    row,
    hidden: isOn("hidden"),
    level,
    ...(Number.isNaN(height) ? {} : { height }),
    ...(style === undefined ? {} : { style }),
  });
}

function openCell(row: number, column: number, attributes: ReadonlyMap<string, string>): OpenCell {
  return {
    row,
    column,
    style: Number(attributes.get("s") ?? 0),
    type: attributes.get("t") ?? "n",
    value: "",
    formula: "",
    formulaType: "",
    reference: "",
    shared: "",
    inline: "",
    hasValue: false,
  };
}

function finish(
  cell: OpenCell,
  masters: Map<string, { formula: string; row: number; column: number }>,
  sharedTexts: readonly string[],
): FileCell {
  const { row, column, style } = cell;
  const value = valueOf(cell, sharedTexts);
  const formula = formulaOf(cell, masters);
  const content: Content | undefined =
    formula === undefined ? (value === undefined ? undefined : { value }) : { value: value ?? "", formula };
  const fills = cell.formulaType === "array" ? parseArea(cell.reference) : undefined;
  return { row, column, style, content, ...(fills === undefined ? {} : { fills }) };
}

function formulaOf(
  cell: OpenCell,
  masters: Map<string, { formula: string; row: number; column: number }>,
): string | undefined {
  if (cell.formulaType === "" || cell.formulaType === "dataTable") return undefined;
  if (cell.formulaType !== "shared") return cell.formula === "" ? undefined : plainFormula(`=${cell.formula}`);
  if (cell.formula !== "") {
    const formula = plainFormula(`=${cell.formula}`);
    masters.set(cell.shared, { formula, row: cell.row, column: cell.column });
    return formula;
  }
  const master = masters.get(cell.shared);
  if (master === undefined) return undefined;
  // A shared formula is the first one's, seen from here.
  return fromR1C1(toR1C1(master.formula, master.row, master.column), cell.row, cell.column);
}

function valueOf(cell: OpenCell, sharedTexts: readonly string[]): CellValue | undefined {
  if (cell.type === "inlineStr") return unescapeCharacters(cell.inline);
  if (!cell.hasValue) return undefined;
  switch (cell.type) {
    case "s":
      return sharedTexts[Number(cell.value)];
    case "str":
      return unescapeCharacters(cell.value);
    case "b":
      return cell.value.trim() === "1" || cell.value.trim() === "true";
    case "e":
      return cell.value;
    case "d":
      return serialOf(cell.value);
    default: {
      const number = Number(cell.value);
      return cell.value.trim() === "" || Number.isNaN(number) ? undefined : number;
    }
  }
}

const DAY = 86_400_000;

/** The serial number of an ISO date and time. */
function serialOf(text: string): number | string {
  const time = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(text) ? text : `${text.includes("T") ? text : `${text}T00:00`}Z`);
  return Number.isNaN(time) ? text : (time - Date.UTC(1899, 11, 30)) / DAY;
}

/** The texts that cells refer to by number; runs of differently formatted text are joined. */
export function readSharedTexts(xml: string): { readonly texts: readonly string[]; readonly richTexts: number } {
  const texts: string[] = [];
  let current = "";
  let isText = false;
  let isPhonetic = false;
  let isRich = false;
  let richTexts = 0;
  scanXml(xml, {
    open(name) {
      if (name === "si") {
        current = "";
        isRich = false;
      } else if (name === "rPh") isPhonetic = true;
      else if (name === "rPr") isRich = true;
      else if (name === "t") isText = true;
    },
    text(text) {
      if (isText && !isPhonetic) current += text;
    },
    close(name) {
      if (name === "t") isText = false;
      else if (name === "rPh") isPhonetic = false;
      else if (name === "si") {
        texts.push(unescapeCharacters(current));
        if (isRich) richTexts++;
      }
    },
  });
  return { texts, richTexts };
}
