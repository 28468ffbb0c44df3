import { previousRange } from "../../src/domain/calendar/neighbourPeriods";
import type { DayRange, FiscalCalendar } from "../../src/domain/calendar/period";
import { addMonths } from "../../src/domain/calendar/serialDay";
import type { DateField, KeyField, Measure, NumberField } from "../../src/domain/kpi/kpi";
import type { FactRow } from "../../src/facts/createFactTableBuilder";

/** A row as the tests write it; every row is a sale. */
export type Sale = Pick<FactRow, "person" | "dates" | "numbers" | "keys">;
type Who = (person: string | null) => boolean;
type RowMeasure = Extract<Measure, { from: string }>;

const dateOf = (row: Sale, field: DateField): number => row.dates?.[field] ?? 0;
const numberOf = (row: Sale, field: NumberField): number | null => row.numbers?.[field] ?? null;
const keyOf = (row: Sale, field: KeyField): string => row.keys?.[field] ?? "";
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** What a measure comes to, recomputed from every row each time, the plainest way there is. */
export function naiveMeasure(
  measure: Measure,
  sales: readonly Sale[],
  who: Who,
  range: DayRange,
  calendar: FiscalCalendar,
): number | null {
  const value = (part: Measure, when = range): number | null => naiveMeasure(part, sales, who, when, calendar);
  const less = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b);
  switch (measure.op) {
    case "balance":
      return less(value(measure.in, { ...range, from: 1 }), value(measure.out, { ...range, from: 1 }));
    case "difference":
      return less(value(measure.of), value(measure.less));
    case "either":
      return measure.of[0] ? value(measure.of[0]) : null;
    case "ratio": {
      const [n, d] = [value(measure.numerator), value(measure.denominator)];
      if (n === null || d === null || d === 0) return null;
      return (measure.complement ? 1 - n / d : n / d) * (measure.timesDays ? range.to - range.from + 1 : 1);
    }
    default:
      return naiveRows(measure, sales, who, range, calendar);
  }
}

function naiveRows(
  measure: RowMeasure,
  sales: readonly Sale[],
  who: Who,
  range: DayRange,
  calendar: FiscalCalendar,
): number | null {
  const by = measure.by ?? "date";
  const counted = sales.filter(
    (row) =>
      dateOf(row, by) > 0 &&
      (measure.where ?? []).every((c) => c.values.includes(keyOf(row, c.column as KeyField)) === (c.op === "in")),
  );
  const inRange = (when: DayRange): Sale[] =>
    counted.filter((row) => who(row.person) && dateOf(row, by) >= when.from && dateOf(row, by) <= when.to);
  const rows = inRange(range);
  const things = (field: KeyField, of: readonly Sale[]): string[] => [
    ...new Set(of.map((row) => keyOf(row, field)).filter((key) => key !== "")),
  ];
  const before = (): Sale[] => inRange(previousRange(calendar, range));
  const mean = (values: readonly (number | null)[]): number | null => {
    const present = values.filter((value) => value !== null);
    return present.length === 0 ? null : total(present) / present.length;
  };
  switch (measure.op) {
    case "sum":
      return total(rows.map((row) => numberOf(row, measure.of) ?? 0));
    case "count":
      return rows.length;
    case "distinct":
      return things(measure.of, rows).length;
    case "previous":
      return things(measure.of, before()).length;
    case "retained":
      return things(measure.of, before()).filter((thing) => things(measure.of, rows).includes(thing)).length;
    case "repeat":
      return things(measure.of, rows).filter(
        (thing) =>
          things(
            measure.per,
            rows.filter((row) => keyOf(row, measure.of) === thing),
          ).length >= measure.atLeast,
      ).length;
    case "new":
      return rows.filter((row) => isNew(row, measure, counted)).length;
    case "mean":
      return mean(rows.map((row) => numberOf(row, measure.of)));
    case "duration":
      return mean(
        rows.map((row) => {
          const [start, end] = [dateOf(row, measure.start), dateOf(row, measure.end)];
          return start && end ? end - start : null;
        }),
      );
    case "last": {
      const people = [...new Set(rows.map((row) => row.person))];
      return mean(
        people.map((person) =>
          latest(
            rows.filter((row) => row.person === person),
            by,
            measure.of,
          ),
        ),
      );
    }
  }
}

function isNew(row: Sale, measure: Extract<RowMeasure, { op: "new" }>, counted: readonly Sale[]): boolean {
  const thing = keyOf(row, measure.of);
  if (thing === "") return false;
  const day = dateOf(row, measure.by ?? "date");
  const since = measure.lookbackMonths === undefined ? 0 : addMonths(day, -measure.lookbackMonths);
  const position = counted.indexOf(row);
  return !counted.some((other, i) => {
    const otherDay = dateOf(other, measure.by ?? "date");
    const isEarlier = otherDay < day || (otherDay === day && i < position);
    return isEarlier && keyOf(other, measure.of) === thing && otherDay >= since;
  });
}

function latest(rows: readonly Sale[], by: DateField, of: NumberField): number | null {
  let found: Sale | null = null;
  for (const row of rows) {
    if (numberOf(row, of) !== null && (!found || dateOf(row, by) >= dateOf(found, by))) found = row;
  }
  return found && numberOf(found, of);
}
