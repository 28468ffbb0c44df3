import type { CellValue } from "../../workbook/sheetContent";
import { matchHeader } from "../columns/matchHeader";
import { tidyHeader } from "../columns/tidyHeader";
import type { TableHeader, TableRegion } from "../grid/tableRegion";
import { readName } from "../values/readName";
import type { FindJoining } from "./joining";

const firstName = /^(.*?)(?:first ?name|given ?name|forename|fname|名)$/u;
const lastName = /^(.*?)(?:last ?name|surname|family ?name|lname|姓氏?)$/u;

/**
 * First and last name in two columns are one name.
 *
 * A word in front says whose ("Customer First Name"); without one they are the customer's in a table that names or
 * numbers customers, else a person's.
 */
export const joinNames: FindJoining = (region) => {
  for (const first of region.headers) {
    const prefix = prefixOf(first, firstName);
    const last = prefix === null ? undefined : region.headers.find((one) => prefixOf(one, lastName) === prefix);
    if (prefix === null || !last) continue;
    return {
      into: first.column,
      others: [last.column],
      meaning: meaningOf(prefix, region),
      join: ({ values }) => ({ value: fullName(values[first.column], values[last.column]) }),
    };
  }
  return null;
};

function prefixOf({ text }: TableHeader, pattern: RegExp): string | null {
  const words = tidyHeader(text).words.join(" ");
  return pattern.exec(words)?.[1]?.trim() ?? null;
}

function meaningOf(prefix: string, region: TableRegion): string {
  const fields = (text: string): readonly string[] =>
    matchHeader(tidyHeader(text)).flatMap(({ field, strength }) => (strength >= 0.9 ? [field] : []));
  if (prefix !== "") return `${prefix} name`;
  const others = region.headers.flatMap(({ text }) => fields(text));
  if (others.includes("customer")) return "contact name";
  return others.includes("customerId") ? "customer name" : "employee name";
}

/** @example fullName("Nancy", "Davolio") // "Nancy Davolio" */
function fullName(first: CellValue | undefined, last: CellValue | undefined): string | null {
  const parts = [first, last].flatMap((value) => {
    const reading = readName(value ?? null);
    return reading.kind === "name" ? [reading.name] : [];
  });
  if (parts.length === 0) return null;
  return parts.every((part) => /^\p{Script=Han}+$/u.test(part)) ? parts.reverse().join("") : parts.join(" ");
}
