import { beginCellEdit, endCellEdit } from "../../src/embedded/model/book/userEdit";
import { createPaneCommands } from "../../src/entry/paneCommands";
import { createPaneServices } from "../../src/entry/paneServices";
import type { Language } from "../../src/i18n/problemText";
import { problemMessage } from "../../src/i18n/problemMessages";
import { commandRun } from "../../src/taskpane/runs/commandRun";
import { readRun } from "../../src/taskpane/runs/readRun";
import { createRunContext, type RunContext } from "../../src/taskpane/runs/runContext";
import { previewRun, removeRun, writeRun } from "../../src/taskpane/runs/writeRun";
import { initialState, type Failure } from "../../src/taskpane/state/paneState";
import { createPaneStore } from "../../src/taskpane/state/paneStore";
import { modelWith } from "../../src/taskpane/state/modelWith";
import { yearShown } from "../../src/taskpane/steps/targets/targetsView";
import { bookState } from "../excel/bookState";
import { makeFaulty } from "../excel/faults";
import { openHost, type HostUnderTest } from "../excel/openHost";
import { noFunctions } from "../helpers/noFunctions";
import { sheetOf } from "../workbook/contents";
import type { SheetDraft } from "../../src/workbook/sheetDraft";

/** A year and a half of one team: small, so that each case is quick, and whole, so that each step has work to do. */
const months = Array.from({ length: 18 }, (_, month) => month);
const orders = sheetOf("Orders", [
  ["Order no.", "Order date", "Salesperson", "Amount"],
  ...months.flatMap((month) =>
    ["Ann", "Bob"].map((name, index) => [
      `SO-${month}-${index}`,
      `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-15`,
      name,
      1000 + 100 * month + 50 * index,
    ]),
  ),
]);
const notes = sheetOf("Notes", [["Anything"]]);

interface Pane extends HostUnderTest {
  readonly runs: RunContext;
}

async function openPane(): Promise<Pane> {
  const host = await openHost([orders, notes], { secondDayOf1904: 1463 });
  const store = createPaneStore(initialState("en-US", { language: "en-US", theme: "light" }));
  const runs = createRunContext(store, createPaneServices(host.live, createPaneCommands(), noFunctions));
  return { ...host, runs };
}

const preview = async ({ runs }: Pane): Promise<void> => {
  const { opened, plan, targets } = runs.state();
  if (!opened || !plan) throw new Error("not open");
  await previewRun(runs, plan.present, yearShown(modelWith(opened, plan.present), targets));
};
const write = async ({ runs }: Pane): Promise<void> => {
  const { writing } = runs.state();
  if (writing.kind !== "ready") throw new Error(`no preview: ${JSON.stringify(writing)}`);
  await writeRun(runs, writing.preview);
};
const drafts = ({ runs }: Pane): readonly SheetDraft[] => {
  const { writing } = runs.state();
  return writing.kind === "ready" ? writing.preview.drafts : [];
};
const generated = ({ runs }: Pane): readonly string[] =>
  (runs.state().own?.sheets.generated ?? []).filter(({ kind }) => kind !== "plan").map(({ name }) => name);

/** Each step, what must have gone before it, and how it is known to have come to its end. */
const steps = {
  read: { before: [], run: ({ runs }: Pane) => readRun(runs), end: "open" },
  preview: { before: ["read"], run: preview, end: "ready" },
  write: { before: ["read", "preview"], run: write, end: "done" },
  remove: {
    before: ["read", "preview", "write"],
    run: (pane: Pane) => removeRun(pane.runs, generated(pane)),
    end: "removed",
  },
} as const;
type StepName = keyof typeof steps;

/** What goes wrong, what the user does about it, and the code that has its words. */
interface Trouble {
  readonly code: string;
  readonly begin: (pane: Pane) => unknown;
  readonly mend: (pane: Pane) => unknown;
}
const untouched = (): undefined => undefined;
/** Reads what Excel answers before the pane does. */
function whenAnswered({ excel }: Pane, change: (answer: string) => string): () => void {
  const { handle } = excel.handler;
  excel.handler.handle = async (body, flags) => change(await handle(body, flags));
  return () => (excel.handler.handle = handle);
}
const mends = new WeakMap<Pane, () => void>();

const troubles: Readonly<Record<string, Trouble>> = {
  "a cell is being edited": {
    code: "cell-edit-mode",
    begin: (pane) => {
      const { handle } = pane.excel.handler;
      // An Excel that does not wait by itself.
      pane.excel.handler.handle = (body) => handle(body, 0);
      beginCellEdit(pane.excel.book);
      mends.set(pane, () => {
        endCellEdit(pane.excel.book);
        pane.excel.handler.handle = handle;
      });
    },
    mend: (pane) => mends.get(pane)?.(),
  },
  "Excel is busy": {
    code: "host-busy",
    begin: ({ excel }) => {
      makeFaulty(excel).failAt(1, "RequestAborted", "refused");
    },
    mend: untouched,
  },
  "the workbook's structure is protected": {
    code: "workbook-protected",
    begin: ({ user }) => user.protect(),
    mend: async ({ excel }) =>
      excel.Excel.run(async (context) => {
        context.workbook.protection.unprotect();
        await context.sync();
      }),
  },
  "the workbook is open for reading only": {
    code: "workbook-read-only",
    begin: (pane) => {
      mends.set(
        pane,
        whenAnswered(pane, (answer) => answer.replace('"ReadOnly":false', '"ReadOnly":true')),
      );
    },
    mend: (pane) => mends.get(pane)?.(),
  },
};

