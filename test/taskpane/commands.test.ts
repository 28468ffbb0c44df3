import { commandRun } from "../../src/taskpane/runs/commandRun";
import { createRunContext, type RunContext } from "../../src/taskpane/runs/runContext";
import { sweepRun } from "../../src/taskpane/runs/ownSheetsRun";
import { removeRun, writeRun } from "../../src/taskpane/runs/writeRun";
import { createPaneCommands } from "../../src/entry/paneCommands";
import { createPaneServices } from "../../src/entry/paneServices";
import { initialState } from "../../src/taskpane/state/paneState";
import { createPaneStore } from "../../src/taskpane/state/paneStore";
import { createMemoryWorkbook } from "../../src/files/createMemoryWorkbook";
import { sampleWorkbook } from "../../src/sample/sampleWorkbook";
import type { SheetContent } from "../../src/workbook/sheetContent";
import { WorkbookFailure } from "../../src/workbook/workbookFailure";
import { noFunctions } from "../helpers/noFunctions";
import { liveMemoryWorkbook, type LiveMemoryWorkbook } from "../helpers/liveMemoryWorkbook";

let sheets: readonly SheetContent[] = [];
beforeAll(async () => {
  const workbook = createMemoryWorkbook([]);
  await workbook.addSheets(sampleWorkbook("en-US"));
  sheets = await workbook.readSheets();
});

function paneOver(content = sheets): { readonly runs: RunContext; readonly workbook: LiveMemoryWorkbook } {
  const workbook = liveMemoryWorkbook(content);
  const store = createPaneStore(initialState("en-US", { language: "en-US", theme: "light" }));
  return { workbook, runs: createRunContext(store, createPaneServices(workbook, createPaneCommands(), noFunctions)) };
}

const written = ({ runs }: ReturnType<typeof paneOver>): readonly string[] =>
  (runs.state().own?.sheets.generated ?? []).map(({ kind }) => kind);

describe("a button of the ribbon", () => {
  it.each(["data", "roles", "targets", "review"] as const)("opens the pane at %s, the workbook read", async (tab) => {
    const { runs } = paneOver();
    await commandRun(runs, tab);
    expect([runs.state().screen, runs.state().reading.kind]).toEqual([tab, "open"]);
  });

  it("prepares the quarterly breakdown at once, from a workbook that was never opened", async () => {
    const { runs } = paneOver();
    await commandRun(runs, "quarterly-breakdown");
    expect([runs.state().screen, runs.state().writing.kind]).toEqual(["review", "ready"]);
  });

  it("stays where the failure is told when the workbook cannot be read, and works when it can", async () => {
    const { runs, workbook } = paneOver();
    workbook.failWith(new WorkbookFailure("cell-edit-mode", {}));
    await commandRun(runs, "quarterly-breakdown");
    expect(runs.state().reading).toMatchObject({ kind: "failed", failure: { problem: { code: "cell-edit-mode" } } });
    workbook.failWith(null);
    await commandRun(runs, "quarterly-breakdown");
    expect(runs.state().writing.kind).toBe("ready");
  });

  it("lists what was generated for removal, and removes only what stays ticked", async () => {
    const pane = paneOver();
    const { runs } = pane;
    await commandRun(runs, "quarterly-breakdown");
    const { writing } = runs.state();
    if (writing.kind !== "ready") throw new Error("no preview");
    await writeRun(runs, writing.preview);
    await commandRun(runs, "remove-sheets");
    expect(written(pane)).toContain("dashboard");
    const boards = runs.state().own?.sheets.generated.filter(({ kind }) => kind === "dashboard") ?? [];
    await removeRun(
      runs,
      boards.map(({ name }) => name),
    );
    expect(written(pane)).not.toContain("dashboard");
    expect(written(pane)).toContain("breakdown");
  });
});

describe("“Use as sales data” in the menu of the cells", () => {
  it("reads the sheet in front of the user as sales rows, whatever it was taken for", async () => {
    const [first] = sheets;
    if (!first) throw new Error("no sheet");
    const { runs } = paneOver();
    await commandRun(runs, "use-sheet");
    const table = runs.state().opened?.model.intake.tables.find(({ sheet }) => sheet === first.name);
    expect([runs.state().screen, table?.kind]).toEqual(["data", "sales"]);
    expect(runs.state().plan?.present.mapping?.sheets).toContainEqual({ sheet: first.name, kind: "sales" });
  });
});

describe("what a broken-off write left", () => {
  it("is told that it could not be cleared away, and nothing else changes", async () => {
    const { runs } = paneOver();
    const removeUnfinished = (): Promise<void> => Promise.reject(new WorkbookFailure("workbook-protected", {}));
    await sweepRun({ ...runs, services: { ...runs.services, removeUnfinished } });
    expect(runs.state().notice).toMatchObject({ during: "sweep", problem: { code: "workbook-protected" } });
  });
});
