import type { ColumnField } from "./columnField";
import type { ColumnProfile } from "./columnProfile";

/** How well the cells suit a field. */
export interface FieldFit {
  /** 0–1, multiplies the strength of the header. */
  readonly factor: number;
  /** Evidence code, such as `values:date`; absent when the cells say nothing. */
  readonly evidence?: string;
}

const dateFields: ReadonlySet<ColumnField> = new Set([
  "orderDate",
  "payDate",
  "dueDate",
  "date",
  "openDate",
  "closeDate",
  "joined",
  "left",
  "from",
  "to",
] as const);
const moneyFields: ReadonlySet<ColumnField> = new Set([
  "amount",
  "received",
  "cost",
  "unitCost",
  "listAmount",
  "unitPrice",
  "listPrice",
] as const);
const numberFields: ReadonlySet<ColumnField> = new Set([
  ...moneyFields,
  "quantity",
  "score",
  "count",
  "done",
  "planned",
  "target",
  "value",
  "discount",
] as const);

/** Whether a field holds days. */
export const isDateField = (field: ColumnField): boolean => dateFields.has(field);
/** Whether a field holds amounts of money, which a unit such as 万元 scales. */
export const isMoneyField = (field: ColumnField): boolean => moneyFields.has(field);
/** Whether a field holds numbers. */
export const isNumberField = (field: ColumnField): boolean => numberFields.has(field);

/**
 * How well the cells of a column suit a field.
 *
 * A header alone may decide: cells that cannot be read are reported, they do not hide the column. But where two
 * columns want the field, the one whose cells suit it wins.
 *
 * @param isBareName - the header is "Name" and says nothing more
 * @returns a factor of 0 only where the cells contradict the field (dates under "Amount")
 */
export function fieldFit(field: ColumnField, profile: ColumnProfile, isBareName = false): FieldFit {
  if (profile.filled === 0) return { factor: 0.4 };
  if (dateFields.has(field)) {
    const share = profile.dates + profile.serials + profile.yearless;
    if (share >= 0.5) return { factor: 1, evidence: "values:date" };
    return { factor: profile.numbers + profile.texts > 0.9 && profile.dates === 0 ? 0.3 : 0.7 };
  }
  if (numberFields.has(field)) return numberFit(field, profile);
  // A month may be written as its first day.
  if (profile.dates > 0.6) return { factor: field === "period" ? 1 : 0 };
  if (isBareName && (field === "person" || field === "customer" || field === "order")) {
    // "Name" is the number of an order where it reads #1001, and somebody's name elsewhere.
    const isCode = areCodes(profile.keys) && profile.distinct > 0.3;
    return { factor: isCode === (field === "order") ? 1 : 0.2 };
  }
  switch (field) {
    case "stage":
      return profile.decided > 0 ? { factor: 1, evidence: "values:won-lost" } : { factor: 0.75 };
    case "person":
      return profile.numbers > 0.8
        ? { factor: 0.7, evidence: "values:number" }
        : { factor: 1, evidence: "values:name" };
    case "title":
    case "currency":
    case "status":
      return { factor: profile.numbers > 0.8 ? 0.4 : 1 };
    case "customer":
      return { factor: profile.numbers > 0.8 ? 0.8 : 1 };
    default:
      return { factor: 1 };
  }
}

/** Most of the texts carry digits: numbers of documents or products, not names. */
export const areCodes = (keys: ReadonlySet<string>): boolean =>
  [...keys].filter((key) => /\d/u.test(key)).length > keys.size / 2;

function numberFit(field: ColumnField, profile: ColumnProfile): FieldFit {
  if (profile.dates > 0.5) return { factor: 0 };
  if (profile.numbers < 0.3) return { factor: 0.5 };
  return { factor: 1, evidence: moneyFields.has(field) ? "values:money" : "values:number" };
}
