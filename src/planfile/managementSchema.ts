import * as z from "zod/mini";
import { day, flag, listOf, maybe, number, oneOf, period, strict, text } from "./fileValues";

const tier = z.union(
  [z.tuple([z.number(), z.number()]), z.strictObject({ from: z.number(), rate: z.number() })],
  "[from, rate]",
);

const payoutPoint = z.union(
  [z.tuple([z.number(), z.number()]), z.strictObject({ attainment: z.number(), payout: z.number() })],
  "[attainment, payout]",
);

const coefficient = z.union(
  [z.tuple([z.number(), z.number()]), z.strictObject({ score: z.number(), coefficient: z.number() })],
  "[score, coefficient]",
);

const bonus = strict({
  id: text,
  role: text,
  per: oneOf("month", "quarter", "half", "year"),
  mode: oneOf("tiers", "payout", "score"),
  kpi: maybe(text),
  base: maybe(number),
  tiers: maybe(listOf(tier)),
  tierMode: maybe(oneOf("marginal", "whole", "interpolated")),
  tiersBy: maybe(oneOf("amount", "attainment")),
  payouts: maybe(listOf(payoutPoint)),
  coefficients: maybe(listOf(coefficient)),
  acceleratesFrom: maybe(number),
  accelerator: maybe(number),
  cap: maybe(number),
  teamShare: maybe(number),
});

const payment = strict({
  kind: oneOf("paid", "clawed-back"),
  bonus: text,
  person: text,
  period,
  amount: number,
  basis: maybe(number),
  on: maybe(day),
  reason: maybe(text),
});

const feedback = strict({
  person: text,
  period,
  kpi: maybe(text),
  comment: maybe(text),
  selfRating: maybe(number),
  managerRating: maybe(number),
  state: maybe(oneOf("open", "discussed", "signed", "appealed")),
  by: maybe(text),
  on: maybe(day),
});

const action = strict({
  person: text,
  period,
  kpi: maybe(text),
  action: text,
  due: maybe(day),
  done: maybe(flag),
});

const changed = z.union([z.string(), z.number(), z.boolean(), z.null()], "text | number | boolean | null");

const change = strict({
  at: text,
  by: maybe(text),
  list: text,
  row: text,
  field: text,
  old: changed,
  new: changed,
  reason: maybe(text),
});

const vacancy = strict({
  id: text,
  role: text,
  team: maybe(text),
  from: maybe(day),
  to: maybe(day),
  fte: maybe(number),
  ramp: maybe(number),
});

const rate = strict({ currency: text, period: maybe(period), rate: number, actual: maybe(number) });

/** Lists of a plan that decide targets and bonuses, and so are part of its versions. */
export const managedShape = {
  vacancies: maybe(listOf(vacancy)),
  rates: maybe(listOf(rate)),
  bonuses: maybe(listOf(bonus)),
};

/** Lists of a plan that record what was paid, said and changed. */
export const recordShape = {
  payments: maybe(listOf(payment)),
  feedback: maybe(listOf(feedback)),
  actions: maybe(listOf(action)),
  changes: maybe(listOf(change)),
};

/** A version's own values, without its snapshot. */
export const versionShape = {
  id: text,
  state: oneOf("draft", "submitted", "approved", "archived"),
  basedOn: maybe(text),
  by: maybe(text),
  at: text,
  reason: maybe(text),
};
