import type { WorkbookPackage } from "../package/workbookPackage";
import { packEntry, writeZip } from "../zip/writeZip";

/** Changes to a workbook file that are made all at once, when it is written. */
export interface PackageEdit {
  /** The file as it was. */
  readonly file: WorkbookPackage;
  /** Adds a part or replaces one. */
  readonly put: (part: string, content: string | Uint8Array) => void;
  readonly remove: (part: string) => void;
  /** Text of a part as it stands now. */
  readonly text: (part: string) => string;
  /**
   * A name for a new part that no part has.
   *
   * @param pattern - such as `xl/worksheets/sheet#.xml`; the number goes where the `#` is
   */
  readonly freePart: (pattern: string) => string;
  /** The file with all changes. Entries that were not changed are copied, still compressed, in their order. */
  readonly finish: () => Uint8Array;
}

/** Starts editing a workbook file. */
export function editPackage(file: WorkbookPackage): PackageEdit {
  const changed = new Map<string, { part: string; content: string | Uint8Array }>();
  const removed = new Set<string>();
  const reserved = new Set<string>();

  return {
    file,
    put: (part, content) => changed.set(part.toLowerCase(), { part, content }),
    remove: (part) => removed.add(part.toLowerCase()),
    text: (part) => {
      const content = changed.get(part.toLowerCase())?.content;
      return typeof content === "string" ? content : file.text(part);
    },
    freePart: (pattern) => {
      for (let number = 1; ; number++) {
        const part = pattern.replace("#", String(number));
        const key = part.toLowerCase();
        if (file.hasPart(part) || reserved.has(key)) continue;
        reserved.add(key);
        return part;
      }
    },
    finish: () => {
      const pack = ({ part, content }: { part: string; content: string | Uint8Array }): ReturnType<typeof packEntry> =>
        packEntry(part, typeof content === "string" ? new TextEncoder().encode(content) : content);
      const kept = file.entries
        .filter(({ name }) => !removed.has(name.toLowerCase()))
        .map((entry) => {
          const change = changed.get(entry.name.toLowerCase());
          return change ? pack({ part: entry.name, content: change.content }) : entry;
        });
      const added = [...changed.values()].filter(({ part }) => !file.hasPart(part));
      return writeZip([...kept, ...added.map(pack)]);
    },
  };
}
