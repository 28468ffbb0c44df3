import { excelFormats, scoreFormat } from "../../i18n/formats/excelFormat";
import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import type { DraftCell, SheetDraft } from "../../workbook/sheetDraft";
import { fitColumns } from "../cells/fitColumns";
import { fitRows } from "../cells/fitRows";
import { kpiNames } from "../cells/kpiNames";
import { markFormats } from "../cells/markFormula";
import { pageSetup } from "../cells/pageSetup";
import { uniqueSheetName } from "../cells/sheetName";
import { sheetStyles } from "../cells/sheetStyles";
import { sheetTop } from "../cells/sheetTop";
import { personRow } from "../scorecard/scorecardHead";
import { mostScorecardSheets, personSheetName } from "../scorecard/scorecardSheets";
import { talkColumnOf, talkColumns, talkLimits } from "./talkColumns";
import { talkFoot } from "./talkFoot";
import type { TalkInput, TalkPage } from "./talkInput";
import { ratingCells, talkTable, type TalkTablePlace } from "./talkTable";

type Row = readonly (DraftCell | undefined)[];

/** Rows of a page above its first KPI. */
const rowsAbove = 10;

/**
 * The pages to talk over: a sheet for each person up to 50 people, above that one long sheet with a page each. A page
 * holds one person's numbers, and nobody else's but her rank and how many were ranked.
 *
 * @param taken - names of the workbook's sheets so far
 * @returns none without pages
 */
export function talkSheets(input: TalkInput, language: Language, taken: Iterable<string>): readonly SheetDraft[] {
  const words = texts(language).talk;
  const sheets = [...taken];
  if (input.pages.length === 0) return [];
  if (input.pages.length > mostScorecardSheets) {
    return [draftOf(input.pages, input, language, uniqueSheetName(words.bookName(input.periodLabel), sheets))];
  }
  return input.pages.map((page) => {
    const name = uniqueSheetName(personSheetName(page.card.person, input.periodLabel, words), sheets);
    sheets.push(name);
    return draftOf([page], input, language, name);
  });
}

function draftOf(pages: readonly TalkPage[], input: TalkInput, language: Language, name: string): SheetDraft {
  const tops: number[] = [];
  let top = 0;
  const tables = pages.map((page) => tableOf(page, input, language, 0));
  const header = headerRow(language);
  const columnWidths = fitColumns([header, ...tables.flat()], talkColumns.length, talkLimits);
  const rows = pages.flatMap((page): readonly Row[] => {
    tops.push(top);
    const own = pageRows(page, input, { language, top, columnWidths });
    top += own.length;
    return own;
  });
  return {
    name,
    kind: "talk",
    period: input.periodLabel,
    columnWidths,
    rows,
    rowHeights: {
      ...roomyRows(rows),
      ...fitRows(rows, columnWidths),
      ...Object.fromEntries(tops.flatMap((own) => [[own, 24] as const, [own + 7, 24] as const])),
    },
    conditionalFormats: pages.flatMap(({ card }, index) => {
      const first = (tops[index] ?? 0) + rowsAbove;
      const column = talkColumnOf("mark");
      const bottom = first + Math.max(1, card.kpis.length) - 1;
      return markFormats({ top: first, left: column, bottom, right: column }, language);
    }),
    print: {
      ...pageSetup(language, input.header.planLabel),
      orientation: "portrait",
      ...(pages.length > 1 ? { breaksAfterRows: tops.slice(1).map((own) => own - 1) } : {}),
    },
    tabColor: "#548235",
  };
}

/** Heights of headings, and of lines that are written on by hand. */
const roomy = { section: 24, line: 24, kpi: 18 } as const;

/** Headings stand apart from what is above them, and lines leave room for a pen. */
function roomyRows(rows: readonly Row[]): Readonly<Record<number, number>> {
  return Object.fromEntries(
    rows.flatMap((row, index): readonly (readonly [number, number])[] => {
      const [first] = row;
      if (first?.style === sheetStyles.section) return [[index, roomy.section]];
      if (first?.style?.border === "bottom") return [[index, roomy.line]];
      return row.length === talkColumns.length && first?.style === sheetStyles.wrapped ? [[index, roomy.kpi]] : [];
    }),
  );
}

interface PagePlace {
  readonly language: Language;
  readonly top: number;
  readonly columnWidths: readonly number[];
}

function pageRows(page: TalkPage, input: TalkInput, { language, top, columnWidths }: PagePlace): readonly Row[] {
  const { talk } = texts(language);
  const nameOf = namesOf(page, language);
  return [
    ...sheetTop(talk.title(input.periodLabel), input.header, language),
    [],
    personRow(page.card, { language }),
    [],
    ...figures(page, input, language),
    [],
    headerRow(language),
    ...tableOf(page, input, language, top + rowsAbove),
    [],
    ...talkFoot(page, { language, nameOf, widths: columnWidths }),
  ];
}

const tableOf = (
  page: TalkPage,
  input: TalkInput,
  language: Language,
  top: number,
): readonly (readonly DraftCell[])[] =>
  talkTable(page, { input, language, nameOf: namesOf(page, language), top } satisfies TalkTablePlace);

function namesOf({ card, comments, actions }: TalkPage, language: Language): (kpi: string) => string {
  const others = [...comments, ...actions].flatMap(({ kpi }) => kpi ?? []);
  const names = kpiNames([...card.kpis.map(({ kpi }) => kpi), ...others], language);
  return (kpi) => names.get(kpi) ?? kpi;
}

function headerRow(language: Language): readonly DraftCell[] {
  const { scorecard, talk } = texts(language);
  const words = { ...scorecard.columns, self: talk.self, manager: talk.manager };
  return talkColumns.map((column) => ({ value: words[column], style: sheetStyles.header }));
}

/** Score, grade, rank and earlier scores, both ratings of the whole, and how far the talk is: names, and figures below. */
function figures({ card, ratings, state }: TalkPage, { rules }: TalkInput, language: Language): readonly [Row, Row] {
  const { scorecard: words, talk } = texts(language);
  const numberFormat = scoreFormat(rules.scoreDecimals);
  const small = { ...sheetStyles.figure, size: 12 };
  const score = (value: number | null): DraftCell => ({
    value: value ?? words.noScore,
    style: { ...small, numberFormat },
  });
  const columns: readonly (readonly [string, DraftCell])[] = [
    [words.score, { ...score(card.scoreRounded), style: { ...sheetStyles.figure, numberFormat } }],
    [words.grade, { value: card.grade ?? words.noScore, style: sheetStyles.figure }],
    [words.rank(card.of), { value: card.rank ?? words.noScore, style: { ...small, numberFormat: "0" } }],
    [words.coverage, { value: card.coverage, style: { ...small, numberFormat: excelFormats.ratio } }],
    [words.previousScore, score(card.previousScore)],
    [words.yearAgoScore, score(card.yearAgoScore)],
  ];
  const label = (value: string): DraftCell => ({ value, style: { ...sheetStyles.figureLabel, wrap: true } });
  const [self, manager] = ratingCells(ratings);
  return [
    [...columns.map(([name]) => label(name)), undefined, label(talk.state), label(talk.self), label(talk.manager)],
    [
      ...columns.map(([, cell]) => cell),
      undefined,
      { value: talk.states[state], style: { ...small, size: 11 } },
      { ...self, style: { ...self.style, align: "center" } },
      { ...manager, style: { ...manager.style, align: "center" } },
    ],
  ];
}
