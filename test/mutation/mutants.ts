import ts from "typescript";

/** One small change of a source file that its tests should notice. */
export interface Mutant {
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

const swaps: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.PlusToken, "-"],
  [ts.SyntaxKind.MinusToken, "+"],
  [ts.SyntaxKind.AsteriskToken, "/"],
  [ts.SyntaxKind.SlashToken, "*"],
  [ts.SyntaxKind.LessThanToken, "<="],
  [ts.SyntaxKind.LessThanEqualsToken, "<"],
  [ts.SyntaxKind.GreaterThanToken, ">="],
  [ts.SyntaxKind.GreaterThanEqualsToken, ">"],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, "!=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, "==="],
  [ts.SyntaxKind.AmpersandAmpersandToken, "||"],
  [ts.SyntaxKind.BarBarToken, "&&"],
]);

/**
 * Every mutant of a file: an operator swapped, or a whole number moved by one.
 *
 * @param text - TypeScript source
 */
export function mutantsOf(text: string): readonly Mutant[] {
  const source = ts.createSourceFile("mutated.ts", text, ts.ScriptTarget.ES2022, true);
  const mutants: Mutant[] = [];
  const change = (node: ts.Node, to: string): void => {
    const start = node.getStart(source);
    const { line } = source.getLineAndCharacterOfPosition(start);
    const changed = text.slice(0, start) + to + text.slice(node.getEnd());
    mutants.push({ line: line + 1, from: node.getText(source), to, text: changed });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const to = swaps.get(node.operatorToken.kind);
      if (to !== undefined) change(node.operatorToken, to);
    }
    if (ts.isNumericLiteral(node) && /^\d+$/.test(node.text)) change(node, String(Number(node.text) + 1));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}
