import type { CommonCalls } from "../../protocol/frameHost";
import type { Book } from "../book/book";
import { select } from "../book/sheets";
import { areaOf, createRange, resolveAddress } from "../book/resolveAddress";
import { addBinding, bindingOf, describeBinding, releaseBinding } from "./bindingCalls";
import { commonError, commonFailure } from "./commonError";
import { readData, writeData } from "./documentData";
import type { DataRequest } from "./documentData";

/** What the client sends with a call of the common API, by the part of the interface that it belongs to. */
interface CallData {
  readonly DdaGetBindingData?: DataRequest;
  readonly DdaSetBindingData?: DataRequest;
  readonly DdaGoToByIdMethod?: { readonly Id?: unknown };
  readonly DdaBindingsMethod?: BindingRequest;
}

interface BindingRequest {
  readonly ItemName?: string;
  readonly BindingId?: string;
  readonly BindingType?: number;
}

type Answer = (data: CallData, book: Book) => Readonly<Record<string, unknown>>;

/** Numbers of the calls on the wire, as the client library has them. */
const ANSWERS: Readonly<Record<number, Answer>> = {
  64: ({ DdaGetBindingData: wanted }, book) => ({ Data: readData(selected(book), wanted ?? {}) }),
  65: ({ DdaSetBindingData: given }, book) => done(() => writeData(selected(book), given ?? {}, true)),
  66: ({ DdaBindingsMethod: asked }, book) => ({ Bindings: [addBinding(book, asked ?? {}, selected(book))] }),
  68: ({ DdaBindingsMethod: asked }, book) => ({ Bindings: [describeBinding(bindingOf(book, asked?.BindingId))] }),
  69: ({ DdaBindingsMethod: asked }, book) => done(() => releaseBinding(book, asked?.BindingId)),
  70: ({ DdaGetBindingData: wanted }, book) => ({
    Data: readData(bindingOf(book, wanted?.BindingId).range, wanted ?? {}),
  }),
  71: ({ DdaSetBindingData: given }, book) =>
    done(() => writeData(bindingOf(book, given?.BindingId).range, given ?? {}, false)),
  74: (_, book) => ({ Bindings: book.bindings.map(describeBinding) }),
  78: ({ DdaBindingsMethod: asked }, book) => ({
    Bindings: [addBinding(book, asked ?? {}, named(book, asked?.ItemName))],
  }),
  82: ({ DdaGoToByIdMethod: place }, book) => done(() => goTo(book, place?.Id)),
};

/**
 * The calls of the common API that concern cells: the selection, bindings, going to a place.
 *
 * @see https://learn.microsoft.com/javascript/api/office/office.document
 */
export function createCommonCalls(book: Book): CommonCalls {
  return async (dispatchId, data) => {
    const answer = ANSWERS[dispatchId];
    if (answer === undefined) return undefined;
    await book.calculation.settle();
    book.events.byAddin = true;
    try {
      return { Error: 0, Version: 1, ...answer(data as CallData, book) };
    } catch (error) {
      return { Error: commonFailure(error), Version: 1 };
    } finally {
      book.events.byAddin = false;
      void book.calculation.settle();
    }
  };
}

function done(act: () => void): Readonly<Record<string, unknown>> {
  act();
  return {};
}

function selected({ selection: { sheet, areas } }: Book) {
  const [area] = areas;
  if (area === undefined || areas.length > 1) throw commonError("severalSelected");
  return createRange(sheet, area);
}

function named(book: Book, name: unknown) {
  try {
    return resolveAddress(book, String(name), book.activeSheet);
  } catch {
    throw commonError("nameNotFound");
  }
}

function goTo(book: Book, id: unknown): void {
  const binding = book.bindings.find((each) => each.id === id);
  const range = binding?.range ?? named(book, id);
  select(range.sheet, [areaOf(range)]);
}
