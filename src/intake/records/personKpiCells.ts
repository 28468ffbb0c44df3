import { civilCalendar, numberedPeriod } from "../../domain/calendar/calendarPeriods";
import { parsePeriod } from "../../domain/calendar/parsePeriod";
import type { Period } from "../../domain/calendar/period";
import { dateParts, isoDate } from "../../domain/calendar/serialDay";
import { multiplyExactly } from "../../domain/numbers/multiplyExactly";
import type { Kpi } from "../../domain/kpi/kpi";
import type { SheetRow } from "../../workbook/sheetContent";
import { crosstabField, saysActual } from "../columns/crosstabField";
import type { KpiNames } from "../columns/kpiNames";
import { periodInText } from "../columns/periodInText";
import { tableTopics } from "../columns/tableTopic";
import type { RecognisedColumn, RecognisedTable } from "../columns/recognisedTable";
import { cellAddress } from "../grid/address";
import type { CrosstabColumn } from "../grid/tableRegion";
import { periodInput, readDays, type DayReader } from "./readDays";
import { readNumbers, type NumberReader } from "./readNumbers";
import { kpiOfHeader, kpiOfTitle } from "../columns/kpiOfHeader";
import { tableReader, type ReadContext, type TableReader } from "./tableReader";

/** One number of a person for a KPI in a period: an actual or a target. */
export interface PersonKpiCell {
  readonly person: string;
  readonly kpi: Kpi;
  /** Null where neither the row, the header nor a title names one. */
  readonly period: Period | null;
  readonly value: number;
  readonly row: number;
  readonly cell: string;
}

/** Where the numbers of a table stand: its value column, KPIs as columns, or periods as columns. */
interface ValueColumn {
  readonly column: RecognisedColumn;
  readonly kpi: Kpi | null;
  /** Where people stand in columns: whose column it is. */
  readonly person?: string;
  readonly crosstab: CrosstabColumn | null;
  /** Money is scaled by the title's unit too; counts and rates are not. */
  readonly money: NumberReader;
  readonly plain: NumberReader;
}

/** Largest share that is still read as a ratio when no percent sign says so: 150 %. */
const largestRatio = 1.5;

/**
 * The numbers of a table of people × KPIs × periods, whichever of them stand in columns.
 *
 * @param field - the field of the column to read: `value` for actuals, `target` for targets
 * @param fallback - the KPI where no row, header or title names one; null leaves the row out
 */
export function personKpiCells(
  table: RecognisedTable,
  field: "value" | "target",
  kpiOf: KpiNames,
  fallback: Kpi | null,
  context: ReadContext,
): readonly PersonKpiCell[] {
  const reader = tableReader(table, context);
  const title = kpiOfTitle(titlesAbout(table, field), kpiOf) ?? fallback;
  const columns = valueColumns(table, field, kpiOf, context);
  const day = reader.has("period") ? null : readDays(table, table.byField.get("date"), context.log);
  const { sheet } = table.region;
  const cells: PersonKpiCell[] = [];
  for (const row of table.region.rows) {
    const rowPerson = reader.ownPerson(row);
    const isNobodys = rowPerson === null && !columns.some(({ person }) => person !== undefined);
    const kpi = rowKpi(reader, row, title, kpiOf);
    if (isNobodys || kpi === "unknown") {
      const reason = isNobodys ? "person-missing" : "kpi-not-recognised";
      const place = { sheet, cell: reader.cell(row, isNobodys ? "person" : "kpi") };
      context.log.report(reason, "warning", place, { row: row.index + 1, value: reader.text(row, "kpi") ?? "" });
      context.log.leaveOut(place, reason);
      continue;
    }
    let used = false;
    for (const from of columns) {
      const own = from.kpi ?? kpi;
      const value = own ? readValue(from, own, row, table, context) : null;
      const person = from.person ?? rowPerson;
      if (!own || value === null || person === null) continue;
      const cell = cellAddress(row.index, from.column.column);
      cells.push({ person, kpi: own, period: periodOf(table, reader, row, from, day), value, row: row.index, cell });
      used = true;
    }
    if (used) context.log.use(table);
  }
  return cells;
}

/** A sheet "Orders" that also holds targets does not say that they are targets of orders; "Orders target" does. */
function titlesAbout({ region }: RecognisedTable, field: "value" | "target"): readonly string[] {
  const titles = [...region.titleText, region.name ?? "", region.sheet];
  return field === "value" ? titles : titles.filter((title) => tableTopics([title]).has("targets"));
}

function rowKpi(reader: TableReader, row: SheetRow, title: Kpi | null, kpiOf: KpiNames): Kpi | null | "unknown" {
  const text = reader.text(row, "kpi");
  return text === null ? title : (kpiOf(text) ?? "unknown");
}

