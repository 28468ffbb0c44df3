import type { DraftCell, SheetDraft } from "./sheetDraft";

/**
 * The sheet with the header cells of its tables as Excel wants them: text, none blank, none twice in a
 * table whatever its upper and lower case. A blank header becomes `Column3`, a second `Sales` becomes `Sales2`.
 */
export function withUniqueHeaders(draft: SheetDraft): SheetDraft {
  if (!draft.tables?.length) return draft;
  const rows: (DraftCell | undefined)[][] = draft.rows.map((row) => [...row]);
  for (const { area } of draft.tables) {
    while (rows.length <= area.top) rows.push([]);
    const row = rows[area.top] ?? [];
    const taken = new Set<string>();
    for (let column = area.left; column <= area.right; column++) {
      row[column] = headerCell(row[column], column - area.left + 1, taken);
    }
  }
  return { ...draft, rows };
}

/** A header is plain text: Excel takes neither a number nor a formula there. */
function headerCell(cell: DraftCell | undefined, number: number, taken: Set<string>): DraftCell {
  const text = String(cell?.value ?? "");
  return {
    value: uniqueText(text.trim() === "" ? `Column${number}` : text, taken),
    ...(cell?.style && { style: cell.style }),
    ...(cell?.link !== undefined && { link: cell.link }),
  };
}

function uniqueText(text: string, taken: Set<string>): string {
  let unique = text;
  for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${text}${n}`;
  taken.add(unique.toLowerCase());
  return unique;
}
