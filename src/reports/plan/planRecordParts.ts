import type { BonusPayment, BonusPlan } from "../../domain/plan/bonusPlan";
import type { AgreedAction, Feedback } from "../../domain/plan/feedback";
import type { PlanRate, PlanVersion, RoleDuty, Vacancy } from "../../domain/plan/plan";
import type { ChangeRecord } from "../../domain/plan/planHistory";
import { planChoices } from "./planColumns";
import { complete, needText, present } from "./rowParts";
import type { RowReader } from "./rowReader";

/** A version without what it keeps, which stands in a table of its own. */
export type VersionHead = Omit<PlanVersion, "snapshot">;

/** Reads one row of the tables about bonuses, posts, feedback and history; null where the row lacks what it cannot be without. */
export const planRecordParts = {
  duty: (row: RowReader): (RoleDuty & { readonly role: string }) | null =>
    complete({
      role: needText(row, "role"),
      name: needText(row, "name"),
      family: row.need("family", row.choice("family", planChoices.family)),
    }),

  bonus: (row: RowReader): BonusPlan | null =>
    complete({
      id: needText(row, "id"),
      role: needText(row, "role"),
      per: row.need("per", row.choice("per", planChoices.per)),
      mode: row.need("mode", row.choice("mode", planChoices.bonusMode)),
      ...present({
        kpi: row.text("kpi"),
        base: row.number("base"),
        tiers: row.pairs("tiers")?.map(([from, rate]) => ({ from, rate })),
        tierMode: row.choice("tierMode", planChoices.tierMode),
        tiersBy: row.choice("tiersBy", planChoices.tiersBy),
        payouts: row.pairs("payouts")?.map(([attainment, payout]) => ({ attainment, payout })),
        coefficients: row.pairs("coefficients")?.map(([score, coefficient]) => ({ score, coefficient })),
        acceleratesFrom: row.number("acceleratesFrom"),
        accelerator: row.number("accelerator"),
        cap: row.number("cap"),
        teamShare: row.number("teamShare"),
      }),
    }),

  vacancy: (row: RowReader): Vacancy | null =>
    complete({
      id: needText(row, "id"),
      role: needText(row, "role"),
      ...present({
        team: row.text("team"),
        from: row.day("from"),
        to: row.day("to"),
        fte: row.number("fte"),
        ramp: row.number("ramp"),
      }),
    }),

  rate: (row: RowReader): PlanRate | null =>
    complete({
      currency: needText(row, "currency"),
      rate: row.need("rate", row.number("rate")),
      ...present({ period: row.text("period"), actual: row.number("actual") }),
    }),

  feedback: (row: RowReader): Feedback | null =>
    complete({
      person: needText(row, "person"),
      period: needText(row, "period"),
      state: row.need("state", row.choice("state", planChoices.feedback)),
      ...present({
        kpi: row.text("kpi"),
        comment: row.text("comment"),
        selfRating: row.number("selfRating"),
        managerRating: row.number("managerRating"),
        by: row.text("by"),
        on: row.day("on"),
      }),
    }),

  action: (row: RowReader): AgreedAction | null =>
    complete({
      person: needText(row, "person"),
      period: needText(row, "period"),
      action: needText(row, "action"),
      ...present({ kpi: row.text("kpi"), due: row.day("due"), done: row.flag("done") }),
    }),

  payment: (row: RowReader): BonusPayment | null =>
    complete({
      kind: row.need("kind", row.choice("kind", planChoices.payment)),
      bonus: needText(row, "bonus"),
      person: needText(row, "person"),
      period: needText(row, "period"),
      amount: row.need("amount", row.number("amount")),
      ...present({ basis: row.number("basis"), on: row.day("on"), reason: row.text("reason") }),
    }),

  version: (row: RowReader): VersionHead | null =>
    complete({
      id: needText(row, "id"),
      state: row.need("state", row.choice("state", planChoices.version)),
      at: needText(row, "at"),
      ...present({ basedOn: row.text("basedOn"), by: row.text("by"), reason: row.text("reason") }),
    }),

  change: (row: RowReader): ChangeRecord | null => {
    const change = complete({
      at: needText(row, "at"),
      list: needText(row, "list"),
      row: row.text("row") ?? "",
      field: row.text("field") ?? "",
      ...present({ by: row.text("by"), reason: row.text("reason") }),
    });
    return change && { ...change, old: row.value("old"), new: row.value("new") };
  },

  snapshot: (row: RowReader): { readonly version: string; readonly part: number; readonly text: string } | null =>
    complete({
      version: needText(row, "version"),
      part: row.need("part", row.number("part")),
      text: needText(row, "text"),
    }),
} as const;
