import type { NumberField } from "../../domain/kpi/kpi";
import type { SheetRow } from "../../workbook/sheetContent";
import type { RecognisedTable } from "../columns/recognisedTable";
import type { DraftRow } from "./draftRow";
import { numberOf } from "./readNumbers";
import { tableReader, type ReadContext, type TableReader } from "./tableReader";

/** Kinds of tables that record what people did: one row a visit, a survey, a complaint, a training. */
export type ActivityKind = "visits" | "surveys" | "complaints" | "trainings";

type Numbers = Partial<Record<NumberField, number | null>>;

const finished = /完成|通过|合格|已|是|达标|及格|yes|complete|pass|done|attend|finish|true|✓|√|^y$/iu;
const unfinished = /未|不|没|否|缺|待|进行|\bnot?\b|progress|pending|fail|absent|incomplete|false|^n$/iu;

/**
 * The rows of all tables of one kind of activity. A visit or complaint counts once, or as often as its count says.
 *
 * A row without a day is left out and reported; so is a survey without a score.
 */
export function activityRows(
  tables: readonly RecognisedTable[],
  kind: ActivityKind,
  context: ReadContext,
): readonly DraftRow[] {
  const rows: DraftRow[] = [];
  for (const table of tables) if (table.kind === kind) readTable(table, kind, context, rows);
  return rows;
}

function readTable(table: RecognisedTable, kind: ActivityKind, context: ReadContext, into: DraftRow[]): void {
  const { log } = context;
  const reader = tableReader(table, context);
  const day = reader.day("date", "period");
  const numbers = numberReader(reader, kind);
  const { sheet } = table.region;
  for (const row of table.region.rows) {
    const date = day(row);
    const read = numbers(row);
    const place = { sheet, cell: reader.cell(row, reader.has("date") ? "date" : "period") };
    if (date.state === "bad" || read === null) {
      if (date.state === "bad") log.leaveOut({ sheet, cell: date.cell }, date.reason);
      else log.leaveOut({ sheet, cell: reader.cell(row, "score") }, "number-unreadable");
      continue;
    }
    if (date.state === "blank") {
      log.report("date-missing", "warning", place, { row: row.index + 1 });
      log.leaveOut(place, "date-missing");
      continue;
    }
    const customer = reader.customer(row);
    into.push({
      table,
      cell: place.cell,
      currency: null,
      fact: {
        person: reader.person(row, customer, date.day),
        dates: { date: date.day },
        numbers: read,
        keys: {
          ...(customer === null ? {} : { customer }),
          ...(reader.has("order") ? { order: reader.key(row, "order") } : {}),
        },
        texts: reader.texts(row),
        sheet,
        row: row.index,
      },
    });
    log.use(table);
  }
}

/** Null: the row has nothing to count. */
function numberReader(reader: TableReader, kind: ActivityKind): (row: SheetRow) => Numbers | null {
  const score = reader.number("score");
  const count = reader.number("count");
  const [done, planned] = [reader.number("done"), reader.number("planned")];
  switch (kind) {
    case "visits":
    case "complaints":
      return (row) => (reader.has("count") ? { quantity: numberOf(count(row)) } : {});
    case "surveys":
      return (row) => {
        const cell = score(row);
        return cell.state === "bad" ? null : { score: numberOf(cell) };
      };
    case "trainings":
      return (row) => ({
        ...(reader.has("score") ? { score: numberOf(score(row)) } : {}),
        ...(reader.has("planned")
          ? { done: numberOf(done(row)), planned: numberOf(planned(row)) }
          : completion(reader, row)),
      });
  }
}

/** A list of trainings with a status: each is planned once, and done or not. */
function completion(reader: TableReader, row: SheetRow): Numbers {
  if (!reader.has("status")) return {};
  const status = reader.text(row, "status");
  return { planned: 1, done: status !== null && finished.test(status) && !unfinished.test(status) ? 1 : 0 };
}
