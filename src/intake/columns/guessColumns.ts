import type { ColumnField } from "./columnField";
import type { CandidateColumn, FieldCandidate } from "./columnCandidates";
import { areCodes } from "./fieldFit";
import type { TidyHeader } from "./tidyHeader";

/** Keys of names and numbers seen under clear headers anywhere in the workbook. */
export interface KnownNames {
  readonly person: ReadonlySet<string>;
  readonly customer: ReadonlySet<string>;
  readonly personId: ReadonlySet<string>;
  readonly customerId: ReadonlySet<string>;
}

/**
 * Guess columns whose header says nothing (blank or unknown) from their cells, where the table lacks the field.
 *
 * The date first, then the amount, the person, the customer and the order number: each takes at most one column.
 * A person is somebody known from another table, else the first column of texts that repeat or read like names.
 *
 * @returns the columns, some with a guessed candidate of low score; columns with a known header are never touched
 */
export function guessColumns(columns: readonly CandidateColumn[], known: KnownNames): CandidateColumn[] {
  let result = [...columns];
  const has = (...fields: ColumnField[]): boolean =>
    result.some(({ candidates }) => candidates.some(({ field, score }) => fields.includes(field) && score >= 0.4));
  const take = (field: ColumnField, rate: (column: CandidateColumn) => number, evidence: string): void => {
    const best = bestOf(result, rate);
    if (!best) return;
    const guess: FieldCandidate = { field, score: best.rating, evidence: [evidence, "position"], guessed: true };
    result = result.map((column) => (column === best.column ? { ...column, candidates: [guess] } : column));
  };
  if (!has("stage", "status")) take("stage", rateStage, "values:won-lost");
  const dates: readonly ColumnField[] = ["orderDate", "date", "payDate", "openDate", "closeDate", "period"];
  if (!has(...dates)) take("orderDate", rateDate, "values:date");
  // An opportunity without its last day counts in no period: of unknown days the one furthest right closes it.
  if (has("stage") && !has("closeDate", "date"))
    take("closeDate", (column) => (rateDate(column) === 0 ? 0 : 0.6 + column.column / 1e6), "values:date");
  if (!has("amount", "received", "unitPrice", "target", "value", "score")) take("amount", rateAmount, "values:money");
  const salesLike = has(...dates) && has("amount", "received", "quantity");
  if (!has("person", "personId")) take("person", (column) => ratePerson(column, known, salesLike), "values:name");
  const guessedPerson = result.some(({ candidates }) =>
    candidates.some(({ field, guessed }) => guessed && field === "person"),
  );
  if (!has("customer", "customerId") && salesLike)
    take("customer", (column) => rateCustomer(column, known, guessedPerson), "values:name");
  if (!has("order") && salesLike) take("order", rateOrder, "values:distinct");
  // A list of people or customers whose numbers other tables use, under whatever header.
  if (has("person") && !has("personId")) take("personId", (column) => rateId(column, known.personId), "values:key");
  // Quotas by quarter: each number of a person several times.
  if (has("target") && !has("person", "personId"))
    take("personId", ({ profile }) => (overlap(profile.keys, known.personId) >= 0.8 ? 0.6 : 0), "values:key");
  if (has("customer") && !has("customerId"))
    take("customerId", (column) => rateId(column, known.customerId), "values:key");
  return result;
}

function bestOf(columns: readonly CandidateColumn[], rate: (column: CandidateColumn) => number) {
  let best: { column: CandidateColumn; rating: number } | null = null;
  for (const column of columns) {
    if (column.known || column.candidates.length > 0 || column.profile.filled === 0) continue;
    const rating = rate(column);
    if (rating > (best?.rating ?? 0)) best = { column, rating };
  }
  return best;
}

const rateStage = ({ profile }: CandidateColumn): number =>
  profile.decided >= 0.2 && profile.won > 0 && profile.won < profile.decided ? 0.6 : 0;

const rateDate = ({ profile }: CandidateColumn): number => (profile.dates >= 0.7 ? 0.6 : 0);

/** store_id, "Zip Code", 门店编号 and 序号 number things: they are never an amount. */
const countsOff = ({ words, keys }: TidyHeader): boolean =>
  /^(?:ids?|no|nr|code|key|number|num|index|zip|phone|fax|year|month|day|week|qty|rank|age|latitude|longitude)$/u.test(
    words.at(-1) ?? "",
  ) || keys.some((key) => /(?:号|编码|代码|电话|手机|邮编|年份?|月份?|排名|年龄|人数)$/u.test(key));

/** "Sales Channel", 细分市场 and 省份 sort things: their texts repeat as names do and are nobody's. */
const sortsThings = ({ words, keys }: TidyHeader): boolean =>
  /^(?:channel|mode|method|type|category|class|segment|status|level|priority|source|region|city|country|state|province|brand|colou?r|size|gender|market|industry|warehouse|campaign|platform|flag)$/u.test(
    words.at(-1) ?? "",
  ) ||
  keys.some((key) =>
    /(?:渠道|方式|类型|类别|种类|分类|等级|级别|状态|地区|省份|城市|品牌|来源|性质|市场|行业|颜色|规格|仓库|平台|优先级)$/u.test(
      key,
    ),
  );

/** Numbers with decimals are amounts sooner than whole ones, which may be ids. */
function rateAmount({ profile, header }: CandidateColumn): number {
  if (profile.numbers < 0.8 || header.percent || countsOff(header)) return 0;
  return profile.whole < 0.9 ? 0.5 : profile.distinct < 0.95 ? 0.3 : 0;
}

/** Names repeat and carry no digits; order numbers and codes do the opposite. */
function ratePerson({ profile, header }: CandidateColumn, known: KnownNames, salesLike: boolean): number {
  const met = overlap(profile.keys, known.person);
  if (met >= 0.5) return 0.8;
  if (!salesLike || sortsThings(header) || profile.texts < 0.6 || profile.keys.size < 2 || areCodes(profile.keys))
    return 0;
  return profile.distinct <= 0.8 ? 0.45 : 0.42;
}

function rateCustomer({ profile, header }: CandidateColumn, known: KnownNames, unknownHeaders: boolean): number {
  if (overlap(profile.keys, known.customer) >= 0.5) return 0.8;
  const mayBe = unknownHeaders || header.keys.length === 0;
  return mayBe && profile.texts >= 0.6 && !areCodes(profile.keys) ? 0.42 : 0;
}

/** Every row another number, among them most of those that are looked for. */
const rateId = ({ profile }: CandidateColumn, wanted: ReadonlySet<string>): number =>
  profile.distinct > 0.98 && overlap(wanted, profile.keys) >= 0.5 ? 0.6 : 0;

const rateOrder = ({ profile, column }: CandidateColumn): number =>
  profile.distinct >= 0.95 && (profile.whole >= 0.9 || areCodes(profile.keys)) && column < 3 ? 0.42 : 0;

function overlap(keys: ReadonlySet<string>, known: ReadonlySet<string>): number {
  if (keys.size === 0 || known.size === 0) return 0;
  let met = 0;
  for (const key of keys) if (known.has(key)) met++;
  return met / keys.size;
}
