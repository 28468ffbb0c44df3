import { quoteSheet } from "../../workbook/address";

/**
 * A formula in which sheets are called by other names.
 *
 * Text in quotes and columns in brackets stay as they are.
 *
 * @param names - new names by old ones in lower case
 *
 * @example withSheetNames("'Q1 26'!A1+Data!B2", new Map([["q1 26", "~kpi 1"]])) // "'~kpi 1'!A1+Data!B2"
 */
export function withSheetNames(formula: string, names: ReadonlyMap<string, string>): string {
  // Texts and brackets are matched first, so that nothing inside is touched.
  return formula.replace(
    /"[^"]*"|\[[^\]]*\]|'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)!/gu,
    (token, quoted: string | undefined, plain: string | undefined) => {
      const name = quoted?.replaceAll("''", "'") ?? plain;
      const other = name === undefined ? undefined : names.get(name.toLowerCase());
      return other === undefined ? token : `${quoteSheet(other)}!`;
    },
  );
}
