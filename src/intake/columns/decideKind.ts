import type { ColumnField, TableKind } from "./columnField";
import type { TableTopic } from "./tableTopic";

/** What is known of a table when its kind is decided. */
export interface TableSigns {
  /** Score of the best column of a field, 0–1; 0 when no column may hold it. */
  readonly score: (field: ColumnField) => number;
  /** Distinct values per filled cell of the field's best column. */
  readonly distinct: (field: ColumnField) => number;
  /** Whether the best columns of two fields are one and the same. */
  readonly isOneColumn: (field: ColumnField, other: ColumnField) => boolean;
  /** Share of words such as won and lost in the stage's best column. */
  readonly decided: number;
  /** Share of words such as won alone. */
  readonly won: number;
  /** Topics of sheet name and titles. */
  readonly around: ReadonlySet<TableTopic>;
  /** Topics of the headers of number, day and person: what kind of document a row is. */
  readonly document: ReadonlySet<TableTopic>;
  /** Topics of the headers. */
  readonly headers: ReadonlySet<TableTopic>;
  /** Columns that are periods: 1月 … 12月. */
  readonly periodColumns: number;
  /** Columns whose header is the name of a KPI. */
  readonly kpiColumns: number;
  /** The period that sheet name or title names, if any. */
  readonly namesPeriod: boolean;
  /** Sheet name or title name a KPI. */
  readonly namesKpi: boolean;
  /** Columns headed by the names of people. */
  readonly peopleColumns: number;
}

/**
 * What a table is about, from the fields it may hold and the words around it.
 *
 * Tests run from the most specific table to the least, and the first that holds decides; a table that meets none is
 * `other` and takes no part.
 */
export function decideKind(signs: TableSigns): TableKind {
  return tests().find(([, test]) => test(signs))?.[0] ?? "other";
}

const clear = 0.5;
const has = (signs: TableSigns, ...fields: ColumnField[]): boolean =>
  fields.some((field) => signs.score(field) >= clear);
const hasPerson = (signs: TableSigns): boolean => signs.score("person") >= 0.4 || has(signs, "personId");
const hasDay = (signs: TableSigns): boolean =>
  signs.score("orderDate") >= 0.4 || has(signs, "date", "payDate", "openDate", "closeDate");
const hasTime = (signs: TableSigns): boolean => hasDay(signs) || has(signs, "period") || signs.namesPeriod;
const hasAmount = (signs: TableSigns): boolean => signs.score("amount") >= 0.3 || has(signs, "received");
const canPrice = (signs: TableSigns): boolean =>
  hasAmount(signs) || (has(signs, "quantity") && has(signs, "unitPrice", "listPrice"));
const hasParty = (signs: TableSigns): boolean =>
  hasPerson(signs) || has(signs, "customer", "customerId", "order", "product");
const about = (signs: TableSigns, topic: TableTopic): boolean => signs.around.has(topic) || signs.headers.has(topic);

/** In order: the first test that holds decides. */
const tests = (): readonly (readonly [TableKind, (signs: TableSigns) => boolean])[] => [
  ["returns", ({ around }) => around.has("returns")],
  ["targets", (signs) => isPeopleTable(signs) && signs.around.has("targets")],
  ["manual", isPeopleTable],
  ["targets", isTargetTable],
  ["manual", isManualTable],
  ["opportunities", isOpportunityTable],
  ["customers", (signs) => isCustomerList(signs) && signs.around.has("customers") && !has(signs, "order")],
  ["customers", isHandOver],
  ["roster", (signs) => isRoster(signs) && has(signs, "joined", "title") && !hasAmount(signs)],
  ["complaints", (signs) => about(signs, "complaints") && hasTime(signs) && !hasAmount(signs)],
  ["surveys", isSurveyTable],
  ["trainings", isTrainingTable],
  ["visits", (signs) => about(signs, "visits") && hasTime(signs) && hasPerson(signs) && !canPrice(signs)],
  ["other", isUnrelated],
  ["receipts", isReceiptTable],
  ["sales", isSalesTable],
  ["credits", isCreditTable],
  ["lines", (signs) => has(signs, "order") && has(signs, "quantity", "unitPrice", "amount", "cost", "product")],
  ["roster", (signs) => isRoster(signs) && !isCustomerList(signs)],
  ["customers", isCustomerList],
  ["roster", isRoster],
  ["products", (signs) => has(signs, "product") && has(signs, "listPrice", "unitPrice", "unitCost", "cost")],
];

/** People stand in columns; the rows are KPIs, periods or days. */
const isPeopleTable = (signs: TableSigns): boolean =>
  signs.peopleColumns >= 2 &&
  (has(signs, "kpi", "period") || (hasDay(signs) && !listsSales(signs))) &&
  (has(signs, "kpi") || signs.namesKpi || about(signs, "sales") || about(signs, "targets"));

/** A column that is clearly the sales amount, unlike the total at the end, or what an order is about. */
const listsSales = (signs: TableSigns): boolean =>
  signs.score("amount") >= 0.95 || has(signs, "order", "customer", "product");

function isTargetTable(signs: TableSigns): boolean {
  if (!hasPerson(signs) || has(signs, "order")) return false;
  const pointsAtTargets = about(signs, "targets");
  if (signs.periodColumns >= 2) return pointsAtTargets;
  const long = has(signs, "kpi") && has(signs, "value");
  return (
    (signs.score("target") >= clear && !long && !isDated(signs)) ||
    (signs.around.has("targets") && signs.kpiColumns > 0)
  );
}

