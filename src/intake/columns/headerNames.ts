import type { ColumnField } from "./columnField";

/**
 * Names of one field, best first: the index of a line is its rank, and the best ranked column of a table wins the field.
 * Names of a line are separated by `|`; spaces, case, width and punctuation do not matter. A line may be empty.
 */
export type HeaderNames = Readonly<Partial<Record<ColumnField | "none", readonly string[]>>>;
