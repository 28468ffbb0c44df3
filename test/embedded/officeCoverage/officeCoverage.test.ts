import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { coverage } from "./coverage";
import { coveragePage } from "./coveragePage";
import { declaredMembers } from "./declaredMembers";

const root = resolve(__dirname, "../../..");

describe("What the embedded Excel answers", () => {
  it("is written down, and the page is up to date", () => {
    expect(readFileSync(join(root, "docs/office-coverage.md"), "utf8")).toBe(coveragePage());
  });

  it.each(["Range", "Worksheet", "WorksheetCollection", "Table", "NamedItem", "Chart"])(
    "is at least nine tenths of %s up to ExcelApi 1.12",
    (name) => {
      const found = coverage(12).find((each) => each.name === name);
      const there = found?.there.length ?? 0;
      expect(there).toBeGreaterThan(0);
      expect(there / (there + (found?.missing.length ?? 0))).toBeGreaterThanOrEqual(0.9);
    },
  );

  it("is every member of Excel that the add-in itself uses", () => {
    const used = usedMembers();
    expect(used.length).toBeGreaterThan(50);
    const missing = new Set(coverage().flatMap(({ name, missing: each }) => each.map((member) => `${name}.${member}`)));
    expect(used.filter((member) => missing.has(member))).toEqual([]);
  });
});

/** Members of Excel's classes that src/excel, src/functions and src/entry name, as the type checker sees them. */
function usedMembers(): readonly string[] {
  const files = ["excel", "functions", "entry"].flatMap((folder) =>
    readdirSync(join(root, "src", folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(root, "src", folder, name)),
  );
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const classes = declaredMembers();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const owner = checker.getTypeAtLocation(node.expression).getSymbol()?.getName() ?? "";
      if (classes.get(owner)?.some(({ name }) => name === node.name.text) === true)
        used.add(`${owner}.${node.name.text}`);
    }
    ts.forEachChild(node, visit);
  };
  for (const path of files) {
    const source = program.getSourceFile(path);
    if (source !== undefined) visit(source);
  }
  return [...used].sort();
}
