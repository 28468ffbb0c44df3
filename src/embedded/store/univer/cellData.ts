import type { ICellData } from "@univerjs/core";
import type { CellValue, Content } from "../cellStore";

/** Univer's cell types. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

/** A content as Univer keeps it; the style stays what it was. */
export function toCellData(content: Content, style: ICellData["s"]): ICellData {
  const { value } = content;
  return {
    v: typeof value === "boolean" ? Number(value) : value,
    t: typeof value === "number" ? NUMBER : typeof value === "boolean" ? BOOLEAN : TEXT,
    ...(content.formula === undefined ? {} : { f: content.formula }),
    ...(content.spillFrom === undefined ? {} : { custom: { spillFrom: content.spillFrom } }),
    ...(style === undefined || style === null ? {} : { s: style }),
  };
}

/** What stands in a cell of the grid; undefined for an empty one. */
export function fromCellData(cell: ICellData | null | undefined): Content | undefined {
  if (cell === null || cell === undefined) return undefined;
  const formula = typeof cell.f === "string" && cell.f.length > 1 ? cell.f : undefined;
  const value = valueOf(cell);
  if (formula !== undefined) return { value: value ?? "", formula };
  if (value === undefined || (value === "" && cell.custom?.["spillFrom"] === undefined)) return undefined;
  const spillFrom = cell.custom?.["spillFrom"] as Content["spillFrom"];
  return spillFrom === undefined ? { value } : { value, spillFrom };
}

function valueOf(cell: ICellData): CellValue | undefined {
  // Several lines typed into a cell become a document that ends in a paragraph mark.
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (cell.v === null || cell.v === undefined) return undefined;
  if (cell.t === BOOLEAN) return cell.v === 1 || cell.v === true || /^(?:1|true)$/i.test(String(cell.v));
  if (cell.t === NUMBER && typeof cell.v === "string") return Number(cell.v);
  return cell.v;
}
