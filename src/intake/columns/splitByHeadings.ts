import type { RecognisedTable } from "./recognisedTable";

/** A line of text above rows, such as the name of the person whose they are. */
interface Heading {
  readonly row: number;
  readonly owner: string;
}

/**
 * A table of several people that names each in a line of its own above their rows becomes one table a person.
 *
 * @param table - without a column of people
 * @param ownerIn - the person that a line of text names, or null
 * @returns the table alone where fewer than two people are named so, or rows stand above the first name
 */
export function splitByHeadings(
  table: RecognisedTable,
  ownerIn: (text: string) => string | null,
): readonly RecognisedTable[] {
  const { region } = table;
  const headings: Heading[] = region.leftOut.flatMap(({ reason, row, text }) => {
    const owner = reason === "note-row" ? ownerIn(text) : null;
    return owner === null ? [] : [{ row, owner }];
  });
  const parts = headings.map((heading, i) => part(table, heading, headings[i + 1]?.row ?? Infinity));
  const filled = parts.filter(({ region: { rows } }) => rows.length > 0);
  const covered = filled.reduce((sum, { region: { rows } }) => sum + rows.length, 0);
  return filled.length >= 2 && covered === region.rows.length ? filled : [table];
}

function part(table: RecognisedTable, { row, owner }: Heading, end: number): RecognisedTable {
  const { region } = table;
  const isInside = (index: number): boolean => index >= row && index < end;
  const rows = region.rows.filter(({ index }) => isInside(index));
  const area = { ...region.area, top: row, bottom: rows.at(-1)?.index ?? row };
  return {
    ...table,
    owner,
    region: { ...region, area, rows, leftOut: region.leftOut.filter((one) => isInside(one.row)) },
  };
}
