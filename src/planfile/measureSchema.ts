import * as z from "zod/mini";
import type { Measure } from "../domain/kpi/kpi";
import { flag, listOf, number, oneOf, strict, text } from "./fileValues";

const source = oneOf(
  ...(["sales", "receipts", "opportunities", "visits", "surveys", "complaints", "trainings", "manual"] as const),
);
const dateField = oneOf("date", "openDate", "closeDate", "dueDate", "receivedDate");
const keyField = oneOf("order", "customer", "product", "stage", "step", "kpi");
const numberField = oneOf(
  ...(["amount", "cost", "listAmount", "received", "fxEffect", "quantity", "score", "done", "planned"] as const),
  ...(["value", "numerator", "denominator"] as const),
);

/** A condition on a column, as a filter of the plan or inside a measure. */
export const conditionShape = { column: text, op: oneOf("in", "not-in"), values: listOf(text) };

const rows = {
  from: source,
  by: z.exactOptional(dateField),
  where: z.exactOptional(listOf(strict(conditionShape))),
};

/** How an actual is computed, for KPIs of the manager's own. Measures nest. */
export const measureSchema: z.ZodMiniType<Measure> = z.lazy(() =>
  z.discriminatedUnion(
    "op",
    [
      strict({ op: z.literal("sum"), of: numberField, ...rows }),
      strict({ op: z.literal("count"), ...rows }),
      strict({ op: z.literal("distinct"), of: keyField, ...rows }),
      strict({ op: z.literal("new"), of: keyField, lookbackMonths: z.exactOptional(number), ...rows }),
      strict({ op: z.literal("retained"), of: keyField, ...rows }),
      strict({ op: z.literal("previous"), of: keyField, ...rows }),
      strict({ op: z.literal("repeat"), of: keyField, per: keyField, atLeast: number, ...rows }),
      strict({ op: z.literal("mean"), of: numberField, ...rows }),
      strict({ op: z.literal("last"), of: numberField, ...rows }),
      strict({ op: z.literal("duration"), start: dateField, end: dateField, ...rows }),
      strict({ op: z.literal("balance"), in: measureSchema, out: measureSchema }),
      strict({ op: z.literal("difference"), of: measureSchema, less: measureSchema }),
      strict({
        op: z.literal("ratio"),
        numerator: measureSchema,
        denominator: measureSchema,
        complement: z.exactOptional(flag),
        timesDays: z.exactOptional(flag),
      }),
      strict({ op: z.literal("either"), of: listOf(measureSchema) }),
    ],
    "sum | count | distinct | new | retained | previous | repeat | mean | last | duration | balance | difference | ratio | either",
  ),
);
