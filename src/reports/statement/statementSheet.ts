import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import type { DraftCell, DraftTable, SheetDraft } from "../../workbook/sheetDraft";
import { fitColumns } from "../cells/fitColumns";
import { fitRows } from "../cells/fitRows";
import { localName } from "../cells/localName";
import { pageSetup } from "../cells/pageSetup";
import { quoteSheetName, uniqueTableName } from "../cells/sheetName";
import { sheetStyles, tableStyle } from "../cells/sheetStyles";
import { sheetTop } from "../cells/sheetTop";
import type { PartLines } from "./resultLines";
import { ruleLines } from "./ruleLines";
import type { StatementInput } from "./statementInput";
import { lineRow, namesOf, placeParts, poolParts } from "./statementParts";
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
/** Most people whose summary fits a page with the rules: only one header of a sheet is repeated in print. */
const mostOnOneSheet = 50;
/** Most rows that fit a page. */
const mostOnOnePage = 45;

/** Names for a statement: of its sheet, of one for the steps where it takes two, and those of tables that are taken. */
export interface StatementNames {
  readonly sheet: string;
  readonly steps: string;
  readonly tables: Iterable<string>;
}

/**
 * The incentive statement of a period: what each person is paid, and every step of the sum, as native formulas over its
 * own cells. Whoever types another actual or score sees each step, the pools and the totals follow.
 *
 * @param input - people in the order shown; nobody without a bonus among them
 * @param names - unique in the workbook
 * @returns one sheet; above 50 people a second one with the steps, so that each prints with its own header on every page
 */
export function statementSheets(
  input: StatementInput,
  language: Language,
  names: StatementNames,
): readonly SheetDraft[] {
  const tables = [...names.tables];
  const tableName = (wanted: string): string => {
    const name = uniqueTableName(wanted, tables);
    tables.push(name);
    return name;
  };
  const summaryTable = tableName("KpiIncentives");
  const stepsTable = tableName("KpiIncentiveSteps");
  const { rows, steps, stepsHeader, stepCount } = statementBody(input, language, names);
  const paid = tableOf(summaryTable, summaryTop, input.people.length);
  const stepped = tableOf(stepsTable, stepsHeader, stepCount);
  const total = localName(names.sheet, "KpiBonusTotal", totalCell(firstPerson + input.people.length));
  const draft = (name: string, cells: readonly Row[], tops: readonly number[]) =>
    sheetOf({ name, rows: cells, tops }, input, language);
  if (input.people.length <= mostOnOneSheet) {
    const sheet = draft(names.sheet, [...rows, [], ...steps], [summaryTop, stepsHeader]);
    // The summary and the rules first, the steps on the pages after, each with the header; a short one is a page of its own.
    const isShort = rows.length + steps.length <= mostOnOnePage;
    const print = { ...sheet.print, breaksAfterRows: isShort ? [] : [stepsHeader - 2] };
    return [{ ...sheet, tables: [paid, stepped], names: [total], print }];
  }
  return [
    { ...draft(names.sheet, rows, [summaryTop]), tables: [paid], names: [total] },
    { ...draft(names.steps, [...topOf(input, language), [], ...steps], [stepsHeader]), tables: [stepped] },
  ];
}

const tableOf = (name: string, top: number, body: number): DraftTable => ({
  name,
  area: { top, left: 0, bottom: top + body, right: columnCount - 1 },
  style: tableStyle,
  showFilter: true,
});

/** A sheet whose tables begin at these rows; the last one's header is repeated in print. */
function sheetOf(
  { name, rows, tops }: { readonly name: string; readonly rows: readonly Row[]; readonly tops: readonly number[] },
  input: StatementInput,
  language: Language,
): SheetDraft & Required<Pick<SheetDraft, "print">> {
  const header = tops.at(-1) ?? 0;
  // Titles and rules run over: only the tables decide how wide columns are.
  const inTables = [...rows.slice(tops[0], (tops[0] ?? 0) + input.people.length + 2), ...rows.slice(header)];
  const columnWidths = fitColumns(inTables, columnCount, limits);
  return {
    name,
    kind: "incentives",
    period: input.periodLabel,
    columnWidths,
    rows,
    rowHeights: { ...fitRows(rows, columnWidths), 0: 24 },
    freeze: { rows: 0, columns: 1 },
    print: {
      ...pageSetup(language, input.header.planLabel, { from: header, to: header }),
      orientation: "portrait",
    },
    tabColor: "#7F6000",
  };
}

interface StatementBody {
  /** Everybody's summary and the rules. */
  readonly rows: readonly Row[];
  /** Every step and the pools, from their heading on. */
  readonly steps: readonly Row[];
  /** 0-based row of the header of the steps on their sheet, and how many rows they take. */
  readonly stepsHeader: number;
  readonly stepCount: number;
}

const section = (value: string): Row => [{ value, style: sheetStyles.section }];

/** Title, where the numbers come from, and that every step is a formula. */
function topOf(input: StatementInput, language: Language): readonly Row[] {
  const words = texts(language).statement;
  const [title = [], sources = []] = sheetTop(words.title(input.periodLabel), input.header, language);
  return [title, sources, [{ value: words.note, style: sheetStyles.note }]];
}

function statementBody(input: StatementInput, language: Language, names: StatementNames): StatementBody {
  const words = texts(language).statement;
  const place = { language, header: input.header, nameOf: namesOf(input, language) };
  const rules = ruleLines(input, place);
  const isOneSheet = input.people.length <= mostOnOneSheet;
  const stepsHeader = isOneSheet ? firstPerson + input.people.length + 1 + rules.length + 3 : summaryTop;
  const placed = placeParts(input, stepsHeader + 1, place);
  const sheet = isOneSheet ? "" : `${quoteSheetName(names.steps)}!`;
  const summary = input.people.map((person, index) => {
    const own = placed.filter((one) => one.person === person).map(({ lines }) => onSheet(lines, sheet));
    return summaryRow(person, own, firstPerson + index, language);
  });
  const steps = placed.flatMap((one) => one.lines.lines.map((line) => lineRow(line, one)));
  const pools = input.isHandedOut ? [] : poolParts(placed, stepsHeader + 1 + steps.length + 3, language);
  return {
    rows: [
      ...topOf(input, language),
      [],
      section(words.summary),
      summaryHeader(language),
      ...summary,
      summaryTotal(summary, firstPerson, language),
      [],
      ...rules,
    ],
    steps: [
      section(words.steps),
      Object.values(words.columns).map((value) => ({ value, style: sheetStyles.header })),
      ...steps,
      ...pools,
    ],
    stepsHeader,
    stepCount: steps.length,
  };
}

/** The cells of a bonus as formulas of another sheet speak of them. */
const onSheet = (lines: PartLines, sheet: string): PartLines => ({
  ...lines,
  bonus: sheet + lines.bonus,
  takenBack: lines.takenBack.map((cell) => sheet + cell),
});
