import { texts } from "../../i18n/texts";
import type { Language } from "../../i18n/problemText";
import type { DraftCell } from "../../workbook/sheetDraft";
import { cellAddress } from "../cells/cellAddress";
import type { ReportHeader } from "../reportInput";
import type { StatementPart } from "./statementInput";

/** One line of a statement: what is reckoned, from what, at which rate, and what the bonus then comes to. */
export interface Line {
  readonly step: string;
  readonly basis?: DraftCell;
  readonly rate?: DraftCell;
  readonly amount?: DraftCell;
  readonly after?: DraftCell;
  /** A figure is looked up or typed; a result ends the sum. */
  readonly kind: "figure" | "step" | "result";
}

/** 0-based columns of a line's cells; person, role, step and period stand before them. */
export const lineColumns = { basis: 4, rate: 5, amount: 6, after: 7 } as const;

/** Where a bonus stands in the sheet, and what its lines need beside its own figures. */
export interface LinePlace {
  /** 0-based row of its first line. */
  readonly top: number;
  readonly language: Language;
  readonly header: ReportHeader;
  /** Name of a KPI as shown. */
  readonly nameOf: (kpi: string) => string;
  /** Cell of the pool that says what comes out of it for this bonus; absent where the pool is not shown. */
  readonly receivedCell?: string;
}

/** A bonus after some of its lines. */
export interface Running {
  readonly lines: readonly Line[];
  /** Address of what it comes to so far. */
  readonly cell: string;
  /** Money; null: something is missing. */
  readonly value: number | null;
}

/** A stage of a bonus: adds the lines that it needs. */
export type Stage = (soFar: Running, part: StatementPart, place: LinePlace) => Running;

/** Address of a cell of the line that comes `offset` lines after those so far. */
export const lineCell = (
  { lines }: Pick<Running, "lines">,
  { top }: LinePlace,
  column: keyof typeof lineColumns,
  offset = 0,
): string => cellAddress(top + lines.length + offset, lineColumns[column]);

/** A formula that is blank where a cell it stands on holds no number. */
export const where = (cells: readonly string[], formula: string): string =>
  `IF(${cells.length === 1 ? `ISNUMBER(${cells[0] ?? ""})` : `AND(${cells.map((cell) => `ISNUMBER(${cell})`).join(",")})`},${formula},"")`;

/** Words of the statement in a place's language. */
export const wordsOf = ({ language }: Pick<LinePlace, "language">) => texts(language).statement;

/**
 * Adds a line that changes the bonus so far by its amount.
 *
 * @param amount - its formula, absent where it is only known, and its value; null where the bonus is missing
 */
export function addStep(
  soFar: Running,
  place: LinePlace,
  line: Pick<Line, "step" | "basis" | "rate">,
  { formula, change }: { readonly formula?: string | undefined; readonly change: number | null },
  after: number | null,
): Running {
  const cell = lineCell(soFar, place, "after");
  const own = lineCell(soFar, place, "amount");
  return {
    lines: [
      ...soFar.lines,
      {
        ...line,
        kind: "step",
        amount: { ...(formula === undefined ? {} : { formula: where([soFar.cell], formula) }), value: change ?? "" },
        after: { formula: where([soFar.cell], `${soFar.cell}+${own}`), value: after ?? "" },
      },
    ],
    cell,
    value: after,
  };
}
