import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import type { DraftCell, DraftTable, SheetDraft } from "../../workbook/sheetDraft";
import { fitColumns } from "../cells/fitColumns";
import { fitRows } from "../cells/fitRows";
import { kpiNames } from "../cells/kpiNames";
import { localName } from "../cells/localName";
import { pageSetup } from "../cells/pageSetup";
import { uniqueTableName } from "../cells/sheetName";
import { sheetStyles, tableStyle } from "../cells/sheetStyles";
import { sheetTop } from "../cells/sheetTop";
import type { Line, LinePlace } from "./lines";
import { partLines } from "./partLines";
import { poolHead, poolRows, receivedCell, type PoolMember } from "./poolTable";
import type { PartLines } from "./resultLines";
import { ruleLines } from "./ruleLines";
import { statementFormats } from "./statementFormats";
import type { StatementInput, StatementPart, StatementPerson } from "./statementInput";
import { summaryHeader, summaryRow, summaryTotal, totalCell } from "./summaryTable";

type Row = readonly (DraftCell | undefined)[];

const columnCount = 8;
const limits = [
  [12, 20],
  [14, 24],
  [18, 42],
  [12, 15],
  [13, 15],
  [12, 14],
  [13, 15],
  [13, 15],
] as const;
/** Row of the summary's header, and of its first person. */
const summaryTop = 5;
const firstPerson = summaryTop + 1;

/**
 * The incentive statement of a period: what each person is paid, and every step of the sum, as native formulas over the
 * sheet's own cells. Whoever types another actual or score sees each step, the pools and the totals follow.
 *
 * @param input - people in the order shown; nobody without a bonus among them
 * @param names - the sheet's final name, and names of tables that are taken
 */
export function statementSheet(
  input: StatementInput,
  language: Language,
  names: { readonly sheet: string; readonly tables: Iterable<string> },
): SheetDraft {
  const { rows, summary, stepsHeader, stepCount } = statementBody(input, language);
  const columnWidths = fitColumns([...summary, ...rows.slice(stepsHeader)], columnCount, limits);
  const tableNames = [...names.tables];
  const table = (wanted: string, top: number, body: number): DraftTable => {
    const name = uniqueTableName(wanted, tableNames);
    tableNames.push(name);
    const area = { top, left: 0, bottom: top + body, right: columnCount - 1 };
    return { name, area, style: tableStyle, showFilter: true };
  };
  return {
    name: names.sheet,
    kind: "incentives",
    period: input.periodLabel,
    columnWidths,
    rows,
    rowHeights: { ...fitRows(rows, columnWidths), 0: 24 },
    tables: [
      table("KpiIncentives", summaryTop, input.people.length),
      table("KpiIncentiveSteps", stepsHeader, stepCount),
    ],
    names: [localName(names.sheet, "KpiBonusTotal", totalCell(firstPerson + input.people.length))],
    freeze: { rows: 0, columns: 1 },
    // The summary and the rules first, the steps on the pages after, each with the header.
    print: {
      ...pageSetup(language, input.header.planLabel, { from: stepsHeader, to: stepsHeader }),
      orientation: "portrait",
      breaksAfterRows: [stepsHeader - 2],
    },
    tabColor: "#7F6000",
  };
}

interface StatementBody {
  readonly rows: readonly Row[];
  readonly summary: readonly (readonly DraftCell[])[];
  /** 0-based row of the header of the steps, and how many rows they take. */
  readonly stepsHeader: number;
  readonly stepCount: number;
}

/** The rows of the sheet: everybody's summary, the rules, every step, and the pools. */
function statementBody(input: StatementInput, language: Language): StatementBody {
  const words = texts(language).statement;
  const place = { language, header: input.header, nameOf: namesOf(input, language) };
  const rules = ruleLines(input, place);
  const stepsHeader = firstPerson + input.people.length + 1 + rules.length + 3;
  const placed = placeParts(input, stepsHeader + 1, place);
  const [title = [], sources = []] = sheetTop(words.title(input.periodLabel), input.header, language);
  const summary = input.people.map((person, index) => {
    const own = placed.filter((one) => one.person === person).map(({ lines }) => lines);
    return summaryRow(person, own, firstPerson + index, language);
  });
  const steps = placed.flatMap((one) => one.lines.lines.map((line) => lineRow(line, one)));
  const pools = input.isHandedOut ? [] : poolParts(placed, stepsHeader + 1 + steps.length + 3, language);
  const section = (value: string): Row => [{ value, style: sheetStyles.section }];
  const rows: readonly Row[] = [
    title,
    sources,
    [{ value: words.note, style: sheetStyles.note }],
    [],
    section(words.summary),
    summaryHeader(language),
    ...summary,
    summaryTotal(summary, firstPerson, language),
    [],
    ...rules,
    [],
    section(words.steps),
    Object.values(words.columns).map((value) => ({ value, style: sheetStyles.header })),
    ...steps,
    ...pools,
  ];
  return { rows, summary, stepsHeader, stepCount: steps.length };
}

