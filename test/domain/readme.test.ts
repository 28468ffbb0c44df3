import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { familyNames, kpiFamilies } from "../../src/domain/kpi/kpiFamilies";
import { standardCatalogue } from "../../src/domain/kpi/standardCatalogue";

const domain = resolve(__dirname, "../../src/domain");
const readme = readFileSync(join(domain, "README.md"), "utf8");

/** Rows of the table whose header begins with these cells. */
function rowsUnder(...header: readonly string[]): string[][] {
  const lines = readme.split("\n").map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const start = lines.findIndex((cells) => header.every((text, i) => cells[i] === text));
  const length = lines.slice(start + 2).findIndex((cells) => cells.length === 0);
  return lines.slice(start + 2, start + 2 + length);
}

const typesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return typesOf(join(folder, entry.name));
    if (!entry.name.endsWith(".ts")) return [];
    const source = readFileSync(join(folder, entry.name), "utf8");
    return [...source.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1] ?? "");
  });

describe("The domain's README", () => {
  it("states unit, direction and kind of every KPI as the catalogue has them", () => {
    const stated = rowsUnder("KPI id", "formula", "unit", "direction", "kind");
    expect(stated.map(([id, , ...rest]) => [id, ...rest])).toEqual(
      standardCatalogue.map((kpi) => [`\`${kpi.id}\``, kpi.unit, kpi.direction, kpi.kind]),
    );
    expect(stated.filter(([, formula]) => !formula)).toEqual([]);
  });

  it("has a type for every term of the glossary", () => {
    const types = new Set(typesOf(domain));
    const terms = rowsUnder("type", "中文").map(([term]) => (term ?? "").replaceAll("`", ""));
    expect(terms.length).toBeGreaterThan(20);
    expect(terms.filter((term) => !types.has(term))).toEqual([]);
  });

  it("names every folder of the domain", () => {
    const folders = readdirSync(domain, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const named = rowsUnder("folder", "what it decides").map(([folder]) => (folder ?? "").replaceAll("`", ""));
    expect(named.sort()).toEqual(folders.map((entry) => entry.name).sort());
  });
});

it("The four families have a name in both languages", () => {
  expect(kpiFamilies.map((family) => familyNames[family].zh)).toEqual([
    "财务类",
    "客户关系类",
    "销售流程类",
    "个人能力类",
  ]);
  expect(new Set(standardCatalogue.map((kpi) => kpi.family))).toEqual(new Set(kpiFamilies));
});