/** A ledger row has its own day and its own customer; a table of targets has neither. */
const isDated = (signs: TableSigns): boolean =>
  signs.score("orderDate") >= 0.8 || (has(signs, "customer") && signs.distinct("customer") > 0.1 && hasDay(signs));

function isManualTable(signs: TableSigns): boolean {
  if (!hasPerson(signs) || has(signs, "order") || signs.score("customer") >= 0.9) return false;
  if (has(signs, "kpi") && has(signs, "value", "amount", "score", "target")) return true;
  if (signs.periodColumns >= 2)
    return signs.kpiColumns > 0 || signs.namesKpi || signs.around.has("sales") || has(signs, "kpi");
  if (has(signs, "product", "stage")) return false;
  if (has(signs, "period")) return signs.kpiColumns > 0 && !has(signs, "done", "planned");
  if (hasDay(signs)) return signs.kpiColumns >= 3;
  // One row a person under a title with its month: ready results, not a ledger.
  return signs.kpiColumns >= (signs.namesPeriod ? 1 : 2) && signs.distinct("person") > 0.9 && !isCustomers(signs);
}

function isOpportunityTable(signs: TableSigns): boolean {
  const stage = signs.score("stage");
  if (stage < clear || !(hasPerson(signs) || has(signs, "customer"))) return false;
  if (!(hasAmount(signs) || has(signs, "openDate", "closeDate"))) return false;
  const named = about(signs, "opportunities") || (stage >= 0.9 && signs.decided > 0);
  // An order's status may say 成交; quantities and prices are an order's.
  return (
    named ||
    (signs.decided >= 0.3 && signs.won > 0 && !has(signs, "quantity", "unitPrice") && signs.score("orderDate") < 0.9)
  );
}

const isSurveyTable = (signs: TableSigns): boolean =>
  has(signs, "score") &&
  hasTime(signs) &&
  !hasAmount(signs) &&
  !about(signs, "trainings") &&
  (about(signs, "surveys") || has(signs, "customer"));

const isTrainingTable = (signs: TableSigns): boolean =>
  about(signs, "trainings") &&
  hasPerson(signs) &&
  hasTime(signs) &&
  !hasAmount(signs) &&
  has(signs, "score", "done", "planned", "status", "date", "period");

function isReceiptTable(signs: TableSigns): boolean {
  if (!hasAmount(signs) || !hasTime(signs) || has(signs, "quantity", "unitPrice")) return false;
  const ownOrderDate = signs.score("orderDate") >= 0.8;
  if (has(signs, "payDate")) return !ownOrderDate || !(signs.score("amount") >= clear && has(signs, "received"));
  const isOnlyReceived =
    signs.score("received") >= 0.8 && signs.score("amount") < 0.3 && signs.score("orderDate") < 0.95;
  return (
    (isOnlyReceived && hasDay(signs)) || (signs.around.has("receipts") && (!ownOrderDate || !signs.around.has("sales")))
  );
}

function isSalesTable(signs: TableSigns): boolean {
  if (!hasParty(signs) || isBareList(signs)) return false;
  if (canPrice(signs))
    return hasDay(signs) || (hasTime(signs) && has(signs, "customer", "customerId", "order", "product"));
  return (
    has(signs, "order") && signs.score("orderDate") >= 0.7 && (hasPerson(signs) || has(signs, "customer", "customerId"))
  );
}

/** Whose an order is: its number, people, their shares, and neither day nor amount. */
const isCreditTable = (signs: TableSigns): boolean =>
  has(signs, "order") && hasPerson(signs) && has(signs, "share") && !hasAmount(signs) && !hasDay(signs);

/** Quotations, purchases, expenses: by the sheet's name where it does not speak of sales too, or by their own numbers. */
const isUnrelated = ({ around, document }: TableSigns): boolean =>
  (around.has("unrelated") && !around.has("sold")) || document.has("unrelated");

/** A list of products with a price and a date is no ledger. */
const isBareList = (signs: TableSigns): boolean =>
  !hasPerson(signs) && !has(signs, "customer", "customerId", "order") && signs.distinct("product") > 0.98;

/** A column of names (姓名) names customers only where it does not name people as well. */
const isCustomers = (signs: TableSigns): boolean =>
  has(signs, "customer") &&
  (signs.score("customer") > signs.score("person") || !signs.isOneColumn("customer", "person"));

/** Every row another customer. The creation date of such a list is no order date. */
const isCustomerList = (signs: TableSigns): boolean =>
  (isCustomers(signs) || has(signs, "customerId")) &&
  !has(signs, "order") &&
  Math.max(signs.distinct("customer"), signs.distinct("customerId")) > 0.95 &&
  signs.score("orderDate") < 0.8;

/** Who looked after a customer from which day on: a customer may stand in it several times. */
const isHandOver = (signs: TableSigns): boolean =>
  isCustomers(signs) &&
  hasPerson(signs) &&
  has(signs, "from") &&
  !hasAmount(signs) &&
  !has(signs, "order", "score", "count", "stage", "title", "status");

const isRoster = (signs: TableSigns): boolean =>
  hasPerson(signs) &&
  Math.max(signs.distinct("person"), signs.distinct("personId")) > 0.9 &&
  has(signs, "title", "manager", "team", "joined", "left", "personId") &&
  signs.score("customer") < 0.9;
