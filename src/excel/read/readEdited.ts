import { readArea, type CellPlace } from "../../workbook/cellPlaces";
import type { EditedPart } from "../../workbook/liveWorkbook";
import type { CellRect, SheetContent } from "../../workbook/sheetContent";
import { formulaAreas } from "./formulaAreas";
import { readContents, type Reading } from "./readContents";
import { readShape, type SheetShape } from "./readShape";

/** Neighbouring rows of a sheet, 0-based, both ends inside. */
interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

const wholeSheet: RowSpan = { top: 0, bottom: Infinity };

/** See `LiveWorkbook.readEdited`. */
export async function readEdited(
  reading: Reading,
  known: readonly SheetContent[],
  edited: readonly EditedPart[],
  isAnswer: (place: CellPlace) => boolean,
): Promise<readonly SheetContent[]> {
  const { sheets } = await readShape(reading.runBatch);
  if (!isSameList(known, sheets)) return readContents(reading, sheets);
  const areas = await formulaAreas(
    reading.runBatch,
    sheets.map(({ id, used }) => ({ sheet: id, used })),
  );
  const due = sheets.map((shape, i) =>
    merged([...editedSpans(shape, edited), ...formulaSpans(shape, areas[i] ?? [], isAnswer)]),
  );
  const places = sheets.flatMap((_, i) => (due[i]?.length ? [i] : []));
  const fresh = await readContents(
    reading,
    places.flatMap((i) => {
      const shape = sheets[i];
      return shape ? [{ ...shape, areas: areasIn(shape, due[i] ?? []) }] : [];
    }),
  );
  return known.map((sheet, i) => {
    const part = fresh[places.indexOf(i)];
    return part ? withRows(sheet, part, due[i] ?? []) : sheet;
  });
}

const isSameList = (known: readonly SheetContent[], sheets: readonly SheetShape[]): boolean =>
  known.length === sheets.length && known.every(({ name }, i) => name === sheets[i]?.name);

function editedSpans({ name }: SheetShape, edited: readonly EditedPart[]): readonly RowSpan[] {
  return edited
    .filter(({ sheet }) => sheet.toLowerCase() === name.toLowerCase())
    .map(({ sheet, address = "" }) => readArea({ sheet, address }) ?? wholeSheet);
}

/** Rows whose formulas may show something else now. Of the add-in's own sheets only the plan is data. */
function formulaSpans(
  { name, generated }: SheetShape,
  areas: readonly CellRect[],
  isAnswer: (place: CellPlace) => boolean,
): readonly RowSpan[] {
  if (generated !== undefined && generated !== "plan") return [];
  return areas.flatMap(({ top, left, bottom, right }) => {
    const spans: RowSpan[] = [];
    for (let row = top; row <= bottom; row += 1) {
      let column = left;
      while (column <= right && isAnswer({ sheet: name, row, column })) column += 1;
      if (column <= right) spans.push({ top: row, bottom: row });
    }
    return spans;
  });
}

/** Spans in order that neither overlap nor touch. */
function merged(spans: readonly RowSpan[]): readonly RowSpan[] {
  const joined: RowSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.top - b.top)) {
    const last = joined.at(-1);
    if (last && span.top <= last.bottom + 1) {
      joined[joined.length - 1] = { top: last.top, bottom: Math.max(last.bottom, span.bottom) };
    } else joined.push(span);
  }
  return joined;
}

function areasIn({ used }: SheetShape, spans: readonly RowSpan[]): readonly CellRect[] {
  if (!used) return [];
  return spans
    .map((span) => ({ ...used, top: Math.max(span.top, used.top), bottom: Math.min(span.bottom, used.bottom) }))
    .filter(({ top, bottom }) => top <= bottom);
}

/** A sheet with the rows of some spans as they were read now. */
function withRows(sheet: SheetContent, part: SheetContent, spans: readonly RowSpan[]): SheetContent {
  const isRead = (row: number): boolean => spans.some(({ top, bottom }) => row >= top && row <= bottom);
  return {
    ...part,
    rows: [...sheet.rows.filter(({ index }) => !isRead(index)), ...part.rows].sort((a, b) => a.index - b.index),
    hiddenRows: [...sheet.hiddenRows.filter((row) => !isRead(row)), ...part.hiddenRows].sort((a, b) => a - b),
  };
}
