import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

/** The newest requirement set of the npm client library: nothing above it is counted. */
export const NEWEST_SET = 15;

/** Members that the client library answers by itself, in every class. */
const OF_THE_CLIENT: ReadonlySet<string> = new Set(["context", "items", "isNullObject", "load", "set", "toJSON"]);
const ALSO_OF_THE_CLIENT: ReadonlySet<string> = new Set(["retrieve", "track", "untrack", "constructor"]);

/** One member of the published declarations. */
export interface DeclaredMember {
  readonly name: string;
  /** The ExcelApi set that brought it: 12 for ExcelApi 1.12. */
  readonly set: number;
}

const root = resolve(__dirname, "../../..");

/**
 * Classes of the `Excel` namespace with their members, from `@types/office-js`; the request context is the client's.
 *
 * @param newest - leave out what came with a later ExcelApi set
 */
export function declaredMembers(newest = NEWEST_SET): ReadonlyMap<string, readonly DeclaredMember[]> {
  const path = join(root, "node_modules/@types/office-js/index.d.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  const classes = new Map<string, readonly DeclaredMember[]>();
  source.forEachChild((node) => {
    if (!ts.isModuleDeclaration(node) || node.name.text !== "Excel" || node.body === undefined) return;
    node.body.forEachChild((inner) => {
      if (!ts.isClassDeclaration(inner) || inner.name === undefined || inner.name.text === "RequestContext") return;
      const members = membersOf(inner, source).filter(({ set }) => set <= newest);
      if (members.length > 0) classes.set(inner.name.text, members);
    });
  });
  return classes;
}

function membersOf(declared: ts.ClassDeclaration, source: ts.SourceFile): readonly DeclaredMember[] {
  const ofClass = setOf(declared, source) ?? 1;
  const found = new Map<string, number>();
  for (const member of declared.members) {
    const name = member.name?.getText(source);
    if (name === undefined || OF_THE_CLIENT.has(name) || ALSO_OF_THE_CLIENT.has(name)) continue;
    const set = setOf(member, source) ?? ofClass;
    found.set(name, Math.min(set, found.get(name) ?? Number.POSITIVE_INFINITY));
  }
  return [...found].map(([name, set]) => ({ name, set }));
}

/** The minor number of `[Api set: ExcelApi 1.12]`; sets of another name (desktop, online, beta) count as later. */
function setOf(node: ts.Node, source: ts.SourceFile): number | undefined {
  const comment = source.text.slice(node.getFullStart(), node.getStart(source));
  const named = /\[\s*Api set:\s*([^\]]+)\]/i.exec(comment)?.[1];
  if (named === undefined) return undefined;
  const minor = /\bExcelApi\s+1\.(\d+)/.exec(named)?.[1];
  return minor === undefined ? Number.POSITIVE_INFINITY : Number(minor);
}
