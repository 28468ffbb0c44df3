import type { EventMember } from "../protocol/hostClass";
import { EventNumber } from "./book/eventBus";

const COMMON = {
  onActivated: [EventNumber.WorksheetActivated, "Activated"],
  onCalculated: [EventNumber.WorksheetCalculated, "Calculated"],
  onChanged: [EventNumber.WorksheetChanged, "DataChanged"],
  onColumnSorted: [EventNumber.WorksheetColumnSorted, "ColumnSorted"],
  onDeactivated: [EventNumber.WorksheetDeactivated, "Deactivated"],
  onFormatChanged: [EventNumber.WorksheetFormatChanged, "FormatChanged"],
  onFormulaChanged: [EventNumber.WorksheetFormulaChanged, "FormulaChanged"],
  onNameChanged: [EventNumber.WorksheetNameChanged, ""],
  onProtectionChanged: [EventNumber.WorksheetProtectionChanged, "ProtectionChanged"],
  onRowHiddenChanged: [EventNumber.WorksheetRowHiddenChanged, "RowHiddenChanged"],
  onRowSorted: [EventNumber.WorksheetRowSorted, "RowSorted"],
  onSelectionChanged: [EventNumber.WorksheetSelectionChanged, "SelectionChanged"],
  onSingleClicked: [EventNumber.WorksheetSingleClicked, "SingleClicked"],
  onVisibilityChanged: [EventNumber.WorksheetVisibilityChanged, ""],
} as const;

const OF_COLLECTION = {
  onAdded: [EventNumber.WorksheetAdded, "Added"],
  onDeleted: [EventNumber.WorksheetDeleted, "Deleted"],
  onMoved: [EventNumber.WorksheetMoved, ""],
} as const;

/** The events of a worksheet, or of the collection of all worksheets, which has three more. */
export function sheetEvents<S>(
  target: (state: S) => string,
  kind: "sheet" | "collection",
): Readonly<Record<string, EventMember<S>>> {
  const table: Readonly<Record<string, readonly [number, string]>> =
    kind === "sheet" ? COMMON : { ...COMMON, ...OF_COLLECTION };
  return Object.fromEntries(
    Object.entries(table).map(([name, [type, wireName]]) => [name, eventMember(type, wireName, name, target)]),
  );
}

/** One event: most are asked for as `_RegisterXEvent`, the newest as `_RegisterEventX`. */
export function eventMember<S>(
  type: number,
  wireName: string,
  name: string,
  target: (state: S) => string,
): EventMember<S> {
  const middle = wireName === "" ? `Event${name.slice(2)}` : `${wireName}Event`;
  return { type, register: `_Register${middle}`, unregister: `_Unregister${middle}`, target };
}
