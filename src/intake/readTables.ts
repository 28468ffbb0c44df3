import { standardCatalogue } from "../domain/kpi/standardCatalogue";
import type { Kpi, SourceKind } from "../domain/kpi/kpi";
import type { Mapping, Person } from "../domain/plan/plan";
import { buildFacts } from "../facts/buildFacts";
import { createFactTableBuilder, type FactTableBuilder } from "../facts/createFactTableBuilder";
import type { Facts } from "../facts/factTable";
import type { SheetContent } from "../workbook/sheetContent";
import { kpiNames } from "./columns/kpiNames";
import { isHeaderText } from "./columns/matchHeader";
import { headerKey } from "./columns/tidyHeader";
import { recogniseTables } from "./columns/recogniseTables";
import type { RecognisedTable } from "./columns/recognisedTable";
import { detectedTable } from "./detectedTable";
import { findTablesInSteps } from "./grid/findTables";
import type { IntakeResult } from "./intakeResult";
import { finish, inPieces, type Steps } from "./steps";
import type { TableRegion } from "./grid/tableRegion";
import { joinColumns } from "./join/joinColumns";
import { activityRows } from "./records/activityRows";
import { buildRoster } from "./records/buildRoster";
import { convertCurrencies, type CurrencyRules } from "./records/convertCurrencies";
import { checkSales } from "./records/checkSales";
import { customerDirectory } from "./records/customerDirectory";
import type { DraftRow } from "./records/draftRow";
import { checkTargets, importTargets } from "./records/importTargets";
import { lineTotals } from "./records/lineTotals";
import { manualRows } from "./records/manualRows";
import { opportunityRows } from "./records/opportunityRows";
import { peopleDirectory } from "./records/peopleDirectory";
import { productDirectory } from "./records/productDirectory";
import { createReadLog } from "./records/readLog";
import { receiptRows } from "./records/receiptRows";
import { reportTables } from "./records/reportTables";
import { salesRows } from "./records/salesRows";
import { teamDirectory } from "./records/teamDirectory";
import { decisionsOf } from "./retyped/decisions";
import { retypedCells } from "./retyped/retypedCells";
import { retypedFacts } from "./retyped/retypedFacts";
import { similarNames } from "./records/similarNames";
import type { ReadContext } from "./records/tableReader";

/** What the plan knows that helps to read the sheets. Everything may be absent. */
export interface IntakeOptions {
  /** Corrections of columns and sheets. */
  readonly mapping?: Mapping;
  /** The plan's people: their names are the display names, their aliases other spellings. */
  readonly people?: readonly Person[];
  /** KPIs that headers and cells may name; the standard catalogue when absent. */
  readonly kpis?: readonly Kpi[];
  /** The plan's currency and rates; without them no row is converted. */
  readonly money?: CurrencyRules;
}

/**
 * Read a workbook: find its tables, recognise their columns, join what belongs together, and turn the rows into facts.
 *
 * Nothing is dropped in silence: rows not used, cells not read and cells changed are all in the result. Sheets that the
 * add-in generated are not read.
 *
 * @param sheets - all worksheets, in tab order; hidden ones are read like the others
 * @returns facts, people, targets, and what was made of every table
 *
 * Problems: `no-sales-table` (error) when no table holds facts; all others say what was done about a cell or a row.
 */
export const readTables = (sheets: readonly SheetContent[], options: IntakeOptions = {}): IntakeResult =>
  finish(createTablesReader()(sheets, options));

/** What was read last, and what was made of it. */
interface Reading {
  readonly options: IntakeOptions;
  readonly sheets: readonly SheetContent[];
  readonly regions: ReadonlyMap<SheetContent, readonly TableRegion[]>;
  readonly tables: readonly RecognisedTable[];
  readonly result: IntakeResult;
}

/**
 * A reader for a workbook that is read again and again: what it answers, in pieces, is what `readTables` answers.
 *
 * Sheets that are the same objects as before, under the same options, are not looked through again. Where numbers were
 * typed over numbers and the tables are still what they were, only those facts change; else all rows are read.
 */
export function createTablesReader(): (sheets: readonly SheetContent[], options: IntakeOptions) => Steps<IntakeResult> {
  let last: Reading | null = null;
  return function* (given, options) {
    const sheets = given.filter(({ generated }) => generated === undefined);
    const before = last?.options === options ? last : null;
    if (before && sheets.length === before.sheets.length && sheets.every((sheet, i) => sheet === before.sheets[i])) {
      return before.result;
    }
    const regions = new Map<SheetContent, readonly TableRegion[]>();
    for (const sheet of sheets) {
      regions.set(sheet, before?.regions.get(sheet) ?? (yield* regionsOf(sheet, options)));
      yield;
    }
    const { kpis = standardCatalogue, mapping } = options;
    const tables = yield* recogniseTables([...regions.values()].flat(), kpis, mapping);
    yield;
    const result = retypedResult(before, sheets, tables, kpis) ?? (yield* readRows(sheets, tables, options));
    last = { options, sheets, regions, tables, result };
    return result;
  };
}