/** Names of the KPIs that bonuses and gates speak of. */
function namesOf({ rules, people }: StatementInput, language: Language): LinePlace["nameOf"] {
  const gated = people.flatMap(({ parts }) => parts.flatMap(({ gates }) => gates.map(({ kpi }) => kpi)));
  const names = kpiNames([...rules.flatMap(({ kpi }) => kpi ?? []), ...gated], language);
  return (kpi) => names.get(kpi) ?? kpi;
}

interface PlacedPart {
  readonly person: StatementPerson;
  readonly part: StatementPart;
  readonly lines: PartLines;
}

/** Parts below each other. What comes out of a pool is known once every part and every pool has its rows. */
function placeParts(
  { people, isHandedOut = false }: StatementInput,
  top: number,
  place: Omit<LinePlace, "top">,
): readonly PlacedPart[] {
  const parts = people.flatMap((person) => person.parts.map((part) => ({ person, part })));
  let next = top;
  const tops = parts.map(({ part }) => {
    const own = next;
    next += partLines(part, { ...place, top: own }).lines.length;
    return own;
  });
  const poolRow = isHandedOut ? [] : poolOrder(parts.map(({ part }) => part));
  const firstPoolRow = next + 3;
  return parts.map(({ person, part }, index) => {
    const row = poolRow.indexOf(part);
    const cell = row < 0 ? {} : { receivedCell: receivedCell(firstPoolRow + row) };
    return { person, part, lines: partLines(part, { ...place, top: tops[index] ?? top, ...cell }) };
  });
}

/** Pooled parts, those of a pool one after another. */
function poolOrder(parts: readonly StatementPart[]): readonly StatementPart[] {
  return [...poolsOf(parts, (part) => part).values()].flat();
}

const poolKey = ({ bonus, period, pool }: StatementPart): string => JSON.stringify([bonus.id, period, pool]);

function poolsOf<Item>(items: readonly Item[], partOf: (item: Item) => StatementPart): ReadonlyMap<string, Item[]> {
  const pools = new Map<string, Item[]>();
  for (const item of items) {
    const part = partOf(item);
    if (part.pool === undefined) continue;
    const key = poolKey(part);
    const known = pools.get(key);
    if (known) known.push(item);
    else pools.set(key, [item]);
  }
  return pools;
}

/** Heading, header and rows of all pools; nothing without any. */
function poolParts(placed: readonly PlacedPart[], firstRow: number, language: Language): readonly Row[] {
  const members = placed.flatMap(({ person, part, lines }): PoolMember[] =>
    lines.pooled ? [{ person: person.person, part, pooled: lines.pooled }] : [],
  );
  if (members.length === 0) return [];
  let top = firstRow;
  const rows = [...poolsOf(members, ({ part }) => part).values()].flatMap((pool) => {
    const own = poolRows(pool, top);
    top += own.length;
    return own;
  });
  return [[], ...poolHead(language), ...rows];
}

function lineRow(line: Line, { person, part }: PlacedPart): readonly DraftCell[] {
  const isResult = line.kind === "result";
  const text = isResult ? sheetStyles.totalText : sheetStyles.wrapped;
  const number = isResult ? sheetStyles.total : sheetStyles.number;
  const cell = (value: DraftCell | undefined, numberFormat: string): DraftCell => ({
    ...value,
    style: { ...number, numberFormat, ...value?.style },
  });
  return [
    { value: person.person, style: text },
    { value: part.role, style: { ...text, wrap: true } },
    { value: line.step, style: { ...text, wrap: true } },
    { value: part.period, style: { ...text, align: "center" } },
    cell(line.basis, statementFormats.money),
    cell(line.rate, statementFormats.rate),
    cell(line.amount, statementFormats.change),
    cell(line.after, statementFormats.money),
  ];
}
