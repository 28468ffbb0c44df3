import { sumExactly } from "../../domain/numbers/sumExactly";
import { texts } from "../../i18n/texts";
import type { Language } from "../../i18n/problemText";
import type { DraftCell } from "../../workbook/sheetDraft";
import { cellAddress, columnRange } from "../cells/cellAddress";
import { formulaNumber } from "../cells/formulaText";
import { sheetStyles } from "../cells/sheetStyles";
import { givenOf, receivedOf, type PartLines } from "./resultLines";
import { statementFormats } from "./statementFormats";
import type { StatementPart } from "./statementInput";

/** A member of a pool: her bonus and where its cells are. */
export interface PoolMember {
  readonly person: string;
  readonly part: StatementPart;
  readonly pooled: NonNullable<PartLines["pooled"]>;
}

const columns = { given: 3, presence: 4, cents: 5, rest: 6, received: 7 } as const;

/** Cell of a pool's row that says what its member receives. */
export const receivedCell = (row: number): string => cellAddress(row, columns.received);

/**
 * The rows of one team's pool: what each puts in, and her share of all of it by presence.
 *
 * Shares are rounded down to whole cents; the cents left over go one each to the largest rests, ties to the earlier row.
 *
 * @param top - 0-based row of the first member
 */
export function poolRows(members: readonly PoolMember[], top: number): readonly (readonly DraftCell[])[] {
  const bottom = top + members.length - 1;
  const range = (column: number, last = bottom): string => columnRange(column, top, last);
  const given = members.map(({ part, pooled }) => givenOf(part, pooled.value) ?? 0);
  const presences = members.map(({ part, pooled }) => (pooled.value === null ? 0 : part.figures.presence));
  const pool = sumExactly(given);
  const presence = sumExactly(presences);
  return members.map(({ person, part, pooled }, index) => {
    const at = top + index;
    const cell = (column: number): string => cellAddress(at, column);
    const share = `SUM(${range(columns.given)})*100*${cell(columns.presence)}/SUM(${range(columns.presence)})`;
    const exact = presence > 0 ? (pool * 100 * (presences[index] ?? 0)) / presence : 0;
    const cents = Math.floor(exact + noise);
    const rest = Math.round((exact - cents) * 1e6) / 1e6;
    const isShared = `SUM(${range(columns.presence)})>0`;
    const over = `ROUND(SUM(${range(columns.given)})*100-SUM(${range(columns.cents)}),0)`;
    const larger = `SUMPRODUCT(--(${range(columns.rest)}>${cell(columns.rest)}))`;
    const earlier = `SUMPRODUCT(--(${range(columns.rest, at)}=${cell(columns.rest)}))`;
    const received = `(${cell(columns.cents)}+IF(${larger}+${earlier}<=${over},1,0))/100`;
    return [
      { value: person, style: sheetStyles.wrapped },
      { value: part.pool ?? "", style: sheetStyles.wrapped },
      { value: part.period, style: sheetStyles.centered },
      money(`IF(ISNUMBER(${pooled.given}),-${pooled.given},0)`, given[index] ?? 0),
      {
        formula: `IF(ISNUMBER(${pooled.own}),${formulaNumber(part.figures.presence)},0)`,
        value: presences[index] ?? 0,
        style: { ...sheetStyles.number, numberFormat: "0.00##%" },
      },
      {
        formula: `IF(${isShared},INT(${share}+${formulaNumber(noise)}),0)`,
        value: cents,
        style: { ...sheetStyles.number, numberFormat: "#,##0" },
      },
      {
        formula: `IF(${isShared},ROUND(${share}-${cell(columns.cents)},6),0)`,
        value: rest,
        style: { ...sheetStyles.number, numberFormat: "0.000000" },
      },
      money(`IF(${isShared},${received},${cell(columns.given)})`, receivedOf(part, pooled.value) ?? 0),
    ];
  });
}

/** A share that is whole up to the noise of dividing is whole. */
const noise = 1e-6;

const money = (formula: string, value: number): DraftCell => ({
  formula,
  value,
  style: { ...sheetStyles.number, numberFormat: statementFormats.money },
});

/** Heading and header of the pools. */
export function poolHead(language: Language): readonly (readonly DraftCell[])[] {
  const words = texts(language).statement;
  return [
    [{ value: words.pools, style: sheetStyles.section }],
    Object.values(words.poolColumns).map((value) => ({ value, style: sheetStyles.header })),
  ];
}
