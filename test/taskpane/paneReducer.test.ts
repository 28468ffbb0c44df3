import { emptyPlan } from "../../src/domain/plan/defaultPlan";
import type { Plan } from "../../src/domain/plan/plan";
import type { PaneAction } from "../../src/taskpane/state/paneAction";
import { paneReducer } from "../../src/taskpane/state/paneReducer";
import { initialState, type PaneState } from "../../src/taskpane/state/paneState";
import { startHistory } from "../../src/taskpane/state/planHistory";
import type { ReportPreview } from "../../src/workflows/previewReports";

const start = initialState("en-US", { language: null, theme: "auto" });
const after = (state: PaneState, ...actions: readonly PaneAction[]): PaneState => actions.reduce(paneReducer, state);
const named = (name: string): Plan => ({ ...emptyPlan, roles: [{ id: name, name }] });
const withPlan: PaneState = { ...start, plan: startHistory(named("0")) };
const preview: ReportPreview = {
  drafts: [],
  scoredPeriod: null,
  replaced: [],
  renamed: [],
  fingerprint: "1",
  generatedFingerprint: "1",
  describeFor: () => Promise.resolve([]),
};
const failure = { during: "write", problem: { code: "host-busy", severity: "error", params: {} } } as const;
const change = (name: string, about: string | null = null): PaneAction => ({
  type: "plan-changed",
  plan: named(name),
  about,
});
const roleShown = (state: PaneState): string | undefined => state.plan?.present.roles[0]?.id;

describe("the pane's state", () => {
  it("starts in the language somebody chose in this workbook, else in the host's", () => {
    expect(initialState("en-US", { language: "zh-CN", theme: "auto" }).language).toBe("zh-CN");
    expect(initialState("en-US", { language: null, theme: "auto" }).language).toBe("en-US");
  });

  it("takes nothing from an older reading when a newer one has begun", () => {
    const failed = { ...failure, during: "read" } as const;
    const state = after(
      start,
      { type: "read-started", run: 1 },
      { type: "read-started", run: 2 },
      { type: "read-failed", run: 1, failure: failed },
    );
    expect(state.reading).toMatchObject({ kind: "running", run: 2 });
  });

  it("takes nothing from a reading that was cancelled", () => {
    const failed = { ...failure, during: "read" } as const;
    const state = after(
      start,
      { type: "read-started", run: 1 },
      { type: "read-cancelled" },
      { type: "read-failed", run: 1, failure: failed },
    );
    expect(state.reading).toEqual({ kind: "closed" });
  });

  it("says that the workbook changed only while one is open", () => {
    expect(after(start, { type: "workbook-edited" }).reading.kind).toBe("closed");
    expect(after({ ...start, reading: { kind: "open" } }, { type: "workbook-edited" }).reading.kind).toBe("outdated");
  });
});

describe("undoing changes of the plan", () => {
  it("goes back fifty steps and no further", () => {
    const names = Array.from({ length: 60 }, (_, i) => String(i + 1));
    const changed = after(withPlan, ...names.map((name) => change(name)));
    const back = after(changed, ...names.map((): PaneAction => ({ type: "plan-undone" })));
    expect(roleShown(back)).toBe("10");
  });

  it("goes forth again until something else is changed", () => {
    const undone = after(withPlan, change("1"), { type: "plan-undone" });
    expect(roleShown(after(undone, { type: "plan-redone" }))).toBe("1");
    expect(roleShown(after(undone, change("2"), { type: "plan-redone" }))).toBe("2");
  });

  it("takes the letters of one typed number back at once, and two numbers one by one", () => {
    const typed = after(withPlan, change("1", "a"), change("12", "a"), change("12.5", "a"));
    expect(roleShown(after(typed, { type: "plan-undone" }))).toBe("0");
    const twice = after(typed, { type: "plan-settled" }, change("9", "a"));
    expect(roleShown(after(twice, { type: "plan-undone" }))).toBe("12.5");
  });
});

describe("writing", () => {
  const ready = after(withPlan, { type: "preview-started", run: 1 }, { type: "preview-done", run: 1, preview });

  it("is offered once the preview is there", () => {
    expect(ready.writing).toEqual({ kind: "ready", preview });
  });

  it("is no longer offered when the plan was changed after the preview", () => {
    expect(after(ready, change("1")).writing).toEqual({ kind: "idle" });
  });

  it("says how far it is, what stops it, and how it ended", () => {
    const writing = after(ready, { type: "write-started", run: 2, preview });
    const further = after(writing, { type: "write-went-on", run: 2, done: 3, sheet: "Targets" });
    expect(further.writing).toMatchObject({ kind: "writing", done: 3, sheet: "Targets", isStopping: false });
    expect(after(further, { type: "write-stopping" }).writing).toMatchObject({ isStopping: true });
    expect(after(further, { type: "write-done", run: 2, sheets: ["Targets"] }).writing).toEqual({
      kind: "done",
      sheets: ["Targets"],
    });
    expect(after(further, { type: "write-failed", run: 2, failure }).writing).toEqual({ kind: "failed", failure });
    expect(after(further, { type: "write-done", run: 1, sheets: [] })).toBe(further);
  });
});