/** Reading and looking need no right to write. */
const needsRight = (step: StepName): boolean => step === "write" || step === "remove";
const isBarred = (code: string): boolean => code === "workbook-protected" || code === "workbook-read-only";

function failureOf({ runs }: Pane, step: StepName): Failure | null {
  const { reading, writing } = runs.state();
  const at = step === "read" ? reading : writing;
  return at.kind === "failed" ? at.failure : null;
}
const endOf = ({ runs }: Pane, step: StepName): string =>
  step === "read" ? runs.state().reading.kind : runs.state().writing.kind;

const cases = (Object.keys(steps) as StepName[]).flatMap((step) =>
  Object.keys(troubles).map((trouble) => [step, trouble] as const),
);

describe("whatever goes wrong", () => {
  it.each(cases)(
    "at the step %s because %s, it is said, nothing is changed, and trying again works",
    async (step, why) => {
      const trouble = troubles[why];
      if (!trouble) throw new Error(why);
      const pane = await openPane();
      for (const earlier of steps[step].before) await steps[earlier].run(pane);
      const before = bookState(pane.excel.book);
      await trouble.begin(pane);
      await steps[step].run(pane);
      const isStopped = needsRight(step) || !isBarred(trouble.code);
      if (isStopped) {
        expect(failureOf(pane, step)?.problem.code).toBe(trouble.code);
        const said = (["en-US", "zh-CN"] as const).map((language: Language) =>
          problemMessage(failureOf(pane, step)?.problem ?? never(), language),
        );
        expect(said.every((text) => text.length > 8)).toBe(true);
        expect(new Set(said).size).toBe(2);
        expect(bookState(pane.excel.book)).toBe(before);
      }
      await trouble.mend(pane);
      // After a failed write, “Try again” looks at the workbook anew before it writes.
      if (step === "write" && isStopped) await steps.preview.run(pane);
      if (isStopped) await steps[step].run(pane);
      expect(endOf(pane, step)).toBe(steps[step].end);
      pane.close();
    },
  );
});

const never = (): never => {
  throw new Error("nothing failed");
};

describe("whatever somebody else does meanwhile", () => {
  it("a cell that a colleague edits between preview and writing stops the write, and a new preview writes", async () => {
    const pane = await openPane();
    await commandRun(pane.runs, "quarterly-breakdown");
    // An order of the year that the sheets show.
    await pane.user.type("Orders", "D26", 9999);
    const before = bookState(pane.excel.book);
    const first = drafts(pane);
    await write(pane);
    expect(pane.runs.state().writing.kind).toBe("stale");
    expect(bookState(pane.excel.book)).toBe(before);
    await preview(pane);
    expect(pane.runs.state().opened?.model.intake.facts.tables.sales?.numbers.amount).toContain(9999);
    expect(drafts(pane)).not.toEqual(first);
    await write(pane);
    expect(pane.runs.state().writing.kind).toBe("done");
    pane.close();
  });

  it("a sheet that is deleted between preview and writing stops the write", async () => {
    const pane = await openPane();
    await commandRun(pane.runs, "quarterly-breakdown");
    await pane.user.removeSheet("Orders");
    const before = bookState(pane.excel.book);
    await write(pane);
    expect(pane.runs.state().writing.kind).toBe("stale");
    expect(bookState(pane.excel.book)).toBe(before);
    pane.close();
  });

  it("what changes nothing of what is written stops nothing", async () => {
    const pane = await openPane();
    await commandRun(pane.runs, "quarterly-breakdown");
    await pane.user.removeSheet("Notes");
    await write(pane);
    expect(pane.runs.state().writing.kind).toBe("done");
    pane.close();
  });

  it("a generated sheet that somebody deleted already is no obstacle to removing the others", async () => {
    const pane = await openPane();
    await commandRun(pane.runs, "quarterly-breakdown");
    await write(pane);
    const [first = "", ...others] = generated(pane);
    await pane.user.removeSheet(first);
    await removeRun(pane.runs, [first, ...others]);
    expect(pane.runs.state().writing).toEqual({ kind: "removed", sheets: others });
    pane.close();
  });

  it("writing that is cancelled leaves the workbook as it was, and can be begun again", async () => {
    const pane = await openPane();
    const { runs } = pane;
    await commandRun(runs, "quarterly-breakdown");
    const before = bookState(pane.excel.book);
    const { services } = runs;
    const stopping: RunContext = {
      ...runs,
      services: {
        ...services,
        write: (one, watch) => {
          runs.dispatch({ type: "write-stopping" });
          return services.write(one, watch);
        },
      },
    };
    await write({ ...pane, runs: stopping });
    expect([runs.state().writing.kind, bookState(pane.excel.book)]).toEqual(["ready", before]);
    await write(pane);
    expect(runs.state().writing.kind).toBe("done");
    pane.close();
  });
});
