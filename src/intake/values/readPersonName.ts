import type { CellValue } from "../../workbook/sheetContent";
import { readName, type NameReading } from "./readName";

/** What CRM exports write where a record belongs to nobody; 公海 is the pool that everybody may take customers from. */
const nobody =
  /^[([（]?(?:no owner|no user|unassigned|not assigned|none|nobody|unknown|未分配|待分配|未指定|未知|暂无|公海|公海池|无负责人|无归属)[)\]）]?$/iu;

/**
 * The name in a cell of people; "No owner", Unassigned, 未分配 and 公海 say that there is none.
 *
 * @example readPersonName("No owner") // { kind: "blank" }
 */
export function readPersonName(value: CellValue): NameReading {
  const reading = readName(value);
  return reading.kind === "name" && nobody.test(reading.name) ? { kind: "blank" } : reading;
}
