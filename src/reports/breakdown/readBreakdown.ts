import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import { breakdownWords } from "../../i18n/words/breakdownWords";
import type { CellValue, SheetContent } from "../../workbook/sheetContent";
import type { SheetDraft } from "../../workbook/sheetDraft";
import { cellAddress } from "../cells/cellAddress";
import { kpiNames } from "../cells/kpiNames";
import { textHash } from "../cells/textHash";
import type { BreakdownInput } from "../reportInput";
import { rowLabel } from "./rowLabel";

/** A cell of a breakdown sheet as it stands now. */
export interface WrittenTarget {
  readonly value: CellValue;
  readonly cell: string;
}

/** A row of a breakdown sheet as it stands now, by what its cells say. */
export interface WrittenTargets {
  readonly label: string;
  readonly team: string;
  readonly kpi: string;
  readonly comment: string;
  /** Target of the whole period. */
  readonly total: WrittenTarget;
  /** By the header above it; a column that was taken out is not there. */
  readonly periods: ReadonlyMap<string, WrittenTarget>;
}

/** What a breakdown sheet says now. */
export interface WrittenBreakdown {
  readonly language: Language;
  /** Period columns, left to right. */
  readonly headers: readonly string[];
  readonly rows: readonly WrittenTargets[];
}

const languages = ["zh-CN", "en-US"] as const;

/**
 * Reads back what a breakdown sheet says, wherever its rows and columns were moved to.
 *
 * Rows may be sorted or inserted and columns moved: they are known by their headers, of either language. Whatever does not
 * look like a row of targets is passed over.
 */
export function readBreakdown(sheet: Pick<SheetContent, "rows">): WrittenBreakdown {
  for (const language of languages) {
    const words = breakdownWords[language];
    const head = sheet.rows.find(({ values }) =>
      [words.columns.person, words.columns.kpi, words.columns.check].every((word) => values.includes(word)),
    );
    if (head) return readRows(sheet, head.index, head.values.map(textOf), language);
  }
  return { language: "zh-CN", headers: [], rows: [] };
}

function readRows(
  sheet: Pick<SheetContent, "rows">,
  headRow: number,
  head: readonly string[],
  language: Language,
): WrittenBreakdown {
  const { columns, total } = breakdownWords[language];
  const known = new Set<string>(Object.values(columns));
  const [before, after] = total("\u0000").split("\u0000");
  const isTotal = (header: string): boolean => header.startsWith(before ?? "") && header.endsWith(after ?? "");
  const totalColumn = head.findIndex((header) => !known.has(header) && isTotal(header));
  const periods = head.flatMap((header, column) =>
    header === "" || known.has(header) || column === totalColumn ? [] : [{ header, column }],
  );
  const at = (values: readonly CellValue[], column: string): string => textOf(values[head.indexOf(column)]);
  const rows = sheet.rows.flatMap(({ index, values }): readonly WrittenTargets[] => {
    const label = at(values, columns.person);
    const kpi = at(values, columns.kpi);
    if (index <= headRow || label === "" || kpi === "") return [];
    const target = (column: number): WrittenTarget => ({
      value: values[column] ?? null,
      cell: cellAddress(index, column),
    });
    return [
      {
        label,
        kpi,
        team: at(values, columns.team),
        comment: at(values, columns.comment),
        total: target(totalColumn),
        periods: new Map(periods.map(({ header, column }) => [header, target(column)])),
      },
    ];
  });
  return { language, headers: periods.map(({ header }) => header), rows };
}

const textOf = (value: CellValue | undefined): string =>
  value === null || value === undefined || typeof value === "object" ? "" : String(value);

/** A draft as it reads once it is written. */
export const contentOf = ({ rows }: Pick<SheetDraft, "rows">): Pick<SheetContent, "rows"> => ({
  rows: rows.map((cells, index) => ({ index, values: cells.map((cell) => cell?.value ?? null) })),
});

/**
 * Fingerprints of the targets on a breakdown sheet, of the periods and of the totals: another one means that somebody typed
 * into these. Order, vacancies, comments, actuals and looks do not count.
 *
 * @example breakdownInputsHash(sheet) // "5c1a09e2-03b4f7a1"
 */
export function breakdownInputsHash(sheet: Pick<SheetContent, "rows">): string {
  const { rows, language } = readBreakdown(sheet);
  const own = rows.filter(({ label }) => label !== texts(language).general.vacant);
  const hashOf = (line: (row: WrittenTargets) => unknown): string =>
    textHash(own.map((row) => JSON.stringify([row.label, row.team, row.kpi, line(row)])).sort());
  const periods = hashOf((row) => [...row.periods].map(([header, { value }]) => [header, value]).sort());
  return `${periods}-${hashOf(({ total }) => total.value)}`;
}

/** Takes along what the manager wrote beside rows that are described anew, in either language. */
export function withComments(
  input: BreakdownInput,
  written: readonly WrittenTargets[],
  language: Language,
): BreakdownInput {
  const said = written.filter(({ comment }) => comment !== "");
  if (said.length === 0) return input;
  const names = languages.map((one) =>
    kpiNames(
      input.rows.map(({ kpi }) => kpi),
      one,
    ),
  );
  const rows = input.rows.map((row) => {
    const isOwn = ({ label, team, kpi }: WrittenTargets): boolean =>
      label === rowLabel(row, language) && team === (row.team ?? "") && names.some((of) => of.get(row.kpi.id) === kpi);
    const comment = said.find(isOwn)?.comment;
    return comment === undefined ? row : { ...row, comment };
  });
  return { ...input, rows };
}
