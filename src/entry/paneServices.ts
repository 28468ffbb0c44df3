import type { FormulaScope, PaneServices, PaneSettings } from "../taskpane/services";
import type { LiveWorkbook } from "../workbook/liveWorkbook";
import type { PaneFunctions } from "./functionStart";
import type { PaneCommands } from "./paneCommands";
import type { PlanKeeper } from "./planKeeper";
import { createWaitSignal, type WaitSignal } from "./waitSignal";
import { setUpKey } from "./setUpKey";

/** Names of the texts that the add-in keeps in a workbook. */
const settingsKey = "KpiDesk.pane";
const defaults: PaneSettings = { language: null, theme: "auto" };

/** The pane's services over an open workbook. All but the first screen is loaded when it is asked for. */
export function createPaneServices(
  workbook: LiveWorkbook,
  commands: PaneCommands,
  functions: PaneFunctions,
  waiting: WaitSignal = createWaitSignal(),
): PaneServices {
  let opened: Promise<PlanKeeper> | null = null;
  const keeper = (): Promise<PlanKeeper> =>
    (opened ??= import("./planKeeper").then(({ createPlanKeeper }) => createPlanKeeper(workbook, functions.planKept)));
  const sheetIn = async (scope: FormulaScope): Promise<string | undefined> =>
    scope === "workbook" ? undefined : workbook.activeSheet();
  return {
    readSettings: async () => parseSettings(await workbook.readSetting(settingsKey)),
    writeSettings: async (settings) => {
      functions.languageChosen(settings.language);
      await workbook.writeSetting(settingsKey, JSON.stringify(settings));
    },
    isSetUp: async () => (await workbook.readSetting(setUpKey)) !== null,
    read: async (request) => (await keeper()).read(request),
    addSample: async (language) => {
      const { addSample } = await import("./addSample");
      await addSample(workbook, language);
    },
    addSheet: async (draft) => {
      const { uniqueSheetName } = await import("../reports/cells/sheetName");
      const name = uniqueSheetName(draft.name, await workbook.sheetNames());
      await workbook.addSheets([{ ...draft, name }]);
      return name;
    },
    keepPlan: async (plan) => (await keeper()).keep(plan),
    preview: async (model, year, language, choice) => {
      const { previewReports } = await import("../workflows/previewReports");
      return previewReports(workbook, model, year, language, choice);
    },
    write: async (preview, watch) => {
      const { writePreview } = await import("../workflows/previewReports");
      if (!(await writePreview(workbook, preview, watch))) return { kind: "stale" };
      await (await keeper()).settle();
      return { kind: "written", sheets: preview.drafts.map(({ name }) => name) };
    },
    handOut: createHandOut(workbook),
    removeSheets: (names) => workbook.removeSheets(names),
    ownSheets: () => workbook.ownSheets(),
    removeUnfinished: () => workbook.removeUnfinished(),
    activeSheet: () => workbook.activeSheet(),
    goTo: (sheet, cell) => workbook.goTo(sheet, cell),
    onChange: (listener) => workbook.onChange(listener),
    now: wallClock,
    importPlan: async (text) => (await import("../planfile/parsePlan")).parsePlan(text),
    exportPlan: async (plan) => (await import("../planfile/serialisePlan")).serialisePlan(plan),
    freezeValues: async (scope) => functions.freezeValues(await sheetIn(scope)),
    rebuildFormulas: async (scope) => functions.rebuildFormulas(await sheetIn(scope)),
    onCommand: commands.listen,
    onWaiting: waiting.listen,
  };
}

/** This minute here, as `2026-02-13T09:30`. */
function wallClock(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Opens one person's workbook beside the open one. */
const createHandOut =
  (workbook: LiveWorkbook): PaneServices["handOut"] =>
  async (model, period, person, language) => {
    const [{ describeHandOuts }, { newWorkbook }] = await Promise.all([
      import("../workflows/describeHandOuts"),
      import("../files/graft/newWorkbook"),
    ]);
    const [handOut] = await describeHandOuts(workbook, model, period, language, [person]);
    if (handOut) await workbook.openNewWorkbook(newWorkbook(handOut.drafts));
    return handOut !== undefined;
  };

/** Settings as they were kept; whatever cannot be read counts as not chosen. */
function parseSettings(text: string | null): PaneSettings {
  if (text === null) return defaults;
  const kept = JSON.parse(text) as Partial<PaneSettings>;
  return { ...defaults, ...kept };
}
