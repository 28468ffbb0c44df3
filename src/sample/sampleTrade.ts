import type { SerialDay } from "../domain/calendar/period";
import { addMonths, dateParts, weekday } from "../domain/calendar/serialDay";
import type { RandomNumbers } from "./randomNumbers";
import { sampleSpan, worksOn, type SamplePerson } from "./sampleTeam";
import type { SampleRole, SampleWords } from "./sampleWords";

/** A customer and who looks after them. */
export interface SampleCustomer {
  readonly name: string;
  readonly owner: SamplePerson;
  /** First month they may order in; customers of old order from the first. */
  readonly since: SerialDay;
}

/** One order of one product. Amounts are in the currency's unit. */
export interface SampleOrder {
  readonly number: string;
  readonly day: SerialDay;
  readonly customer: string;
  readonly person: string;
  readonly product: string;
  readonly quantity: number;
  readonly listAmount: number;
  readonly amount: number;
  readonly cost: number;
  readonly cancelled: boolean;
}

/** A payment for an order. */
export interface SampleReceipt {
  readonly day: SerialDay;
  readonly order: string;
  readonly customer: string;
  readonly person: string;
  readonly amount: number;
}

/** Orders a month, pieces an order and largest discount that suit a role: few large, or many small ones. */
const trade: Readonly<
  Record<SampleRole, { readonly perMonth: number; readonly pieces: number; readonly discount: number }>
> = {
  keyAccount: { perMonth: 3, pieces: 14, discount: 0.12 },
  channel: { perMonth: 7, pieces: 6, discount: 0.2 },
  field: { perMonth: 5, pieces: 4, discount: 0.08 },
  manager: { perMonth: 0, pieces: 0, discount: 0 },
};

/** Share of an average month, January to December: the spring festival is quiet, the year's end is not. */
const season = [0.8, 0.55, 1, 0.95, 1, 1.1, 0.9, 0.9, 1.1, 1, 1.15, 1.55];

/** Every person who sells gets customers of their own, half of them won over time: a few large ones, or many. */
export function sampleCustomers(
  team: readonly SamplePerson[],
  words: SampleWords,
  random: RandomNumbers,
): SampleCustomer[] {
  const shares: Readonly<Record<SampleRole, number>> = { keyAccount: 5, channel: 12, field: 9, manager: 0 };
  const owners = team.flatMap((person) => Array.from({ length: shares[person.role] }, () => person));
  return owners.map((owner, index) => {
    const since = addMonths(sampleSpan.from, index % 2 === 0 ? 0 : random.whole(2, 17));
    return { name: words.customerNames(index), owner, since };
  });
}

/** The first working days (Monday to Friday) the trade may fall on, from the first of a month on. */
function dayInMonth(month: SerialDay, random: RandomNumbers): SerialDay {
  const day = month + random.whole(0, addMonths(month, 1) - month - 1);
  const overrun = weekday(day) - 5;
  return overrun > 0 ? Math.max(month, day - overrun) : day;
}

/** Months of the sample, by their first days. */
export const sampleMonths = (): SerialDay[] =>
  Array.from({ length: 18 }, (_, index) => addMonths(sampleSpan.from, index));

/** Orders of every person who sells, in order of the day. */
export function sampleOrders(
  team: readonly SamplePerson[],
  customers: readonly SampleCustomer[],
  words: SampleWords,
  random: RandomNumbers,
): SampleOrder[] {
  const drafts: Omit<SampleOrder, "number">[] = [];
  for (const month of sampleMonths()) {
    for (const person of team) {
      const own = customers.filter((customer) => customer.owner === person && customer.since <= month);
      const share = (season[dateParts(month).month - 1] ?? 1) * person.skill * trade[person.role].perMonth;
      const count = own.length === 0 ? 0 : Math.round(share + random.next() - 0.5);
      for (let index = 0; index < count; index += 1) {
        const day = dayInMonth(month, random);
        if (worksOn(person, day)) drafts.push(sampleOrder(person, random.pick(own).name, day, words, random));
      }
    }
  }
  drafts.sort((first, second) => first.day - second.day);
  return drafts.map((draft, index) => ({ number: `SO${String(250001 + index)}`, ...draft }));
}

function sampleOrder(
  person: SamplePerson,
  customer: string,
  day: SerialDay,
  words: SampleWords,
  random: RandomNumbers,
): Omit<SampleOrder, "number"> {
  const { pieces, discount } = trade[person.role];
  const [product, listPrice, cost] = random.pick(words.products);
  const quantity = Math.max(1, Math.round(pieces * (0.4 + random.next() * 1.2)));
  const listAmount = quantity * listPrice;
  const percentOff = Math.round(random.next() * discount * 100);
  return {
    day,
    customer,
    person: person.name,
    product,
    quantity,
    listAmount,
    amount: (listAmount * (100 - percentOff)) / 100,
    cost: quantity * cost,
    cancelled: random.chance(0.015),
  };
}

/** Most orders are paid within two months, some in two parts, a few not at all by the sample's last day. */
export function sampleReceipts(orders: readonly SampleOrder[], random: RandomNumbers): SampleReceipt[] {
  const receipts = orders.flatMap((order) => {
    if (order.cancelled || random.chance(0.05)) return [];
    const parts = random.chance(0.2) ? [0.3, 0.7] : [1];
    let left = order.amount;
    return parts.map((part, index) => {
      const amount = index === parts.length - 1 ? left : Math.round(order.amount * part);
      left -= amount;
      const day = order.day + random.whole(10, 45) + index * 30;
      return { day, order: order.number, customer: order.customer, person: order.person, amount };
    });
  });
  return receipts.filter((receipt) => receipt.day <= sampleSpan.to).sort((first, second) => first.day - second.day);
}
