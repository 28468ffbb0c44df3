import { formatDay } from "../../i18n/formats/formatDay";
import { excelFormats } from "../../i18n/formats/excelFormat";
import { texts } from "../../i18n/texts";
import type { Language } from "../../i18n/problemText";
import type { DraftCell } from "../../workbook/sheetDraft";
import { sheetStyles } from "../cells/sheetStyles";
import { textLines } from "../cells/textLines";
import { noteLines } from "../scorecard/readScorecards";
import { line, listKpis, signatureRow } from "../scorecard/scorecardFoot";
import { talkColumnOf, talkColumns } from "./talkColumns";
import type { TalkAction, TalkComment, TalkPage } from "./talkInput";

type Row = readonly (DraftCell | undefined)[];

/** Room for actions that are agreed in the talk, in lines. */
const openActions = 2;
const columns = { action: 2, due: talkColumnOf("mark"), done: talkColumnOf("self") } as const;

/** What the parts below a page's table need. */
export interface TalkFootPlace {
  readonly language: Language;
  readonly nameOf: (kpi: string) => string;
  /** Of the page's columns, in characters. */
  readonly widths: readonly number[];
}

/** Strengths and weaknesses in words, what was said, what was agreed, notes, and where both sign. */
export function talkFoot(page: TalkPage, place: TalkFootPlace): readonly Row[] {
  const { language, nameOf, widths } = place;
  const { scorecard: words, talk } = texts(language);
  const { card, comments, actions } = page;
  const width = widths.reduce((sum, own) => sum + own, 0) - 4;
  const section = (value: string): Row => [{ value, style: sheetStyles.section }];
  const text = (value: string): readonly Row[] => textLines(value, width).map((shown): Row => [{ value: shown }]);
  const listed = (kpis: readonly string[]): readonly Row[] => text(listKpis(card, kpis, place, nameOf));
  return [
    section(words.strengths),
    ...listed(card.strengths),
    section(words.weaknesses),
    ...listed(card.weaknesses),
    ...(card.outlook ? [section(words.outlook), ...card.outlook.flatMap(text)] : []),
    ...(comments.length === 0 ? [] : [section(talk.said), ...comments.flatMap((one) => text(said(one, place)))]),
    section(talk.actions),
    ...actionRows(actions, place),
    section(words.comment),
    ...Array.from({ length: noteLines }, (_, index) => writingLine(card.notes?.[index])),
    [],
    ...text(talk.appeal),
    writingLine(),
    [],
    signatureRow(words),
    ...textLines(talk.keep, width).map((value): Row => [{ value, style: sheetStyles.note }]),
  ];
}

function said({ kpi, comment, by, on }: TalkComment, { language, nameOf }: TalkFootPlace): string {
  const told = [on === undefined ? "" : formatDay(on, language), by ?? "", kpi ? nameOf(kpi.id) : ""];
  return texts(language).talk.saidBy(told.filter((part) => part !== "").join(" · "), comment);
}

const lastColumn = talkColumns.length - 1;

/** A line to write on across the page, with what was written before. */
const writingLine = (text = ""): Row =>
  Array.from({ length: lastColumn + 1 }, (_, index) => (index === 0 && text !== "" ? { ...line, value: text } : line));

/** Actions with their KPI, due day and state; a long one runs over several lines. Blank lines to add to them. */
function actionRows(actions: readonly TalkAction[], place: TalkFootPlace): readonly Row[] {
  const { language, nameOf, widths } = place;
  const { talk } = texts(language);
  const { kpi, action, due, done } = talk.actionColumns;
  const room = widths.slice(columns.action, columns.due).reduce((sum, own) => sum + own, 0) - 3;
  const rows = actions.flatMap((one) =>
    textLines(one.action, room).map((value, index): Row =>
      index > 0
        ? rowOf({ action: { value } })
        : rowOf({
            kpi: { value: one.kpi ? nameOf(one.kpi.id) : null, style: { border: "bottom", wrap: true } },
            action: { value },
            due: {
              value: one.due ?? null,
              style: { border: "bottom", numberFormat: excelFormats.day, align: "center" },
            },
            done: { value: talk.isDone(one.isDone), style: { border: "bottom", align: "center" } },
          }),
    ),
  );
  const heads = { kpi, action, due, done };
  const header = rowOf(
    Object.fromEntries(
      Object.entries(heads).map(([name, value]) => [
        name,
        { value, style: { ...sheetStyles.label, border: "bottom" } },
      ]),
    ),
  );
  return [header, ...rows, ...Array.from({ length: openActions }, () => rowOf({}))];
}

/** A row of actions: a line under each cell up to the column of what is done. */
function rowOf(cells: Readonly<Partial<Record<"kpi" | "action" | "due" | "done", DraftCell>>>): Row {
  const row = Array.from({ length: columns.done + 1 }, (): DraftCell => line);
  const places = { kpi: 0, ...columns };
  for (const [name, column] of Object.entries(places)) {
    const cell = cells[name as keyof typeof places];
    if (cell) row[column] = { ...line, ...cell };
  }
  return row;
}
