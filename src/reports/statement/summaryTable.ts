import { sumExactly } from "../../domain/numbers/sumExactly";
import { texts } from "../../i18n/texts";
import type { Language } from "../../i18n/problemText";
import type { DraftCell } from "../../workbook/sheetDraft";
import { cellAddress, columnRange } from "../cells/cellAddress";
import { formulaText } from "../cells/formulaText";
import { sheetStyles } from "../cells/sheetStyles";
import type { PartLines } from "./resultLines";
import { statementFormats } from "./statementFormats";
import type { StatementPerson } from "./statementInput";

const firstMoney = 3;
const columns = { bonus: 3, takenBack: 4, net: 5, paid: 6, open: 7 } as const;

/** The header of the summary. */
export const summaryHeader = (language: Language): readonly DraftCell[] =>
  Object.values(texts(language).statement.summaryColumns).map((value) => ({ value, style: sheetStyles.header }));

/**
 * A person's line of the summary: her bonuses added up over the cells of their lines, what was taken back, what was paid
 * and what is still to be paid.
 *
 * @param parts - the lines of her bonuses
 * @param at - 0-based row
 */
export function summaryRow(
  { person, role, team, parts }: StatementPerson,
  lines: readonly PartLines[],
  at: number,
  language: Language,
): readonly DraftCell[] {
  const { missing } = texts(language).statement;
  const known = parts.flatMap(({ amount }) => amount ?? []);
  const bonus = known.length === 0 ? null : sumExactly(known);
  const payments = parts.flatMap((part) => part.payments);
  const sumOf = (kind: "paid" | "clawed-back"): number =>
    sumExactly(payments.filter((payment) => payment.kind === kind).map(({ amount }) => amount));
  const back = sumOf("clawed-back");
  const paid = sumExactly([sumOf("paid"), -back]);
  const net = bonus === null ? null : sumExactly([bonus, -back]);
  const bonusCells = lines.map((line) => line.bonus).join(",");
  const backCells = lines.flatMap((line) => line.takenBack);
  const cell = (column: number): string => cellAddress(at, column);
  const orMissing = (formula: string, value: number | null): DraftCell => ({
    formula: `IF(ISNUMBER(${cell(columns.bonus)}),${formula},${formulaText(missing)})`,
    value: value ?? missing,
    style: money,
  });
  return [
    { value: person, style: sheetStyles.wrapped },
    { value: role, style: sheetStyles.wrapped },
    { value: team ?? null, style: sheetStyles.wrapped },
    {
      formula: `IF(COUNT(${bonusCells})=0,${formulaText(missing)},SUM(${bonusCells}))`,
      value: bonus ?? missing,
      style: money,
    },
    backCells.length === 0
      ? { value: 0, style: money }
      : { formula: `SUM(${backCells.join(",")})`, value: back === 0 ? 0 : -back, style: money },
    orMissing(`${cell(columns.bonus)}+${cell(columns.takenBack)}`, net),
    { value: paid, style: money },
    orMissing(`${cell(columns.net)}-${cell(columns.paid)}`, net === null ? null : sumExactly([net, -paid])),
  ];
}

const money = { ...sheetStyles.number, numberFormat: statementFormats.money };

/** The cell in which everybody's bonuses are added up, absolute. */
export const totalCell = (row: number): string => cellAddress(row, columns.bonus, "both");

/**
 * The total of everybody's lines.
 *
 * @param rows - the lines as they were made
 */
export function summaryTotal(
  rows: readonly (readonly DraftCell[])[],
  top: number,
  language: Language,
): readonly DraftCell[] {
  const label = { value: texts(language).statement.total, style: sheetStyles.totalText };
  const blank = { style: sheetStyles.totalText };
  const sums = Object.values(columns).map((column): DraftCell => {
    const values = rows.flatMap((row) => {
      const value = row[column]?.value;
      return typeof value === "number" ? [value] : [];
    });
    return {
      formula: `SUM(${columnRange(column, top, top + rows.length - 1)})`,
      value: sumExactly(values),
      style: { ...sheetStyles.total, numberFormat: statementFormats.money },
    };
  });
  return [label, ...Array.from({ length: firstMoney - 1 }, () => blank), ...sums];
}
