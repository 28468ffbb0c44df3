/** @jest-environment jsdom */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import type { SheetContent } from "../../src/workbook/sheetContent";
import { WorkbookFailure } from "../../src/workbook/workbookFailure";
import { accessibilityProblems, goToTab, openPane, sampleSheets, showPane } from "./renderPane";

let sheets: readonly SheetContent[] = [];
beforeAll(async () => {
  sheets = await sampleSheets();
});
afterEach(cleanup);

const weight = (name: string): HTMLInputElement => screen.getByRole("spinbutton", { name: `Weight of ${name}` });
const status = (): string =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join(" ");

describe("the first screen", () => {
  it("says what the product does, changes nothing, and switches language at once", async () => {
    const { user, workbook } = showPane(sheets);
    await screen.findByRole("button", { name: "Use this workbook" });
    await user.click(screen.getByRole("button", { name: "What will it change in my file?" }));
    expect(screen.getByText(/never changes a cell/)).toBeTruthy();
    expect(workbook.settings.size).toBe(0);
    await user.click(screen.getByRole("radio", { name: "中文" }));
    expect(screen.getByRole("button", { name: "使用本工作簿" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("zh-CN");
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("fills an empty workbook with the sample", async () => {
    const { user, workbook } = showPane([]);
    await user.click(await screen.findByRole("button", { name: "Open sample" }));
    expect(await screen.findByText("9 tables found")).toBeTruthy();
    expect(await workbook.sheetNames()).toHaveLength(9);
  });

  it("says why the workbook could not be read, and reads it when asked again", async () => {
    const { user, workbook } = showPane(sheets);
    workbook.failWith(new WorkbookFailure("cell-edit-mode", {}));
    await user.click(await screen.findByRole("button", { name: "Use this workbook" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Finish editing the cell");
    workbook.failWith(null);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("9 tables found")).toBeTruthy();
  });

  it("refuses a file that is no plan, and says so", async () => {
    const { user } = showPane(sheets);
    const file = new File(["not json"], "plan.json", { type: "application/json" });
    await user.upload(await screen.findByLabelText("Import a plan", { selector: "input" }), file);
    expect(await screen.findByText("This file cannot be used as a plan:")).toBeTruthy();
  });
});

describe("the Data tab", () => {
  it("shows every source, leads to a problem's cell, and takes a correction into the next reading", async () => {
    const shown = await openPane(sheets);
    expect(await accessibilityProblems()).toEqual([]);
    await shown.user.click(screen.getByRole("button", { name: /^Go to cell A/ }));
    expect(shown.workbook.shown()).toMatch(/^Orders!A\d+$/);
    await shown.user.selectOptions(screen.getByRole("combobox", { name: "What “Cost” holds" }), "ignore");
    await waitFor(() => {
      expect(screen.getByRole("button", { name: "Columns not used (1)" })).toBeTruthy();
    });
  });

  it("says that the workbook changed, and reads it again when asked", async () => {
    const { user, workbook } = await openPane(sheets);
    workbook.edit({ sheet: "Orders", address: "H4" });
    expect(await screen.findByText(/The workbook has changed/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Read again" }));
    await waitFor(() => {
      expect(screen.queryByText(/The workbook has changed/)).toBeNull();
    });
  });
});

describe("the weights editor", () => {
  it("tells what is missing, counts every typed digit, and takes the typing back at once", async () => {
    const shown = await openPane(sheets);
    await goToTab(shown, /Roles/);
    const { user } = shown;
    const before = weight("Revenue").value;
    await user.clear(weight("Revenue"));
    await user.type(weight("Revenue"), "12.345");
    expect(status()).toMatch(/Total 82\.35%, short by 17\.65%/);
    await user.keyboard("{Enter}");
    expect(weight("Revenue").value).toBe("12.35");
    await user.keyboard("{Control>}z{/Control}");
    expect(weight("Revenue").value).toBe(before);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("steps by 1, 5 and 10, stops at 0 and 100, and goes to the next weight with Enter", async () => {
    const shown = await openPane(sheets);
    await goToTab(shown, /Roles/);
    const { user } = shown;
    const revenue = weight("Revenue");
    await user.click(revenue);
    await user.keyboard("{ArrowUp}");
    expect(revenue.value).toBe("31");
    await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
    expect(revenue.value).toBe("26");
    await user.keyboard("{PageUp}");
    expect(revenue.value).toBe("36");
    await user.keyboard("{PageDown}{PageDown}{PageDown}{PageDown}");
    expect(revenue.value).toBe("0");
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(weight("Collection rate"));
  });

  it("scales what is not locked to 100 %, and says why when everything is locked", async () => {
    const shown = await openPane(sheets);
    await goToTab(shown, /Roles/);
    const { user } = shown;
    await user.click(weight("Revenue"));
    await user.keyboard("{PageDown}{Alt>}[KeyL]{/Alt}");
    await user.click(screen.getByRole("button", { name: "Scale to 100 %" }));
    expect(weight("Revenue").value).toBe("20");
    expect(status()).toContain("Total 100%");
    for (const lock of screen.getAllByRole("button", { name: /^Lock /, pressed: false })) await user.click(lock);
    await user.click(weight("Revenue"));
    await user.keyboard("{ArrowUp}");
    await user.click(screen.getByRole("button", { name: "Scale to 100 %" }));
    expect(status()).toMatch(/above 100 %. Unlock one first/);
  });

  it("gives a person another role", async () => {
    const shown = await openPane(sheets);
    await goToTab(shown, /Roles/);
    const role = screen.getByRole<HTMLSelectElement>("combobox", { name: "Role of Emma Clarke" });
    await shown.user.selectOptions(role, "Sales manager");
    expect(role.value).toBe("sales-manager");
  });
});

describe("targets and review", () => {
  it("shares a typed total to the last unit and keeps a target that was set by hand", async () => {
    const shown = await openPane(sheets);
    await goToTab(shown, /Targets/);
    const { user } = shown;
    const total = await screen.findByRole("textbox", { name: "Company total" });
    await user.clear(total);
    await user.type(total, "1200万");
    await waitFor(() => {
      expect(status()).toMatch(/Assigned [\d,]+/);
    });
    expect(await accessibilityProblems()).toEqual([]);
    const emma = screen.getByRole<HTMLInputElement>("textbox", { name: "Yearly target of Emma Clarke" });
    await user.clear(emma);
    await user.type(emma, "700000{Enter}");
    expect(emma.value).toBe("700,000");
    await user.click(screen.getByRole("button", { name: /^Give Emma Clarke/ }));
    expect(emma.value).not.toBe("700,000");
    await user.clear(total);
    await user.type(total, "lots");
    expect(await screen.findByText(/is not a number/)).toBeTruthy();
  });

  it("previews, writes and removes the sheets of a quarterly breakdown, and leaves the user's alone", async () => {
    const shown = await openPane(sheets);
    const { user, workbook, commands } = shown;
    commands.send("quarterly-breakdown");
    const write = await screen.findByRole("button", { name: /^Write \d+ sheets$/ });
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(write);
    await user.click(await screen.findByRole("button", { name: "Open “2026 Targets”" }));
    expect(workbook.shown()).toBe("2026 Targets!A1");
    await user.click(screen.getByRole("button", { name: "This period" }));
    const board = await screen.findByRole("list", { name: "Leaderboard" });
    expect(within(board).getAllByRole("listitem").length).toBeGreaterThan(10);
    await user.click(screen.getByRole("button", { name: "Variances by money, shortfalls first" }));
    const short = await screen.findByRole("list", { name: "Variances by money, shortfalls first" });
    const told = within(short)
      .getAllByRole("listitem")
      .map(({ textContent }) => Number(/▼ (-[\d,.]+)/.exec(textContent)?.[1]?.replaceAll(",", "") ?? 0));
    expect(told[0]).toBeLessThan(0);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    await user.click(screen.getByRole("button", { name: "Write" }));
    await user.click(screen.getByRole("button", { name: "Remove generated sheets" }));
    expect(await screen.findByText(/removed. Your data and the plan/)).toBeTruthy();
    const left = (await workbook.readSheets()).map(({ generated }) => generated);
    expect(left.filter((kind) => kind !== undefined)).toEqual(["plan"]);
  });

  it("writes nothing when somebody changed a cell after the preview", async () => {
    const shown = await openPane(sheets);
    shown.commands.send("quarterly-breakdown");
    const write = await screen.findByRole("button", { name: /^Write \d+ sheets$/ });
    shown.workbook.change(sheets.filter(({ name }) => name !== "Orders"));
    await shown.user.click(write);
    expect(await screen.findByText(/changed after the preview/)).toBeTruthy();
    expect((await shown.workbook.readSheets()).some(({ generated }) => generated !== undefined)).toBe(false);
  });

  it("says that Excel refused, that nothing was changed, and lets it be tried again", async () => {
    const shown = await openPane(sheets);
    shown.commands.send("quarterly-breakdown");
    const write = await screen.findByRole("button", { name: /^Write \d+ sheets$/ });
    shown.workbook.failWith(new WorkbookFailure("workbook-protected", {}));
    await shown.user.click(write);
    expect((await screen.findByRole("alert")).textContent).toContain("structure is protected");
    shown.workbook.failWith(null);
    await shown.user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("button", { name: /^Write \d+ sheets$/ })).toBeTruthy();
  });

  it("does not write while the weights of a role are not 100 %", async () => {
    const shown = await openPane(sheets);
    await goToTab(shown, /Roles/);
    await shown.user.click(weight("Revenue"));
    await shown.user.keyboard("{ArrowUp}");
    await goToTab(shown, /Review/);
    const preview = await screen.findByRole<HTMLButtonElement>("button", { name: "Preview changes" });
    expect(preview.disabled).toBe(true);
    await shown.user.click(screen.getByRole("button", { name: "Fix: Roles & KPIs" }));
    expect(await screen.findByRole("spinbutton", { name: "Weight of Revenue" })).toBeTruthy();
  });
});

describe("settings", () => {
  it("are kept in the workbook once they are changed", async () => {
    const shown = await openPane(sheets);
    await shown.user.click(screen.getByRole("button", { name: "Settings & help" }));
    await shown.user.selectOptions(await screen.findByRole("combobox", { name: "Appearance" }), "High contrast");
    expect(await accessibilityProblems()).toEqual([]);
    await waitFor(() => {
      expect(shown.workbook.settings.get("KpiDesk.pane")).toContain("contrast");
    });
  });
});
