/** What an .xlsx file may hold and the embedded workbook cannot: it is listed when the file is opened. */
export const NOT_CARRIED = [
  "pivot-tables",
  "slicers",
  "pictures-and-shapes",
  "chart-parts",
  "macros",
  "external-links",
  "notes-and-comments",
  "sparklines",
  "data-connections",
  "form-controls",
  "what-if-tables",
  "rich-text",
  "theme",
  "sheet-kinds",
  "print-pictures",
  "extended-rules",
  "scenarios",
  "signatures",
] as const;
export type NotCarriedKind = (typeof NOT_CARRIED)[number];

/** One kind of thing that will be missing from the saved file. */
export interface NotCarried {
  readonly kind: NotCarriedKind;
  /** How many there are. */
  readonly count: number;
  /** The first sheet where one was met; absent for what belongs to the workbook. */
  readonly sheet?: string;
}

/** Collects what cannot be carried. */
export interface NotCarriedList {
  add(kind: NotCarriedKind, count?: number, sheet?: string): void;
  list(): readonly NotCarried[];
}

/** An empty list. */
export function createNotCarriedList(): NotCarriedList {
  const found = new Map<NotCarriedKind, NotCarried>();
  return {
    add(kind, count = 1, sheet) {
      if (count === 0) return;
      const before = found.get(kind);
      const first = before?.sheet ?? sheet;
      found.set(kind, { kind, count: (before?.count ?? 0) + count, ...(first === undefined ? {} : { sheet: first }) });
    },
    list: () => NOT_CARRIED.flatMap((kind) => found.get(kind) ?? []),
  };
}