/** What a reading comes to after numbers were typed over numbers; null where more is different, or may be. */
function retypedResult(
  before: Reading | null,
  sheets: readonly SheetContent[],
  tables: readonly RecognisedTable[],
  kpis: readonly Kpi[],
): IntakeResult | null {
  const cells = before && retypedCells(before.sheets, sheets);
  if (!cells || decisionsOf(before.tables) !== decisionsOf(tables)) return null;
  const facts = retypedFacts(before.result.facts, tables, cells, kpis);
  return facts && { ...before.result, facts };
}

function* regionsOf(
  sheet: SheetContent,
  { kpis = standardCatalogue, mapping = {} }: IntakeOptions,
): Steps<readonly TableRegion[]> {
  const kpiOf = kpiNames(kpis);
  const isHeader = (text: string): boolean => isHeaderText(text) || kpiOf(text) !== null;
  const regions = yield* findTablesInSteps(fromHeaderRow(sheet, mapping), { isHeader });
  return regions.map((region) => joinColumns(region, (header) => isMapped(mapping, region.sheet, header)));
}

/** Every row of recognised tables as facts, people and targets. */
function* readRows(
  sheets: readonly SheetContent[],
  tables: readonly RecognisedTable[],
  { people = [], kpis = standardCatalogue, money = { rateOn: () => null } }: IntakeOptions,
): Steps<IntakeResult> {
  const kpiOf = kpiNames(kpis);
  const log = createReadLog();
  const directory = yield* peopleDirectory(tables, people, log);
  yield;
  const customers = yield* customerDirectory(tables, directory, log);
  yield;
  const context: ReadContext = {
    people: directory,
    customers,
    teams: teamDirectory(tables, directory),
    products: productDirectory(tables, log),
    log,
  };
  for (const table of tables) if (table.kind === "customers") log.use(table, table.region.rows.length);
  const drafts = yield* readDrafts(tables, { kpiOf, money }, context);
  const facts = yield* factsOf(drafts);
  const targets = importTargets(tables, kpiOf, context);
  const newcomers = checkTargets(targets, directory.all(), facts.people, context);
  yield;
  const roster = buildRoster(tables, facts.people, newcomers, context);
  yield;
  for (const { first, second } of similarNames([...directory.all().keys()])) {
    log.report("person-similar", "warning", {}, { first, second });
  }
  reportTables(sheets, tables, facts, log);
  yield;
  return {
    tables: tables.map((table) => detectedTable(table, log.used.get(table) ?? 0)),
    facts,
    roster,
    targets,
    rowsUsed: [...log.used.values()].reduce((sum, rows) => sum + rows, 0),
    rowsLeftOut: log.leftOut,
    ledger: log.ledger.entries(),
    problems: log.problems,
  };
}

const isMapped = ({ columns = [] }: Mapping, sheet: string, header: string): boolean =>
  columns.some((one) => one.sheet === sheet && headerKey(one.column) === headerKey(header));

/** The plan may say in which row a sheet's header stands: what is above it is not looked at. */
function fromHeaderRow(sheet: SheetContent, { sheets = [] }: Mapping): SheetContent {
  const headerRow = sheets.find((one) => one.sheet === sheet.name)?.headerRow;
  if (headerRow === undefined) return sheet;
  return { ...sheet, rows: sheet.rows.filter(({ index }) => index >= headerRow - 1) };
}

type Drafts = ReadonlyMap<SourceKind, readonly DraftRow[]>;

function* readDrafts(
  tables: readonly RecognisedTable[],
  { kpiOf, money }: { readonly kpiOf: ReturnType<typeof kpiNames>; readonly money: CurrencyRules },
  context: ReadContext,
): Steps<Drafts> {
  const lines = yield* lineTotals(tables, context);
  yield;
  const sales = yield* salesRows(tables, lines, context);
  yield;
  yield* checkSales(sales, lines, context.log);
  yield;
  const drafts = new Map<SourceKind, readonly DraftRow[]>([
    ["sales", sales.rows],
    ["receipts", yield* receiptRows(tables, sales, context)],
    ["opportunities", opportunityRows(tables, context)],
  ]);
  yield;
  for (const [kind, rows] of drafts) drafts.set(kind, convertCurrencies(rows, money, context.log));
  for (const kind of ["visits", "surveys", "complaints", "trainings"] as const) {
    drafts.set(kind, activityRows(tables, kind, context));
    yield;
  }
  return drafts.set("manual", manualRows(tables, kpiOf, context));
}

function* factsOf(drafts: Drafts): Steps<Facts> {
  const builders: FactTableBuilder[] = [];
  for (const [kind, rows] of drafts) {
    const builder = createFactTableBuilder(kind);
    yield* inPieces(rows, ({ fact }) => {
      builder.addRow(fact);
    });
    builders.push(builder);
  }
  return buildFacts(builders);
}
