import type { RowReader } from "./rowReader";

/** A text that a row cannot be without. */
export const needText = (row: RowReader, column: string): string | null => row.need(column, row.text(column));

/** The record when none of its fields is null. */
export function complete<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]: NonNull<Fields[Key]> } | null {
  return isComplete(fields) ? fields : null;
}

type NonNull<Value> = Exclude<Value, null>;

const isComplete = <Fields extends object>(
  fields: Fields,
): fields is Fields & { [Key in keyof Fields]: NonNull<Fields[Key]> } =>
  Object.values(fields).every((value) => value !== null);

type Present<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

/** The fields that are there: a blank cell leaves its field out. */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Fields>;
}
