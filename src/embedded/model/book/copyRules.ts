import type { Area } from "../../store/area";
import { containsArea, intersection, lastColumn, lastRow, sameArea } from "../../store/area";
import { moveFormula } from "../../store/formula/rewrite";
import type { Bag } from "../bag";
import type { ConditionalFormat, Hyperlink, Sheet, Validation } from "./book";
import { clearConditionalFormats, clearValidations } from "./clearCells";
import { removeLinks } from "./hyperlinks";

/** What hangs on the cells of an area beside their contents and looks. */
export interface CopiedRules {
  readonly sheet: Sheet;
  readonly source: Area;
  readonly merges: readonly Area[];
  readonly formats: readonly { readonly format: ConditionalFormat; readonly base: Area; readonly parts: Area[] }[];
  readonly validations: readonly { readonly validation: Validation; readonly part: Area }[];
  readonly links: readonly { readonly link: Hyperlink["link"]; readonly part: Area }[];
}

/** Take down merged cells, conditional formats, validations and hyperlinks of an area, before anything is changed. */
export function readRules(sheet: Sheet, source: Area): CopiedRules {
  const inside = (area: Area): Area[] => {
    const part = intersection(area, source);
    return part === undefined ? [] : [part];
  };
  return {
    sheet,
    source,
    merges: sheet.merges.filter((each) => containsArea(source, each)),
    formats: sheet.conditionalFormats.flatMap((format) => {
      const [base = source] = format.areas;
      const parts = format.areas.flatMap(inside);
      return parts.length === 0 ? [] : [{ format, base, parts }];
    }),
    validations: sheet.validations.flatMap((validation) =>
      inside(validation.area).map((part) => ({ validation: { ...validation }, part })),
    ),
    links: sheet.hyperlinks.flatMap(({ area, link }) => inside(area).map((part) => ({ link, part }))),
  };
}

/**
 * Put them where the cells were copied to, in place of what hung there.
 *
 * @param target - as large as the source, or a whole number of copies of it
 * @param isWhole - validations and hyperlinks too; otherwise what belongs to the looks
 */
export function putRules(
  rules: CopiedRules,
  sheet: Sheet,
  target: Area,
  isTransposed: boolean,
  isWhole: boolean,
): void {
  const places = (part: Area): Area[] => copiesOf(part, rules.source, target, isTransposed);
  sheet.merges = sheet.merges.filter((each) => intersection(each, target) === undefined);
  sheet.merges.push(...rules.merges.flatMap(places));
  clearConditionalFormats(sheet, target);
  for (const { format, base, parts } of rules.formats) {
    const areas = parts.flatMap((part) => (sameArea(part, rules.source) ? [target] : places(part)));
    // Within a sheet a rule grows, as in Excel's rules manager; on another sheet it is a new one.
    if (sheet.conditionalFormats.includes(format)) format.areas.push(...areas);
    else sheet.conditionalFormats.push(movedFormat(format, base, sheet, areas));
  }
  if (!isWhole) return;
  clearValidations(sheet, target);
  for (const { validation, part } of rules.validations) {
    for (const area of places(part)) sheet.validations.push({ area, bag: movedBag(validation, area) });
  }
  removeLinks(sheet, target);
  for (const { link, part } of rules.links) sheet.hyperlinks.push(...places(part).map((area) => ({ area, link })));
}

/** Where a part of the source lies in each copy of it. */
function copiesOf(part: Area, source: Area, target: Area, isTransposed: boolean): Area[] {
  const down = part.row - source.row;
  const right = part.column - source.column;
  const [rows, columns] = isTransposed ? [source.columns, source.rows] : [source.rows, source.columns];
  const found: Area[] = [];
  for (let row = target.row; row <= lastRow(target); row += rows) {
    for (let column = target.column; column <= lastColumn(target); column += columns) {
      found.push(
        isTransposed
          ? { row: row + right, column: column + down, rows: part.columns, columns: part.rows }
          : { row: row + down, column: column + right, rows: part.rows, columns: part.columns },
      );
    }
  }
  return found;
}

function movedFormat(format: ConditionalFormat, base: Area, sheet: Sheet, areas: Area[]): ConditionalFormat {
  const [first = base] = areas;
  const id = `{${String(sheet.book.nextId()).padStart(8, "0")}-0005-0000-0000-000000000000}`;
  return { ...format, sheet, id, areas, bag: shiftBag(format.bag, first.row - base.row, first.column - base.column) };
}

function movedBag({ area: base, bag }: Validation, area: Area): Bag {
  return shiftBag(bag, area.row - base.row, area.column - base.column);
}

/** A bag whose formulas are seen from another cell. */
function shiftBag(bag: Bag, byRows: number, byColumns: number): Bag {
  const shift = (value: unknown): unknown => {
    if (typeof value === "string") return value.startsWith("=") ? moveFormula(value, byRows, byColumns) : value;
    if (typeof value !== "object" || value === null) return value;
    // What a file brought and this model has no words for is kept as it came.
    if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value);
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shift(each)]));
  };
  return {
    values: new Map([...bag.values].map(([name, value]) => [name, shift(value)])),
    children: new Map([...bag.children].map(([name, child]) => [name, shiftBag(child, byRows, byColumns)])),
  };
}
