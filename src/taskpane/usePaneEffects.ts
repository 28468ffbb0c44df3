import { useEffect, useRef } from "react";
import { ownSheetsRun } from "./runs/ownSheetsRun";
import { readRun } from "./runs/readRun";
import type { RunContext } from "./runs/runContext";
import type { PaneCommand } from "./services";
import { failureOf } from "./state/failureOf";
import type { PaneState } from "./state/paneState";

/** Milliseconds without a change after which the plan is kept: a pause in typing, not each letter. */
const pause = 600;

/** Keeps settings and plan in the workbook, and hears its edits and the ribbon. */
export function usePaneEffects({ settings, plan }: PaneState, runs: RunContext): void {
  const present = plan?.present;
  const known = useRef(settings);
  useEffect(() => {
    // Opening the pane is no reason to write into the workbook.
    if (settings === known.current) return;
    known.current = settings;
    runs.services.writeSettings(settings).catch(tell(runs));
  }, [settings, runs]);
  useEffect(() => {
    if (!present) return undefined;
    const timer = setTimeout(() => {
      runs.services.keepPlan(present).catch(tell(runs));
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [present, runs]);
  useEffect(
    () =>
      runs.services.onChange(() => {
        runs.dispatch({ type: "workbook-edited" });
      }),
    [runs],
  );
  useEffect(
    () =>
      runs.services.onWaiting((isWaiting) => {
        runs.dispatch({ type: "wait-changed", isWaiting });
      }),
    [runs],
  );
  useEffect(() => runs.services.onCommand((command) => void obey(runs, command).catch(tell(runs))), [runs]);
  useEffect(() => {
    const openIfSetUp = async (): Promise<void> => {
      if (await runs.services.isSetUp()) await readRun(runs);
    };
    openIfSetUp().catch(tell(runs));
    ownSheetsRun(runs).catch(tell(runs));
  }, [runs]);
}

const tell =
  (runs: RunContext) =>
  (error: unknown): void => {
    runs.dispatch({ type: "notice-shown", failure: failureOf(error, "keep") });
  };

async function obey(runs: RunContext, command: PaneCommand): Promise<void> {
  const { commandRun } = await import("./runs/commandRun");
  await commandRun(runs, command);
}
