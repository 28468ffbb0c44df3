import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FUNCTION_NAMES } from "../../src/embedded/model/functionNames";
import { functionNames } from "../../src/functions/functionNames";
import { functionTable } from "../../src/functions/functionTable";
import { functionFiles, generateFunctionsJson } from "../../src/functions/metadata/functionFiles";
import { withoutNamespace } from "../../src/functions/metadata/withoutNamespace";

const folder = join(__dirname, "../../src/functions/calls");
const english = generateFunctionsJson(folder, "en-US", "https://kpi.example/");
const chinese = generateFunctionsJson(folder, "zh-CN", "https://kpi.example/");

/** What was released, in the order of release: workbooks store these names. Names are added at the end, none is changed. */
const released = readFileSync(join(__dirname, "releasedNames.txt"), "utf8").trim().split("\n");

/** The worksheet functions that Excel's interface offers, and those that it does not. */
const builtInNames = [
  ...FUNCTION_NAMES.map((name) => name.toUpperCase().replaceAll("_", ".")),
  ..."FORECAST RANK LET LAMBDA FILTER SORT UNIQUE SEQUENCE XLOOKUP XMATCH TEXTSPLIT TEXTJOIN VSTACK HSTACK TAKE DROP".split(
    " ",
  ),
  ..."GROUPBY PIVOTBY TRIMRANGE TRANSLATE DETECTLANGUAGE REGEXTEST REGEXEXTRACT REGEXREPLACE IMAGE STOCKHISTORY".split(
    " ",
  ),
];

describe("The names of the functions", () => {
  const isRefused = (name: string): boolean =>
    name.length < 3 ||
    !/^[A-Z][A-Z0-9_.]*$/.test(name) ||
    /^[A-Z]{1,3}\d+$/.test(name) ||
    /^R\d*C\d*$/.test(name) ||
    builtIns.has(name);
  const builtIns = new Set(builtInNames);

  it("are held against more than 300 of Excel's own", () => {
    expect(builtInNames.length).toBeGreaterThan(300);
  });

  it.each(["KPI1", "AB", "SUM", "FORECAST", "kpiscore", "R1C1", "1KPI"])("could not be %s", (name) => {
    expect(isRefused(name)).toBe(true);
  });

  it("are none of these, and in the metadata, the table and the list alike", () => {
    const described = english.functions.map(({ id }) => id);
    expect(described.filter(isRefused)).toEqual([]);
    expect([...described].sort()).toEqual([...functionNames].sort());
    expect(Object.keys(functionTable).sort()).toEqual([...functionNames].sort());
    expect(english.functions.every(({ id, name }) => id === name)).toBe(true);
  });

  it("are those that were released, not one renamed or taken away; a new one is added to the list", () => {
    expect(new Set(released).size).toBe(released.length);
    expect([...functionNames].sort()).toEqual([...released].sort());
  });
});

describe("What Excel shows of the functions", () => {
  it("has a text for the function and each argument, in both languages", () => {
    for (const { functions } of [english, chinese]) {
      for (const one of functions) {
        expect([one.id, one.description]).toEqual([one.id, expect.stringMatching(/[.。]$/)]);
        for (const parameter of one.parameters)
          expect([one.id, parameter.name, parameter.description]).not.toContain("");
      }
    }
    expect(chinese.functions.every((one) => /[一-龥]/.test(one.description ?? ""))).toBe(true);
    expect(english.functions.some((one) => /[一-龥]/.test(JSON.stringify(one)))).toBe(false);
  });

  it("keeps ids, names and optional arguments the same in both languages", () => {
    const shape = ({ functions }: typeof english): unknown =>
      functions.map(({ id, name, options, result, parameters }) => [
        id,
        name,
        options,
        result,
        parameters.map(({ name: _, description: __, ...rest }) => rest),
      ]);
    expect(shape(chinese)).toEqual(shape(english));
  });

  it("names the arguments as the domain rules do", () => {
    const of = (id: string): unknown =>
      english.functions.find((one) => one.id === id)?.parameters.map(({ name }) => name);
    expect(of("KPISCORE")).toEqual(["rep", "period", "kpi_or_family"]);
    expect(of("KPIACTUAL")).toEqual(["rep", "kpi", "period", "as_of"]);
    expect(of("KPISPLIT2D")).toEqual(["row_totals", "col_totals", "unit", "locked"]);
    expect(of("KPILEADERBOARD")).toEqual(["period", "top_n", "kpi", "headers"]);
  });

  it("asks for the cell's address wherever the workbook is asked, and returns ranges", () => {
    const pure = ["KPIATTAIN", "KPIPOINTS", "KPISPLIT", "KPISPLIT2D", "KPITIER"];
    for (const { id, options, result } of english.functions) {
      expect([id, options?.["requiresAddress"] ?? false]).toEqual([id, !pure.includes(id)]);
      expect([id, result?.dimensionality]).toEqual([id, "matrix"]);
    }
  });

  it("stays far below the 1 MB that Excel for Windows reads", () => {
    const files = functionFiles(folder, "https://kpi.example/");
    expect(files.size).toBe(2 + 2 * functionNames.length);
    expect((files.get("functions.zh-CN.json") ?? "").length).toBeLessThan(200_000);
    expect(english.functions[0]?.helpUrl).toBe("https://kpi.example/help/KPISCORE.html");
    expect(files.get("help/zh-CN/KPISCORE.html")).toContain("=KPISCORE(&quot;张三&quot;,&quot;2026Q1&quot;)");
  });
});

describe("The manifest that is published", () => {
  it("calls the functions by their bare names; while they are worked on they have a namespace", () => {
    const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
    expect(manifest).toContain('<Namespace resid="Functions.Namespace"/>');
    const published = withoutNamespace(manifest);
    expect(published).not.toContain("Namespace");
    expect(published.length).toBeGreaterThan(manifest.length - 300);
  });
});
