import type * as engineFormula from "@univerjs/engine-formula";
import type { BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import type { CellValue } from "./cellStore";
import { isErrorValue } from "./cellStore";
import type { EngineFunction } from "./formulaEngine";

type FormulaParts = typeof engineFormula;

/**
 * An add-in's function as Univer knows functions: synchronous, and never throwing.
 *
 * A throwing function would leave Univer's engine running for ever, so a fault becomes #VALUE!.
 */
export function univerFunction(parts: FormulaParts, name: string, call: EngineFunction): BaseFunction {
  // Univer finds functions by instances of its own base class.
  class AddinFunction extends parts.BaseFunction {
    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      try {
        const site = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
        return asValueObject(parts, call(site, variants.map(asArgument)));
      } catch {
        return parts.ErrorValueObject.create(parts.ErrorType.VALUE);
      }
    }
  }
  return new AddinFunction(name);
}

function asArgument(value: BaseValueObject): CellValue | null | readonly (readonly (CellValue | null)[])[] {
  if (value.isArray()) return (value as unknown as { toValue(): (CellValue | null)[][] }).toValue();
  return value.isNull() ? null : (value.getValue() as CellValue | null);
}

function asValueObject(parts: FormulaParts, value: CellValue | readonly (readonly CellValue[])[]): BaseValueObject {
  if (typeof value === "number") return parts.NumberValueObject.create(value);
  if (typeof value === "boolean") return parts.BooleanValueObject.create(value);
  if (typeof value !== "string") {
    // Made cell by cell: given plain values Univer would take a text such as 2026-03 for a date.
    return parts.ArrayValueObject.create({
      calculateValueList: value.map((row) => row.map((cell) => asValueObject(parts, cell))),
      rowCount: value.length,
      columnCount: value[0]?.length ?? 0,
      unitId: "",
      sheetId: "",
      row: 0,
      column: 0,
    }) as unknown as BaseValueObject;
  }
  if (value === BUSY) return parts.StringValueObject.create(BUSY);
  if (isErrorValue(value)) return parts.ErrorValueObject.create(value as never);
  return parts.StringValueObject.create(value);
}

/** Univer has no such error; as a text it passes through unharmed. */
const BUSY = "#BUSY!";
