import { readKey } from "../records/readKey";
import { figureIn } from "./figureIn";
import { matchHeader } from "./matchHeader";
import type { RecognisedColumn, RecognisedTable, Seller } from "./recognisedTable";
import { tidyHeader } from "./tidyHeader";

const shareHeader =
  /分成|分摊|分配|业绩比例|业绩占比|贡献比例|^比例|^占比|份额|\b(?:split|share|credit|contribution)\b(?!.*\b(?:note|memo|limit|amount)\b)/iu;
const second =
  /^(?:副|协|协同|协作|协助|第二|联合|共同|辅助|次要)|\b(?:second(?:ary)?|co|supporting|split|other)\b[ -]?/iu;
const number = /[\s_-]*([1-9一二三])\s*$/u;

/** Whether a column says which part of a sale is somebody's. */
export const isShareColumn = ({ header, profile }: Pick<RecognisedColumn, "header" | "profile">): boolean =>
  shareHeader.test(header.text) && profile.numbers >= 0.5;

/**
 * Find sales that several people made together: a second column of people (业务员2, "Co-owner"), and columns that say
 * which part is whose.
 *
 * A share beside a single column of people counts where the rows of an order are its people, each with the order's whole
 * amount, and the shares of an order total 100 %.
 *
 * @returns the same tables; those with several sellers a row, or a share a row, list them in `sellers`
 */
export function settleSellers(tables: readonly RecognisedTable[]): readonly RecognisedTable[] {
  return tables.map((table) => {
    const person = table.byField.get("person");
    if (!person || (table.kind !== "sales" && table.kind !== "receipts")) return table;
    const others = table.columns.filter((column) => isOtherSeller(column, person));
    const shares = table.columns.filter((column) => column.field === null && isShareColumn(column));
    const sellers = [person, ...others].map((column): Seller => {
      const share = shareOf(column, [person, ...others], shares);
      return { person: column, ...(share ? { share } : {}) };
    });
    return others.length > 0 || splitsByRow(table, sellers[0]) ? { ...table, sellers } : table;
  });
}

function isOtherSeller(column: RecognisedColumn, person: RecognisedColumn): boolean {
  if (column.field !== null || column.profile.texts < 0.5) return false;
  const [own, first] = [column.header.text, person.header.text];
  const numbered = number.test(own) && own.replace(number, "") === first.replace(number, "") && own !== first;
  const bare = own.replace(second, "").trim();
  return numbered || (bare !== own && matchHeader(tidyHeader(bare))[0]?.field === "person");
}

/** The share with the person's own number, else the one between this column of people and the next. */
function shareOf(
  { header, column }: RecognisedColumn,
  people: readonly RecognisedColumn[],
  shares: readonly RecognisedColumn[],
): RecognisedColumn | undefined {
  const own = number.exec(header.text)?.[1];
  const numbered = own === undefined ? undefined : shares.find((one) => number.exec(one.header.text)?.[1] === own);
  const next = Math.min(...people.map((one) => one.column).filter((one) => one > column), Infinity);
  return numbered ?? shares.find((one) => one.column > column && one.column < next && !number.test(one.header.text));
}

function splitsByRow({ region, byField }: RecognisedTable, seller: Seller | undefined): boolean {
  const [order, amount, share] = [byField.get("order"), byField.get("amount"), seller?.share];
  if (!order || !amount || !share) return false;
  const orders = new Map<string, { shares: number; amounts: Set<number | null>; rows: number }>();
  for (const row of region.rows) {
    const key = readKey(row.values[order.column] ?? null) ?? "";
    const known = orders.get(key) ?? { shares: 0, amounts: new Set(), rows: 0 };
    known.shares += figureIn(row, share) ?? 0;
    known.amounts.add(figureIn(row, amount));
    known.rows += 1;
    orders.set(key, known);
  }
  const several = [...orders.values()].filter(({ rows }) => rows >= 2);
  const whole = (shares: number): boolean => Math.abs(shares - 1) < 0.005 || Math.abs(shares - 100) < 0.5;
  const split = several.filter(({ shares, amounts }) => whole(shares) && amounts.size === 1);
  return split.length >= 1 && split.length >= several.length * 0.9;
}
