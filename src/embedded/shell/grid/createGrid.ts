import type { ICommandInfo, Injector, IWorksheetData, Plugin, PluginCtor, Workbook } from "@univerjs/core";
import {
  CanceledError,
  ICommandService,
  IUndoRedoService,
  LocaleService,
  LocaleType,
  LogLevel,
  mergeWorksheetSnapshotWithDefault,
  ThemeService,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { GridSheets } from "../../store/univer/univerStore";
import type { ShellLocale } from "../texts/shellLocale";

/** A running Univer grid, as much of it as the shell needs. */
export interface Grid extends GridSheets {
  readonly injector: Injector;
  /** Do something to the grid that the user did not do: listeners to the user are not told, nothing can be undone. */
  change(command: string, params: object): void;
  /** Do what a click in the grid's menus does. */
  act(command: string, params?: object): Promise<boolean>;
  /** Hear what the user does; called for commands and mutations alike. */
  onUserAction(listener: (command: Readonly<ICommandInfo>) => void): void;
  /** Asked before a command is carried out; true: it was taken care of, and the grid does nothing. */
  takeOver(handler: (command: Readonly<ICommandInfo>) => boolean): void;
  /** What the user could undo no longer fits the cells. */
  forgetUndo(): void;
  /** Draw again with the next frame. */
  redraw(): void;
  /** Called before each frame in which cells are drawn anew. */
  onChanged(listener: () => void): void;
  setLocale(locale: ShellLocale): void;
  setDark(dark: boolean): void;
  dispose(): void;
}

/** The unit that the workbook is in Univer. */
export const UNIT = "book";
/** The grid cannot be without a sheet; this one goes when the first real one comes. */
const PLACEHOLDER = "placeholder";
/** The grid shows formulas and their results; the model's own engine calculates. */
const CALCULATIONS = "formula.mutation.set-formula-calculation-start";
const ROWS = 200;
const COLUMNS = 30;

/** Start a grid in an element of the page. */
export function createGrid(container: HTMLElement, locale: ShellLocale, dark: boolean): Grid {
  const univer = startUniver(container, locale, dark);
  const injector = univer.__getInjector();
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: UNIT,
    name: UNIT,
    sheetOrder: [PLACEHOLDER],
    sheets: { [PLACEHOLDER]: sheetData(PLACEHOLDER) },
  });
  const commands = createCommands(injector);
  const { change } = commands;
  const changed: (() => void)[] = [];
  const { redraw, forget } = createRedraw(injector, workbook, () => {
    for (const listener of changed) listener();
  });
  return {
    ...commands,
    workbook,
    injector,
    redraw,
    onChanged: (listener) => void changed.push(listener),
    addSheet(id) {
      change("sheet.mutation.insert-sheet", { index: workbook.getSheets().length, sheet: sheetData(id) });
      if (workbook.getSheetBySheetId(PLACEHOLDER) !== null) {
        change("sheet.operation.set-worksheet-active", { subUnitId: id });
        change("sheet.mutation.remove-sheet", { subUnitId: PLACEHOLDER, subUnitName: PLACEHOLDER });
      }
    },
    removeSheet(id) {
      change("sheet.mutation.remove-sheet", { subUnitId: id, subUnitName: "" });
    },
    touch: redraw,
    forgetUndo() {
      injector.get(IUndoRedoService).clearUndoRedo(UNIT);
    },
    setLocale(next) {
      injector.get(LocaleService).setLocale(localeType(next));
    },
    setDark(next) {
      injector.get(ThemeService).setDarkMode(next);
    },
    dispose() {
      forget();
      univer.dispose();
    },
  };
}

/** Tell what the user does from what we do: ours is marked while it is carried out. */
function createCommands(injector: Injector): Pick<Grid, "change" | "act" | "onUserAction" | "takeOver"> {
  const commands = injector.get(ICommandService);
  let isOurs = 0;
  commands.beforeCommandExecuted((command) => {
    if (command.id === CALCULATIONS) throw new CanceledError();
  });
  return {
    change(command, params) {
      isOurs++;
      try {
        commands.syncExecuteCommand(command, { unitId: UNIT, ...params }, { onlyLocal: true });
      } finally {
        isOurs--;
      }
    },
    act: (command, params) => commands.executeCommand(command, params),
    onUserAction(listener) {
      commands.onCommandExecuted((command) => {
        if (isOurs === 0) listener(command);
      });
    },
    takeOver(handler) {
      commands.beforeCommandExecuted((command) => {
        if (isOurs === 0 && handler(command)) throw new CanceledError();
      });
    },
  };
}

function startUniver(container: HTMLElement, locale: ShellLocale, dark: boolean): Univer {
  const univer = new Univer({
    locale: localeType(locale),
    locales: { [LocaleType.EN_US]: enUS, [LocaleType.ZH_CN]: zhCN },
    darkMode: dark,
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({ container });
  for (const entry of plugins) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry];
    univer.registerPlugin(plugin as PluginCtor<Plugin>, options as never);
  }
  return univer;
}

function localeType(locale: ShellLocale): LocaleType {
  return locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
}

/** An empty sheet as Univer is given it. */
function sheetData(id: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    // Sheets are named when they are painted; until then the id is a name that nobody else has.
    name: id,
    rowCount: ROWS,
    columnCount: COLUMNS,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    cellData: {},
  });
}

/**
 * Cells are written straight into the sheets; once a frame the grid measures and draws what is in view.
 *
 * A frame that is still to come when the workbook is closed finds no grid any more: `forget` calls it off.
 */
function createRedraw(
  injector: Injector,
  workbook: Workbook,
  onDue: () => void,
): { readonly redraw: () => void; readonly forget: () => void } {
  let frame: number | undefined;
  const redraw = (): void => {
    if (frame !== undefined) return;
    onDue();
    frame = requestAnimationFrame(() => {
      frame = undefined;
      const sheet = workbook.getActiveSheet();
      const render = injector.get(IRenderManagerService).getRenderById(UNIT);
      if (sheet === null || sheet === undefined || render === null || render === undefined) return;
      const skeletons = render.with(SheetSkeletonManagerService);
      skeletons.makeDirty({ sheetId: sheet.getSheetId(), commandId: "" }, true);
      skeletons.setCurrent({ sheetId: sheet.getSheetId(), commandId: "" });
      render.mainComponent?.makeForceDirty(true);
      render.scene.makeDirty();
    });
  };
  const forget = (): void => {
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
  return { redraw, forget };
}
