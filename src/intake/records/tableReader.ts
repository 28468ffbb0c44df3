import type { SerialDay } from "../../domain/calendar/period";
import type { ProblemParams } from "../../domain/problem";
import type { CellValue, SheetRow } from "../../workbook/sheetContent";
import type { ColumnField } from "../columns/columnField";
import type { RecognisedTable } from "../columns/recognisedTable";
import { cellAddress } from "../grid/address";
import type { IntakeProblemCode } from "../intakeProblem";
import { readName } from "../values/readName";
import type { CustomerDirectory } from "./customerDirectory";
import type { PeopleDirectory } from "./peopleDirectory";
import { readDays, readPeriodStarts, type DayReader } from "./readDays";
import { readKey } from "./readKey";
import type { ReadLog } from "./readLog";
import { readNumbers, type NumberReader } from "./readNumbers";
import type { ProductDirectory } from "./productDirectory";
import type { TeamDirectory } from "./teamDirectory";
import { filterTexts } from "./filterTexts";

/** What all readers of rows share. */
export interface ReadContext {
  readonly people: PeopleDirectory;
  readonly customers: CustomerDirectory;
  readonly teams: TeamDirectory;
  readonly products: ProductDirectory;
  readonly log: ReadLog;
}

/** Reads the rows of one table by field. */
export interface TableReader {
  readonly table: RecognisedTable;
  has(field: ColumnField): boolean;
  number(field: ColumnField): NumberReader;
  /** The first of the fields that the table has; without any, the period of the title where it is no longer than a month. */
  day(...fields: readonly ColumnField[]): DayReader;
  key(row: SheetRow, field: ColumnField): string | null;
  text(row: SheetRow, field: ColumnField): string | null;
  customer(row: SheetRow): string | null;
  /** The person the row names, else whoever has the customer on that day, else the one of its team; null and a warning when nobody is named. */
  person(row: SheetRow, customer: string | null, day: SerialDay | null): string | null;
  /** The person the row itself names. */
  ownPerson(row: SheetRow): string | null;
  /** The row's other texts, for filters. */
  texts(row: SheetRow): ReadonlyMap<string, string | null>;
  /** Address of the field's cell, or of the row's first cell. */
  cell(row: SheetRow, field?: ColumnField): string;
}

/** A reader for a table. Columns are prepared once: orders of day and month, units, merged cells. */
export function tableReader(table: RecognisedTable, { people, customers, teams, log }: ReadContext): TableReader {
  const { region, byField } = table;
  const value = (row: SheetRow, field: ColumnField): CellValue => {
    const column = byField.get(field);
    return column ? (row.values[column.column] ?? null) : null;
  };
  const cell = (row: SheetRow, field?: ColumnField): string =>
    cellAddress(row.index, (field && byField.get(field)?.column) ?? region.area.left);
  const ownPerson = (row: SheetRow): string | null =>
    people.find(value(row, "person")) ?? people.find(value(row, "personId")) ?? people.find(table.owner ?? null);
  const customer = (row: SheetRow): string | null => customers.find(value(row, "customer"), value(row, "customerId"));
  const texts = filterTexts(table);
  const say = personSayer(table, { value, cell }, people, log);
  const ofTeam = (row: SheetRow): string | null => {
    const person = say.namesPeople ? null : teams.personOf(value(row, "team"));
    return person === null ? null : say.ofTeam(row, person);
  };
  return {
    table,
    has: (field) => byField.has(field),
    number: (field) => readNumbers(table, byField.get(field), log),
    day: (...fields) => dayReader(table, fields, log),
    key: (row, field) => readKey(value(row, field)),
    text: (row, field) => {
      const reading = readName(value(row, field));
      return reading.kind === "name" ? reading.name : null;
    },
    customer,
    ownPerson,
    person: (row, named, day) => say.found(row, ownPerson(row) ?? customers.personOf(named, day) ?? ofTeam(row)),
    texts,
    cell,
  };
}

/** Where the cells of a row stand. */
interface CellsOf {
  value(row: SheetRow, field: ColumnField): CellValue;
  cell(row: SheetRow, field?: ColumnField): string;
}

/** Says of whose a row is what is not plain, most of it once a table. */
function personSayer(
  { region: { sheet }, byField }: RecognisedTable,
  { value, cell }: CellsOf,
  people: PeopleDirectory,
  log: ReadLog,
) {
  const namesPeople = byField.has("person") || byField.has("personId");
  const said = new Set<IntakeProblemCode>();
  const once = (code: IntakeProblemCode, at: string, params: ProblemParams): void => {
    if (!said.has(code)) log.report(code, "warning", { sheet, cell: at }, params);
    said.add(code);
  };
  return {
    namesPeople,
    ofTeam(row: SheetRow, person: string): string {
      once("person-from-team", cell(row, "team"), { value: person, other: String(value(row, "team")) });
      return person;
    },
    /** A row that cannot be shared goes to the first of the people it names. */
    found(row: SheetRow, person: string | null): string | null {
      if (person === null && namesPeople)
        log.report("person-missing", "warning", { sheet, cell: cell(row, "person") }, { row: row.index + 1 });
      // A table without a column of people says so once, not in every row.
      else if (person === null) once("person-column-missing", cell(row), { sheet });
      else if (!said.has("credit-to-first") && people.findTogether(value(row, "person")))
        once("credit-to-first", cell(row, "person"), { value: String(value(row, "person")), first: person });
      return person;
    },
  };
}

function dayReader(table: RecognisedTable, fields: readonly ColumnField[], log: ReadLog): DayReader {
  const field = fields.find((one) => table.byField.has(one));
  const column = field && table.byField.get(field);
  if (field === "period") return readPeriodStarts(table, column, log);
  if (field !== undefined) return readDays(table, column, log);
  const { period } = table;
  if (!period || (period.level !== "month" && period.level !== "week")) return () => ({ state: "blank" });
  return () => ({ state: "value", day: period.start });
}
