import type { SerialDay } from "../../domain/calendar/period";
import type { SheetRow } from "../../workbook/sheetContent";
import type { DraftRow } from "./draftRow";
import type { ReadContext, TableReader } from "./tableReader";

/** Tells whose a row is that pays for sales or takes them back. */
export interface SalesOwners {
  /** The person the row names, else the person of its order, else the customer's; null and a warning when nobody is. */
  personOf(reader: TableReader, row: SheetRow, customer: string | null, day: SerialDay): string | null;
}

/** The person of each order; of each customer only where all its orders are one person's. */
export function salesOwners(sales: readonly DraftRow[], { customers }: ReadContext): SalesOwners {
  const byOrder = new Map<string, string>();
  const byCustomer = new Map<string, string | null>();
  for (const { fact } of sales) {
    const { person, keys } = fact;
    if (person === null) continue;
    if (keys?.order && !byOrder.has(keys.order)) byOrder.set(keys.order, person);
    if (!keys?.customer) continue;
    const known = byCustomer.get(keys.customer);
    byCustomer.set(keys.customer, known === undefined || known === person ? person : null);
  }
  return {
    personOf(reader, row, customer, day) {
      const owner = byOrder.get(reader.key(row, "order") ?? "");
      const theirs = customer === null ? null : (customers.personOf(customer, day) ?? byCustomer.get(customer));
      return reader.ownPerson(row) ?? owner ?? theirs ?? reader.person(row, customer, day);
    },
  };
}
