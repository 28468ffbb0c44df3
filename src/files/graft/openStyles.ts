import { appendStyles, emptyStyles, readStyleBase } from "../write/editStyles";
import { createStyleBook, type StyleBook } from "../write/styleBook";
import { outlineXml } from "../xml/outlineXml";
import type { PackageEdit } from "./packageEdit";

/** The styles part of a workbook while sheets are added. */
export interface OpenStyles {
  readonly part: string;
  /** The workbook had none. */
  readonly isNew: boolean;
  readonly book: StyleBook;
  /** The part with all looks that the book has collected. */
  readonly finish: () => string;
}

/**
 * Opens the styles of a workbook to append to them.
 *
 * @param folder - folder of the workbook part with its slash
 */
export function openStyles({ file, freePart }: PackageEdit, folder: string): OpenStyles {
  const known = file.relationships(file.workbookPart).find(({ type }) => type === "styles")?.part;
  const part = known && file.hasPart(known) ? known : undefined;
  const name = part ?? (file.hasPart(`${folder}styles.xml`) ? freePart(`${folder}styles#.xml`) : `${folder}styles.xml`);
  const xml = part === undefined ? emptyStyles : file.text(part);
  const filled = outlineXml(xml, name, 1).isEmpty ? emptyStyles : xml;
  const book = createStyleBook(readStyleBase(filled, name));
  return { part: name, isNew: part === undefined, book, finish: () => appendStyles(filled, name, book) };
}
