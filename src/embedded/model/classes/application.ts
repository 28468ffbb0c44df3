import type { HostClass } from "../../protocol/hostClass";
import { choiceArg, flagArg } from "../arguments";
import { childBag, stored } from "../bag";
import type { Bag } from "../bag";
import type { Book } from "../book/book";
import { bagRef, same } from "../ref";

const fixed = (value: unknown) => ({ get: () => value });

/** Excel.Application */
export const applicationClass: HostClass<Book> = {
  name: "Application",
  properties: {
    calculationEngineVersion: fixed(191029),
    calculationMode: {
      get: (book) => book.calculation.mode,
      set: (book, mode) => setMode(book, mode),
    },
    calculationState: fixed("Done"),
    decimalSeparator: fixed("."),
    thousandsSeparator: fixed(","),
    useSystemSeparators: fixed(true),
  },
  objects: {
    cultureInfo: same("CultureInfo"),
    iterativeCalculation: (book) => bagRef("IterativeCalculation", childBag(book.bag, "iterativeCalculation")),
  },
  methods: {
    calculate: (book, type) => {
      choiceArg(type, ["Recalculate", "Full", "FullRebuild"]);
      book.calculation.calculateAll();
    },
    suspendApiCalculationUntilNextSync: (book) => {
      book.calculation.suspended = true;
    },
    suspendScreenUpdatingUntilNextSync: () => undefined,
    createWorkbook: (book) => ({ className: "WorkbookCreated", state: book }),
  },
};

function setMode(book: Book, mode: unknown): void {
  book.calculation.mode = choiceArg(mode, ["Automatic", "AutomaticExceptTables", "Manual"]);
  if (book.calculation.mode !== "Manual") book.calculation.calculateAll();
}

/** Excel.WorkbookCreated: a second workbook, which this host has no window for */
export const workbookCreatedClass: HostClass<Book> = {
  name: "WorkbookCreated",
  identity: () => ({ Id: "created" }),
  methods: { open: () => undefined },
};

/** Excel.IterativeCalculation */
export const iterativeCalculationClass: HostClass<Bag> = {
  name: "IterativeCalculation",
  properties: {
    enabled: stored.flag("enabled"),
    maxChange: stored.number("maxChange", 0.001),
    maxIteration: stored.number("maxIteration", 100),
  },
};

/** Excel.CultureInfo: the host speaks en-US */
export const cultureInfoClass: HostClass<Book> = {
  name: "CultureInfo",
  properties: { name: fixed("en-US") },
  objects: { datetimeFormat: same("DatetimeFormatInfo"), numberFormat: same("NumberFormatInfo") },
};

/** Excel.NumberFormatInfo */
export const numberFormatInfoClass: HostClass<Book> = {
  name: "NumberFormatInfo",
  properties: { numberDecimalSeparator: fixed("."), numberGroupSeparator: fixed(",") },
};

/** Excel.DatetimeFormatInfo */
export const datetimeFormatInfoClass: HostClass<Book> = {
  name: "DatetimeFormatInfo",
  properties: {
    dateSeparator: fixed("/"),
    timeSeparator: fixed(":"),
    shortDatePattern: fixed("M/d/yyyy"),
    longDatePattern: fixed("dddd, MMMM d, yyyy"),
    longTimePattern: fixed("h:mm:ss tt"),
  },
};

/** Excel.Runtime */
export const runtimeClass: HostClass<Book> = {
  name: "Runtime",
  properties: {
    enableEvents: {
      get: (book) => book.events.enabled,
      set: (book, value) => {
        book.events.enabled = flagArg(value);
      },
    },
  },
};
