import type { WorkbookChange } from "../../../src/workbook/liveWorkbook";
import { sheetOf, stateOf } from "../contents";
import { failureOf, same } from "../expecting";
import type { OpenWorkbook, PortCase, WorkbookUnderTest } from "../workbookUnderTest";
import { breakdownAndPlan } from "./drafts";

const data = sheetOf("Data", [
  ["Rep", "Amount"],
  ["Ann", 120],
]);

type Live = Required<Pick<WorkbookUnderTest, "live" | "user" | "settled">> & WorkbookUnderTest;

/** Runs only where a user is in front of the workbook. */
const live = (name: string, run: (under: Live) => Promise<void>): PortCase => ({
  name,
  isLive: true,
  run: async (open: OpenWorkbook) => {
    const under = await open([data, sheetOf("Back", [["x"]], { visibility: "hidden" })]);
    await run(under as Live);
    under.close?.();
  },
});

/** What a workbook promises that somebody has open. */
export const liveCases: readonly PortCase[] = [
  live("what the add-in keeps in the workbook can be read again, replaced and forgotten", async ({ live }) => {
    same(await live.readSetting("language"), null);
    await live.writeSetting("language", "zh-CN");
    await live.writeSetting("__proto__", '{"a":1}');
    same([await live.readSetting("language"), await live.readSetting("__proto__")], ["zh-CN", '{"a":1}']);
    await live.writeSetting("language", "en-US");
    same(await live.readSetting("language"), "en-US");
    await live.writeSetting("language", null);
    await live.writeSetting("never-set", null);
    same(await live.readSetting("language"), null);
  }),
  live("the user is taken to a cell, also of a hidden sheet", async ({ live }) => {
    await live.goTo("Data", "B2");
    same(await live.activeSheet(), "Data");
    await live.goTo("Back");
    same(await live.activeSheet(), "Back");
    same(await failureOf(live.goTo("Nowhere", "A1")), "sheet-missing");
  }),
  live("an edit is heard once, with its sheet and cell", async ({ live, user, settled }) => {
    const heard: WorkbookChange[] = [];
    const stop = live.onChange((change) => void heard.push(change));
    await settled();
    await user.type("Data", "B2", 130);
    await settled();
    same(heard, [{ sheet: "Data", address: "B2", kind: "cells", origin: "local" }]);
    stop();
    await settled();
    await user.type("Data", "B2", 140);
    await settled();
    same(heard.length, 1, "changes heard after stopping");
  }),
  live("everybody who listens hears an edit", async ({ live, user, settled }) => {
    const heard: string[] = [];
    const stopFirst = live.onChange(() => void heard.push("first"));
    live.onChange(() => void heard.push("second"));
    await settled();
    await user.type("Data", "A2", "Bo");
    await settled();
    stopFirst();
    await user.type("Data", "A2", "Cy");
    await settled();
    same(heard, ["first", "second", "second"]);
  }),
  live("what the add-in writes itself is not heard", async ({ live, user, settled }) => {
    const heard: string[] = [];
    live.onChange(({ sheet, kind }) => void heard.push(`${sheet} ${kind}`));
    await settled();
    await live.addSheets(breakdownAndPlan(100));
    await live.addSheets(breakdownAndPlan(50));
    await live.removeSheets(["Targets 2026"]);
    await live.writeSetting("a", "b");
    await settled();
    await user.type("Data", "B2", 1);
    await settled();
    same(heard, ["Data cells"]);
  }),
  live("sheets that the user adds and removes are heard", async ({ live, user, settled }) => {
    const heard: WorkbookChange[] = [];
    live.onChange((change) => void heard.push(change));
    await settled();
    await user.addSheet("Notes");
    await settled();
    await user.removeSheet("Notes");
    await settled();
    same(
      heard.map(({ sheet, kind }) => [sheet, kind]),
      [
        ["Notes", "sheet-added"],
        ["Notes", "sheet-removed"],
      ],
    );
  }),
  live("formulas can be marked to be worked out again", async ({ live }) => {
    await live.markDirty([{ sheet: "Data", address: "B2:B2" }]);
    await live.markDirty([]);
    same(await failureOf(live.markDirty([{ sheet: "Nowhere", address: "A1" }])), "sheet-missing");
  }),
  live("a protected workbook is refused by name of the trouble, and nothing is changed", async ({ live, user }) => {
    await live.addSheets(breakdownAndPlan(100));
    const before = stateOf(await live.readSheets());
    await user.protect();
    same(await failureOf(live.addSheets(breakdownAndPlan(50))), "workbook-protected");
    same(await failureOf(live.removeSheets(["Targets 2026"])), "workbook-protected");
    same(stateOf(await live.readSheets()), before);
  }),
];
