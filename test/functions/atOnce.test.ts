import { functionTable } from "../../src/functions/functionTable";
import { functionNames, type FunctionName } from "../../src/functions/functionNames";
import { cell, column } from "./exampleDesk";
import { openBench, type FunctionBench } from "./inExcel";

const [person, kpi, quarter] = [cell("张三"), cell("销售额"), cell("2026Q1")];

/** Arguments with which every function has an answer. */
const asked: Readonly<Record<FunctionName, readonly unknown[]>> = {
  KPISCORE: [person, quarter, null],
  KPIACTUAL: [person, kpi, quarter, null],
  KPITARGET: [person, kpi, quarter, null],
  KPIATTAIN: [cell(66), cell(60), cell(-1), null, null, null, null],
  KPIPOINTS: [cell(0.9), null, null, null],
  KPIWSCORE: [column(90, 80), column(0.5, 0.5), null],
  KPIWEIGHT: [person, kpi, null],
  KPIGRADE: [cell(97.2), null],
  KPIRANK: [person, quarter, null, null],
  KPISPLIT: [cell(100), cell(1, 1, 1), null, null],
  KPISPLIT2D: [column(10, 10), cell(10, 10), null, null],
  KPIBREAKDOWN: [person, kpi, cell(2026), null, null, null],
  KPISCORECARD: [person, quarter, null],
  KPILEADERBOARD: [quarter, null, null, null],
  KPIPACE: [person, kpi, quarter, null],
  KPIFORECAST: [person, kpi, quarter, null, null],
  KPIREQUIRED: [person, kpi, quarter, cell("2026-02-10")],
  KPIGAP: [person, quarter, null],
  KPIBONUS: [person, quarter, null],
  KPITIER: [
    cell(38_000),
    [
      [0, 0.01],
      [10_000, 0.02],
    ],
    null,
  ],
  KPIWORKDAYS: [cell("2026-02-01"), cell("2026-02-28"), null],
  KPIPERIOD: [cell("2026-02-13"), null, null],
  KPIEXPLAIN: [person, quarter, null],
  KPICHECK: [null, null],
};

/** Calls a function as Excel's runtime does, from a cell of its own. */
const call = (name: FunctionName): unknown => {
  const address = `Sheet1!Z${functionNames.indexOf(name) + 1}`;
  return Reflect.apply(functionTable[name], null, [...asked[name], { address }]);
};

describe("Once the session is ready", () => {
  let bench: FunctionBench;
  beforeAll(async () => {
    bench = await openBench();
    await bench.session.ready();
    // The first answer of a cell makes it known: it is left out of the data from then on.
    functionNames.forEach(call);
    await bench.settled();
  });
  afterAll(() => {
    bench.close();
  });

  it.each(functionNames)("%s answers at once, and Excel is asked for nothing", async (name) => {
    const { handler } = bench.excel;
    const { handle } = handler;
    const requests: unknown[] = [];
    handler.handle = (body) => {
      requests.push(body);
      return Promise.reject(new Error("Excel was asked"));
    };
    try {
      const answer = call(name);
      expect(answer).toEqual(expect.any(Array));
      expect(answer).not.toBeInstanceOf(Promise);
      await new Promise((done) => setTimeout(done, 5));
      expect(requests).toEqual([]);
    } finally {
      handler.handle = handle;
    }
  });
});
