import type { Area } from "../../store/area";
import { cellArea, containsArea, intersection, lastColumn, lastRow } from "../../store/area";
import type { Content } from "../../store/cellStore";
import { isErrorValue } from "../../store/cellStore";
import { choiceArg } from "../arguments";
import { invalidArgument } from "../errors";
import { areasOf } from "./areasState";
import type { AreasState, Sheet } from "./book";

const VALUE_TYPES = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

/** The cells of a kind (blanks, constants, formulas, visible …), each by itself, in reading order. */
export function specialCells(state: AreasState, type: string, valueType: unknown): readonly Area[] {
  const wanted = choiceArg(valueType, VALUE_TYPES, "All");
  const { sheet } = state;
  const within = areasOf(state).flatMap((area) => usedPart(sheet, area) ?? []);
  switch (type) {
    case "Constants":
      return filled(sheet, within, (content) => content.formula === undefined && isOfType(content, wanted));
    case "Formulas":
      return filled(sheet, within, (content) => content.formula !== undefined && isOfType(content, wanted));
    case "Blanks":
      return cellsOf(within).filter((cell) => {
        const content = sheet.book.store.content(sheet.id, cell.row, cell.column);
        return content === undefined || (content.value === "" && content.formula === undefined);
      });
    case "Visible":
      return cellsOf(within).filter(
        (cell) => sheet.rowLines.get(cell.row)?.hidden !== true && sheet.columnLines.get(cell.column)?.hidden !== true,
      );
    case "ConditionalFormats":
    case "SameConditionalFormat":
      return marked(
        areasOf(state),
        sheet.conditionalFormats.flatMap((format) => format.areas),
      );
    case "DataValidations":
    case "SameDataValidation":
      return marked(
        areasOf(state),
        sheet.validations.map((each) => each.area),
      );
    default:
      throw invalidArgument();
  }
}

function usedPart(sheet: Sheet, area: Area): Area | undefined {
  const used = sheet.book.store.usedArea(sheet.id, false);
  if (used === undefined) return undefined;
  return containsArea(used, area) ? area : intersection(area, used);
}

function filled(sheet: Sheet, within: readonly Area[], wanted: (content: Content) => boolean): readonly Area[] {
  const found: Area[] = [];
  for (const area of within) {
    sheet.book.store.visit(sheet.id, area, (row, column, content) => {
      if (content !== undefined && wanted(content)) found.push(cellArea(row, column));
    });
  }
  return found;
}

function isOfType(content: Content, wanted: (typeof VALUE_TYPES)[number]): boolean {
  if (wanted === "All") return true;
  const { value } = content;
  if (isErrorValue(value)) return wanted.includes("Errors");
  if (typeof value === "boolean") return wanted.includes("Logical");
  if (typeof value === "number") return wanted.includes("Number");
  return wanted.includes("Text");
}

function cellsOf(areas: readonly Area[]): readonly Area[] {
  const cells: Area[] = [];
  for (const area of areas) {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) cells.push(cellArea(row, column));
    }
  }
  return cells;
}

function marked(areas: readonly Area[], marks: readonly Area[]): readonly Area[] {
  return areas.flatMap((area) => marks.flatMap((mark) => intersection(area, mark) ?? []));
}
