import type { OpportunityStage } from "../../domain/kpi/kpi";
import type { RecognisedTable } from "../columns/recognisedTable";
import { opportunityStage } from "../columns/stageWords";
import { currencyOfRow, type DraftRow } from "./draftRow";
import { numberOf } from "./readNumbers";
import { tableReader, type ReadContext } from "./tableReader";

/**
 * The rows of all tables of opportunities. Stages are reduced to won, lost and open; an opportunity that is still open
 * may lack its amount, its close date and its customer.
 *
 * A row whose amount or day cannot be read is left out and reported.
 */
export function opportunityRows(tables: readonly RecognisedTable[], context: ReadContext): readonly DraftRow[] {
  const rows: DraftRow[] = [];
  for (const table of tables) if (table.kind === "opportunities") readTable(table, context, rows);
  return rows;
}

/** Won or lost where either says so. */
function stageOf(step: string | null, outcome: string | null): OpportunityStage | null {
  const [own, other] = [opportunityStage(step ?? ""), opportunityStage(outcome ?? "")];
  return own === "won" || own === "lost" ? own : (other ?? own);
}

function readTable(table: RecognisedTable, context: ReadContext, into: DraftRow[]): void {
  const { log } = context;
  const reader = tableReader(table, context);
  const opened = reader.has("openDate") ? reader.day("openDate") : null;
  const closed = reader.has("closeDate") || reader.has("date") ? reader.day("closeDate", "date") : null;
  const amount = reader.number("amount");
  const { sheet } = table.region;
  const undated: string[] = [];
  for (const row of table.region.rows) {
    const money = amount(row);
    const open = opened?.(row) ?? { state: "blank" as const };
    const close = closed?.(row) ?? { state: "blank" as const };
    const stage = stageOf(reader.text(row, "stage"), reader.text(row, "outcome"));
    const bad = [money, close, open].find((cell) => cell.state === "bad");
    if (bad?.state === "bad") {
      log.leaveOut({ sheet, cell: bad.cell }, bad.reason);
      continue;
    }
    const openDate = open.state === "value" ? open.day : null;
    const closeDate = close.state === "value" ? close.day : null;
    if (stage === null && openDate === null && closeDate === null && money.state === "blank") {
      log.leaveOut({ sheet, cell: reader.cell(row, "stage") }, "blank-row");
      continue;
    }
    if (closeDate === null && (stage === "won" || stage === "lost")) undated.push(reader.cell(row, "closeDate"));
    const customer = reader.customer(row);
    into.push({
      table,
      cell: reader.cell(row, "amount"),
      currency: currencyOfRow(reader, row, money.state === "value" ? (money.currency ?? null) : null),
      fact: {
        person: reader.person(row, customer, closeDate ?? openDate),
        dates: { date: closeDate ?? openDate, closeDate, ...(opened ? { openDate } : {}) },
        numbers: reader.has("amount") ? { amount: numberOf(money) } : {},
        keys: {
          stage,
          step: reader.text(row, "stage") ?? reader.text(row, "outcome"),
          customer,
          ...(reader.has("order") ? { order: reader.key(row, "order") } : {}),
          ...(reader.has("product") ? { product: reader.text(row, "product") } : {}),
        },
        texts: reader.texts(row),
        sheet,
        row: row.index,
      },
    });
    log.use(table);
  }
  const [cell] = undated;
  if (cell !== undefined) log.report("close-date-missing", "warning", { sheet, cell }, { count: undated.length });
}
