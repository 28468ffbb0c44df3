import { functionNames } from "../../src/functions/functionNames";
import { functionExamples, resultIn } from "../../src/functions/metadata/functionExamples";
import { openBench, type FunctionBench } from "./inExcel";

/** A cell as the page prints it: numbers to two decimals, unless they are shown with fewer. */
const printed = (value: unknown): unknown => (typeof value === "number" ? Math.round(value * 100) / 100 : value);

describe.each(["en-US", "zh-CN"] as const)("The examples of the help pages in %s", (language) => {
  let bench: FunctionBench;
  beforeAll(async () => {
    bench = await openBench({ language });
    for (const [i, name] of functionNames.entries()) {
      await bench.edit(`A${i * 20 + 1}`, [[functionExamples[name].formula]]);
    }
    await bench.settled();
  });
  afterAll(() => {
    bench.close();
  });

  it.each(functionNames)("%s shows what its page prints", async (name) => {
    const row = functionNames.indexOf(name) * 20 + 1;
    const expected = resultIn(functionExamples[name], language);
    const last = String.fromCharCode(64 + (expected[0]?.length ?? 1));
    const values = await bench.values(`A${row}:${last}${row + expected.length - 1}`);
    expect(values.map((cells) => cells.map(printed))).toEqual(expected);
    expect(bench.failures).toEqual([]);
  });
});