function valueColumns(
  table: RecognisedTable,
  field: "value" | "target",
  kpiOf: KpiNames,
  { log, people: directory }: ReadContext,
): readonly ValueColumn[] {
  const { crosstab, unitHint } = table.region;
  const used = new Set([...table.byField].filter(([name]) => name !== field).map(([, { column }]) => column));
  const make = (column: RecognisedColumn, kpi: Kpi | null, inCrosstab: CrosstabColumn | null): ValueColumn => {
    const unit = column.unit ?? unitHint;
    const money = readNumbers(table, unit === null ? column : { ...column, unit }, log);
    return { column, kpi, crosstab: inCrosstab, money, plain: readNumbers(table, column, log) };
  };
  const main = table.byField.get(field);
  if (crosstab) {
    const byPeriod = crosstab.columns.flatMap((one) => {
      const column = table.columns.find((candidate) => candidate.column === one.column);
      return column && crosstabField(table, one.measure) === field
        ? [make(column, kpiOfHeader(one.measure, kpiOf), one)]
        : [];
    });
    return byPeriod.length === 0 && field === "target" && main ? [make(main, null, null)] : byPeriod;
  }
  const people = table.columns.flatMap((column) => {
    const person = column.person === undefined ? null : directory.find(column.person);
    return person === null ? [] : [{ ...make(column, null, null), person }];
  });
  if (people.length > 0) return table.kind === "targets" && field === "value" ? [] : people;
  // Beside targets only what is called actual is a result.
  if (table.kind === "targets" && field === "value") {
    return table.columns.flatMap((column) => {
      const isFree = column.field === null && column.profile.texts < 0.5 && !column.header.percent;
      return isFree && saysActual(column.header.text)
        ? [make(column, kpiOfHeader(column.header.text, kpiOf), null)]
        : [];
    });
  }
  const named = table.columns.flatMap((column) => {
    const kpi = used.has(column.column)
      ? null
      : field === "target"
        ? saysActual(column.header.text)
          ? null
          : kpiOfHeader(column.header.text, kpiOf)
        : column.kpi;
    return kpi && column.profile.texts < 0.5 ? [make(column, kpi, null)] : [];
  });
  const listed = main && !named.some(({ column }) => column.column === main.column) ? [make(main, null, null)] : [];
  return table.byField.has("kpi") ? (main ? [make(main, null, null)] : named) : [...listed, ...named];
}

/** Rates written as 85 or under a header with % are 0.85. */
function readValue(
  from: ValueColumn,
  kpi: Kpi,
  row: SheetRow,
  table: RecognisedTable,
  { log }: ReadContext,
): number | null {
  const cell = (kpi.unit === "money" ? from.money : from.plain)(row);
  if (cell.state === "bad") log.leaveOut({ sheet: table.region.sheet, cell: cell.cell }, cell.reason);
  if (cell.state !== "value") return null;
  const isPercentage = kpi.unit === "percent" && !cell.percent;
  if (!isPercentage || !(from.column.header.percent || Math.abs(cell.value) > largestRatio)) return cell.value;
  const ratio = multiplyExactly([cell.value, 0.01]);
  log.ledger.note({
    change: "percent-read",
    sheet: table.region.sheet,
    column: from.column.label,
    cell: cellAddress(row.index, from.column.column),
    from: String(cell.value),
    to: String(ratio),
  });
  return ratio;
}

function periodOf(
  table: RecognisedTable,
  reader: TableReader,
  row: SheetRow,
  { crosstab, column }: ValueColumn,
  day: DayReader | null,
): Period | null {
  const stated = rowPeriod(table, reader, row, day);
  if (crosstab) {
    const year = crosstab.year ?? table.region.crosstab?.year ?? yearOf(stated) ?? yearOf(table.period);
    const period = year === null ? null : numberedPeriod(civilCalendar, crosstab.level, year, crosstab.index);
    return period && crosstab.fiscal ? { ...period, id: `FY${period.id}` } : period;
  }
  return stated ?? periodInText([column.header.text]) ?? table.period;
}

function rowPeriod(table: RecognisedTable, reader: TableReader, row: SheetRow, day: DayReader | null): Period | null {
  const date = day?.(row);
  if (date?.state === "value") {
    return { id: isoDate(date.day).slice(0, 7), level: "month", start: date.day, end: date.day };
  }
  const column = table.byField.get("period");
  const value = column ? (row.values[column.column] ?? null) : null;
  if (!reader.has("period") || (typeof value !== "string" && typeof value !== "number")) return null;
  const planYear = yearOf(table.period);
  const input = periodInput(value, planYear);
  const period = parsePeriod(input, { calendar: civilCalendar, ...(planYear === null ? {} : { planYear }) });
  return period.ok ? period.value : null;
}

const yearOf = (period: Period | null): number | null => (period ? dateParts(period.start).year : null);
