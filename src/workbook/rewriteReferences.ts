/**
 * A formula in which names of tables or defined names are replaced by others.
 *
 * Text in quotes and names of sheets stay as they are.
 *
 * @param names - new names by old ones in lower case
 *
 * @example rewriteReferences('SUM(Sales[Amount])&"Sales"', new Map([["sales", "Sales_2"]])) // 'SUM(Sales_2[Amount])&"Sales"'
 */
export function rewriteReferences(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  // Quoted text, quoted sheets and columns in brackets are matched first, so that nothing inside is touched.
  return formula.replace(/"[^"]*"|'[^']*'|\[[^\]]*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*!?/gu, (token) => {
    return names.get(token.toLowerCase()) ?? token;
  });
}
