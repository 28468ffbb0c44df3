import type { ExcelInNode } from "../../src/embedded/node/startExcel";
import { startExcel } from "../../src/embedded/node/startExcel";
import type { FunctionDescription } from "../../src/embedded/functions/metadata";

const number = (name: string, more: object = {}) => ({ name, type: "number", ...more });
const matrix = (name: string) => number(name, { dimensionality: "matrix" });
const describeFunction = (id: string, parameters: object[], options: object = {}): FunctionDescription =>
  ({ id, name: id, description: id, parameters, result: {}, options }) as FunctionDescription;

const functions = [
  describeFunction("WEIGHTED", [matrix("values"), matrix("weights"), number("cap", { optional: true })]),
  describeFunction("LATER", [number("x")]),
  describeFunction("TICK", [number("from")], { stream: true }),
  describeFunction("WHERE", [], { requiresAddress: true }),
  describeFunction("FAIL", [{ name: "how", type: "string" }]),
  describeFunction("STEPS", [number("n")]),
  describeFunction("CALLS", []),
];

describe("custom functions run in the real runtime", () => {
  let excel: ExcelInNode;
  let calls: number;
  const cancelled: string[] = [];

  beforeEach(async () => {
    calls = 0;
    excel = await startExcel({ functions: { functions }, namespace: "KPI" });
    const { CustomFunctions } = excel;
    const { Error: CellError, ErrorCode } = CustomFunctions;
    CustomFunctions.associate("WEIGHTED", (values: number[][], weights: number[][], cap: number | null) => {
      const flat = weights.flat();
      const sum = values.flat().reduce((total, value, index) => total + value * (flat[index] ?? 0), 0);
      return cap === null ? sum : Math.min(sum, cap);
    });
    CustomFunctions.associate("LATER", (x: number) => new Promise((resolve) => setTimeout(() => resolve(x * 2), 20)));
    CustomFunctions.associate(
      "TICK",
      (from: number, invocation: { setResult(n: number): void; onCanceled?: () => void }) => {
        let at = from;
        const timer = setInterval(() => invocation.setResult(++at), 15);
        invocation.onCanceled = () => {
          clearInterval(timer);
          cancelled.push("TICK");
        };
      },
    );
    CustomFunctions.associate("WHERE", (invocation: { address: string }) => invocation.address);
    CustomFunctions.associate("FAIL", (how: string) => {
      if (how === "na") throw new CellError(ErrorCode["notAvailable"] ?? "", "no data for this role");
      throw new Error("boom");
    });
    CustomFunctions.associate("STEPS", (n: number) => Array.from({ length: n }, (_, i) => [i + 1, (i + 1) ** 2]));
    CustomFunctions.associate("CALLS", () => ++calls);
  });
  afterEach(() => {
    excel.close();
  });

  const enter = (address: string, formula: string): Promise<void> =>
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = [[formula]];
      await context.sync();
    });
  const read = (address: string): Promise<unknown> =>
    excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values");
      await context.sync();
      return JSON.parse(JSON.stringify(range.values)) as unknown;
    });
  const until = async (address: string, wanted: (value: unknown) => boolean): Promise<unknown> => {
    for (let round = 0; round < 100; round++) {
      const value = ((await read(address)) as unknown[][])[0]?.[0];
      if (wanted(value)) return read(address);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return read(address);
  };
  const answered = (value: unknown): boolean => value !== "#BUSY!";

  test("ranges arrive as matrices, what is left out as null", async () => {
    await enter("A1", "=KPI.WEIGHTED({80,90},{0.5,0.5})");
    expect(await until("A1", answered)).toEqual([[85]]);
    await enter("A2", "=KPI.WEIGHTED({80,90},{0.5,0.5},50)");
    expect(await until("A2", answered)).toEqual([[50]]);
  });

  test("a cell is #BUSY! while its function works", async () => {
    await enter("A1", "=KPI.LATER(21)");
    expect(await read("A1")).toEqual([["#BUSY!"]]);
    expect(await until("A1", answered)).toEqual([[42]]);
  });

  test("a stream goes on until its formula is gone", async () => {
    await enter("A1", "=KPI.TICK(5)");
    expect(await until("A1", (value) => typeof value === "number" && value > 6)).not.toEqual([["#BUSY!"]]);
    await enter("A1", "=1");
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(cancelled).toContain("TICK");
  });

  test("a function is told where it stands", async () => {
    await enter("C3", "=KPI.WHERE()");
    expect(await until("C3", answered)).toEqual([["Sheet1!C3"]]);
  });

  test("an error keeps its kind and its message", async () => {
    await enter("A1", '=KPI.FAIL("na")');
    expect(await until("A1", answered)).toEqual([["#N/A"]]);
    expect(excel.functions.messageAt(excel.book.activeSheet.id, 0, 0)).toBe("no data for this role");
    await enter("A2", '=KPI.FAIL("other")');
    expect(await until("A2", answered)).toEqual([["#VALUE!"]]);
  });

  test("a matrix spills", async () => {
    await enter("A1", "=KPI.STEPS(2)");
    await until("A1", answered);
    expect(await read("A1:B2")).toEqual([
      [1, 1],
      [2, 4],
    ]);
  });

  test("a dirty cell asks again, an untouched one does not", async () => {
    await enter("A1", "=KPI.CALLS()");
    await until("A1", answered);
    await enter("B1", "=A1+1");
    expect(await read("A1")).toEqual([[1]]);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").setDirty();
      await context.sync();
    });
    expect(await until("A1", (value) => value === 2)).toEqual([[2]]);
    expect(await until("B1", (value) => value === 3)).toEqual([[3]]);
  });

  test("a cell that depends on an argument is asked again", async () => {
    await enter("A1", "=10");
    await enter("B1", "=KPI.LATER(A1)");
    expect(await until("B1", answered)).toEqual([[20]]);
    await enter("A1", "=11");
    expect(await until("B1", (value) => value === 22)).toEqual([[22]]);
  });
});
