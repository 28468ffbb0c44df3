import type { Binding, Book, RangeState } from "../book/book";
import { areaOf } from "../book/resolveAddress";
import { bind } from "../classes/bindings";
import { commonError } from "./commonError";

/** Numbers of the kinds of bindings on the wire. */
const TYPES = { 1: "Table", 2: "Text", 3: "Range" } as const;

/** A binding as the client reads it. */
export interface BindingDescription {
  readonly Name: string;
  readonly BindingType: number;
  readonly RowCount: number;
  readonly ColCount: number;
  readonly HasHeaders: boolean;
}

/** Bind cells under an id; one that is taken goes over to these cells. */
export function addBinding(
  book: Book,
  asked: { readonly BindingId?: string; readonly BindingType?: number },
  range: RangeState,
): BindingDescription {
  const type = TYPES[asked.BindingType as keyof typeof TYPES];
  const id = asked.BindingId ?? `binding${String(book.nextId())}`;
  return describeBinding(bind(book, range, type, id));
}

/** The binding of an id. */
export function bindingOf(book: Book, id: unknown): Binding {
  const found = book.bindings.find((binding) => binding.id === id);
  if (found === undefined) throw commonError("bindingNotThere");
  return found;
}

/** What a binding is, in the client's words; a table's header row is no row of it. */
export function describeBinding({ id, type, range }: Binding): BindingDescription {
  const { rows, columns } = areaOf(range);
  const HasHeaders = type === "Table";
  const number = Object.entries(TYPES).find(([, name]) => name === type)?.[0] ?? 3;
  return {
    Name: id,
    BindingType: Number(number),
    RowCount: HasHeaders ? rows - 1 : rows,
    ColCount: columns,
    HasHeaders,
  };
}

/** Forget a binding; its cells stay as they are. */
export function releaseBinding(book: Book, id: unknown): void {
  book.bindings.splice(book.bindings.indexOf(bindingOf(book, id)), 1);
}
