import { sheetOf, stateOf, valuesOf } from "../contents";
import { failureOf, same } from "../expecting";
import type { PortCase } from "../workbookUnderTest";
import { breakdownAndPlan, draftOf, planListing } from "./drafts";

const data = sheetOf("Data", [
  ["Rep", "Amount"],
  ["Ann", 120],
]);
const namesOf = (sheets: readonly { readonly name: string }[]): string[] => sheets.map(({ name }) => name);

/** What becomes of sheets that the add-in generated before. */
export const replacingCases: readonly PortCase[] = [
  {
    name: "sheets with both tags are known as generated; the user's and the sample's are not",
    run: async (open) => {
      const { port, close } = await open([data]);
      await port.addSheets([...breakdownAndPlan(100), draftOf("Sample", "sample", [[1]])]);
      const kinds = (await port.readSheets()).map(({ name, generated }) => [name, generated ?? null]);
      same(kinds, [
        ["Data", null],
        ["Targets 2026", "breakdown"],
        ["KPI Plan", "plan"],
        ["Sample", null],
      ]);
      same(await port.sheetNames(), ["Data", "Sample"]);
      close?.();
    },
  },
  {
    name: "writing twice gives one set of sheets, the newer one",
    run: async (open) => {
      const { port, close } = await open([data]);
      await port.addSheets(breakdownAndPlan(100));
      await port.addSheets(breakdownAndPlan(50));
      const sheets = await port.readSheets();
      same(namesOf(sheets), ["Data", "Targets 2026", "KPI Plan"]);
      same(valuesOf(sheets[1]!)[3], ["Total", 150]);
      same(
        sheets[1]?.tables.map(({ name }) => name),
        ["NewTargets"],
      );
      close?.();
    },
  },
  {
    name: "names of the workbook lead to the newer sheet",
    run: async (open) => {
      const { port, close } = await open([data]);
      const named = (amount: number) => [
        draftOf("Sum", "breakdown", [[amount, { value: amount * 2, formula: "YearTotal*2" }]], {
          names: [{ name: "YearTotal", refersTo: "Sum!$A$1", comment: "All of it" }],
        }),
        planListing(["Sum", "breakdown"]),
      ];
      await port.addSheets(named(5));
      await port.addSheets(named(7));
      same(valuesOf(await port.readSheet("Sum")), { 0: [7, 14] });
      close?.();
    },
  },
  {
    name: "the plan only gives way to a new plan",
    run: async (open) => {
      const { port, close } = await open([data]);
      await port.addSheets(breakdownAndPlan(100));
      await port.addSheets([draftOf("Other", "breakdown", [[1]])]);
      same(namesOf(await port.readSheets()), ["Data", "KPI Plan", "Other"]);
      close?.();
    },
  },
  {
    name: "a sheet that only one tag calls generated is the user's",
    run: async (open) => {
      const { port, close } = await open([data]);
      await port.addSheets([draftOf("Mine", "scorecard", [[1]])]);
      same((await port.readSheet("Mine")).generated ?? null, null);
      same(await failureOf(port.addSheets([draftOf("Mine", "scorecard", [[2]])])), "name-taken");
      same(await port.removeSheets(["Mine"]), []);
      close?.();
    },
  },
  {
    name: "stopping while old sheets would give way keeps them",
    run: async (open) => {
      const { port, close } = await open([data]);
      await port.addSheets(breakdownAndPlan(100));
      const before = stateOf(await port.readSheets());
      const told: string[] = [];
      const watch = {
        progress: (_: number, __: number, sheet: string) => void told.push(sheet),
        isCancelled: () => told.length > 0,
      };
      same(await failureOf(port.addSheets(breakdownAndPlan(9), watch)), "cancelled");
      same(stateOf(await port.readSheets()), before);
      close?.();
    },
  },
  {
    name: "removing takes generated sheets only: the plan, the user's sheets and unknown names are passed over",
    run: async (open) => {
      const { port, close } = await open([data]);
      await port.addSheets(breakdownAndPlan(100));
      same(await port.removeSheets(["targets 2026", "Data", "KPI Plan", "Nowhere"]), ["Targets 2026"]);
      same(namesOf(await port.readSheets()), ["Data", "KPI Plan"]);
      same(await port.removeSheets(["Targets 2026"]), []);
      close?.();
    },
  },
  {
    name: "removing never leaves a workbook without a sheet to look at",
    run: async (open) => {
      const hidden = { ...data, visibility: "hidden" as const };
      const { port, close } = await open([sheetOf("First", [["x"]]), hidden]);
      await port.addSheets([...breakdownAndPlan(100).map((draft) => ({ ...draft, hidden: draft.kind === "plan" }))]);
      same(await port.removeSheets(["Targets 2026"]), ["Targets 2026"]);
      close?.();
    },
  },
  {
    name: "removed sheets can be written again",
    run: async (open) => {
      const { port, close } = await open([data]);
      await port.addSheets(breakdownAndPlan(100));
      await port.removeSheets(["Targets 2026"]);
      await port.addSheets(breakdownAndPlan(10));
      same(valuesOf(await port.readSheet("Targets 2026"))[3], ["Total", 30]);
      close?.();
    },
  },
];
