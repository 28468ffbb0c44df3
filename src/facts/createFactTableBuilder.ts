import type { DateField, KeyField, NumberField, SourceKind } from "../domain/kpi/kpi";
import type { SerialDay } from "../domain/calendar/period";
import { growingIntegers, growingNumbers, type GrowingColumn } from "./growingColumn";
import type { FactTable, KeyColumn } from "./factTable";

/** One row as intake read it. An absent field, null, NaN or blank text is missing. */
export interface FactRow {
  /** Display name, spellings already merged; null when the row names nobody. */
  readonly person: string | null;
  readonly dates?: Readonly<Partial<Record<DateField, SerialDay | null>>>;
  readonly numbers?: Readonly<Partial<Record<NumberField, number | null>>>;
  readonly keys?: Readonly<Partial<Record<KeyField, string | null>>>;
  /** The sheet's other text columns by header, for filters. */
  readonly texts?: ReadonlyMap<string, string | null>;
  /** Where the row came from: the sheet's name and the 0-based row. */
  readonly sheet: string;
  readonly row: number;
}

/** Gathers the rows of one kind into typed columns. */
export interface FactTableBuilder {
  readonly kind: SourceKind;
  /** Appends a row. Rows are kept in the order they come in, which is the order of the workbook. */
  addRow(row: FactRow): void;
  /**
   * The table so far.
   *
   * @param personCode - a person's code in the workbook's shared list of people
   */
  finish(personCode: (name: string) => number): FactTable;
}

/** Distinct texts with their codes in order of first appearance. A Map: names such as `__proto__` occur. */
interface Dictionary {
  readonly values: string[];
  code(text: string | null | undefined): number;
}

/**
 * An empty builder for the rows of one kind.
 *
 * A column exists in the table as soon as one row carries the field, even as null; rows without the field are missing
 * in it.
 *
 * @example
 * const builder = createFactTableBuilder("sales");
 * builder.addRow({ person: "Ann", dates: { date: 46082 }, numbers: { amount: 12.5 }, sheet: "Orders", row: 1 });
 * const facts = buildFacts([builder]);
 */
export function createFactTableBuilder(kind: SourceKind): FactTableBuilder {
  let length = 0;
  const people = dictionary();
  const person = growingIntegers();
  const sheets = dictionary();
  const origin = { sheet: growingIntegers(), row: growingIntegers() };
  const dates = columns<DateField, Int32Array>(growingIntegers, 0);
  const numbers = columns<NumberField, Float64Array>(growingNumbers, NaN);
  const keys = keyColumns<KeyField>();
  const texts = keyColumns<string>();
  return {
    kind,
    addRow(row) {
      person.push(people.code(row.person));
      origin.sheet.push(sheets.code(row.sheet));
      origin.row.push(row.row);
      for (const [field, day] of entries(row.dates)) dates.put(field, length, Math.floor(day ?? 0) || 0);
      for (const [field, number] of entries(row.numbers)) numbers.put(field, length, number ?? NaN);
      for (const [field, text] of entries(row.keys)) keys.put(field, length, text);
      for (const [header, text] of row.texts ?? []) texts.put(header, length, text);
      length++;
    },
    finish(personCode) {
      const shared = people.values.map(personCode);
      return {
        kind,
        length,
        person: person.finish().map((code) => (code < 0 ? -1 : (shared[code] ?? -1))),
        dates: Object.fromEntries(dates.finish(length)),
        numbers: Object.fromEntries(numbers.finish(length)),
        keys: Object.fromEntries(keys.finish(length)),
        texts: texts.finish(length),
        origin: { sheets: sheets.values, sheet: origin.sheet.finish(), row: origin.row.finish() },
      };
    },
  };
}

function dictionary(): Dictionary {
  const codes = new Map<string, number>();
  const values: string[] = [];
  return {
    values,
    code(text) {
      if (text === null || text === undefined || text === "") return -1;
      const known = codes.get(text);
      if (known !== undefined) return known;
      codes.set(text, values.length);
      return values.push(text) - 1;
    },
  };
}

/** Columns that appear when a first row carries them; the rows before and between are filled with `missing`. */
function columns<Field, Values>(create: () => GrowingColumn<Values>, missing: number) {
  const byField = new Map<Field, GrowingColumn<Values>>();
  const fillTo = (column: GrowingColumn<Values>, length: number): void => {
    while (column.length() < length) column.push(missing);
  };
  return {
    put(field: Field, row: number, value: number): void {
      let column = byField.get(field);
      if (!column) byField.set(field, (column = create()));
      fillTo(column, row);
      column.push(value);
    },
    finish(length: number): Map<Field, Values> {
      const finished = new Map<Field, Values>();
      for (const [field, column] of byField) {
        fillTo(column, length);
        finished.set(field, column.finish());
      }
      return finished;
    },
  };
}

function keyColumns<Field>() {
  const codes = columns<Field, Int32Array>(growingIntegers, -1);
  const dictionaries = new Map<Field, Dictionary>();
  return {
    put(field: Field, row: number, text: string | null | undefined): void {
      let known = dictionaries.get(field);
      if (!known) dictionaries.set(field, (known = dictionary()));
      codes.put(field, row, known.code(text));
    },
    finish(length: number): Map<Field, KeyColumn> {
      const finished = new Map<Field, KeyColumn>();
      for (const [field, column] of codes.finish(length)) {
        finished.set(field, { codes: column, values: dictionaries.get(field)?.values ?? [] });
      }
      return finished;
    },
  };
}

/** A row's fields by name: the names are our own, never the user's. */
function entries<Field extends string, Value>(
  record: Readonly<Partial<Record<Field, Value>>> | undefined,
): (readonly [Field, Value])[] {
  return record ? (Object.entries(record) as [Field, Value][]) : [];
}
