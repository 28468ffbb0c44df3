import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import type { SheetContent } from "../../src/workbook/sheetContent";
import { findSoffice, libreOfficeTimeout, recalculate } from "../helpers/libreOffice";
import { sharedFile } from "../helpers/shared";
import { crmLikeWorkbook } from "./crmLikeWorkbook";
import { openPane, paneIn, paneTimeout, type OpenPane } from "./openPane";
import { typeIntoCell, untilValues } from "./userTyping";

const person = "Anna Snelling";
/** Reading and writing a whole workbook on a busy machine, in milliseconds. */
const limit = 300_000;

let open: OpenPane;
let page: Page;
let pane: Frame;
const made = join(tmpdir(), `kpi-crm-${process.pid}.xlsx`);

beforeAll(async () => {
  open = await openPane();
  ({ page } = open);
  page.setDefaultTimeout(limit / 2);
}, paneTimeout);

afterAll(async () => {
  await open.close();
  rmSync(made, { force: true });
});

afterEach(() => {
  expect(open.faults).toEqual([]);
});

const button = (name: string | RegExp) => pane.getByRole("button", { name });
const tab = (name: RegExp) => pane.getByRole("tab", { name });

/** The file beside the project, or one of the same shape. */
function crmFile(): string {
  const shared = sharedFile("data/crm.xlsx");
  if (shared === null) writeFileSync(made, crmLikeWorkbook());
  return shared ?? made;
}

const sheetNames = (): Promise<readonly string[]> =>
  page.evaluate(() => window.shell?.session?.book.sheets.map(({ name }) => name) ?? []);

/** Where the plan keeps the person's target of a month: an address on the sheet KPI Plan. */
function targetCell(month: string): Promise<string> {
  return pane.evaluate(
    ([name, period]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("KPI Plan");
        const tables = sheet.tables.load("items/name");
        await context.sync();
        const table = tables.items.find((each) => /target/i.test(each.name));
        const head = table?.getHeaderRowRange().load("values");
        const body = table?.getDataBodyRange().load("values");
        await context.sync();
        const rows = (body?.values ?? []) as unknown[][];
        const row = rows.findIndex((line) => line.includes(name) && line.includes(period) && line.includes("Revenue"));
        const column = (head?.values[0] ?? []).findIndex((title) => title === "Value");
        const cell = body?.getCell(row, column).load("address");
        await context.sync();
        return cell?.address.split("!").at(-1) ?? "";
      }),
    [person, month] as const,
  );
}

/** Cells whose value is another in LibreOffice, beyond the noise of the last digits. */
function differences(ours: SheetContent, theirs: SheetContent | undefined): readonly string[] {
  return ours.rows.flatMap(({ index, values }) => {
    const others = theirs?.rows.find((row) => row.index === index)?.values ?? [];
    return values.flatMap((value, column) => {
      const other = others[column] ?? null;
      const isNear = typeof value === "number" && typeof other === "number" && Math.abs(value - other) < 1e-6;
      return isNear || (value ?? "") === (other ?? "")
        ? []
        : [`row ${index + 1}, column ${column + 1}: ${String(value)} became ${String(other)}`];
    });
  });
}

describe("A manager's first hour with a file of her own, in the browser", () => {
  it(
    "the pane reads the file and says what it found",
    async () => {
      const path = crmFile();
      await page.setInputFiles("input[type='file']", path);
      const name = path.split("/").at(-1) ?? "";
      await page.waitForFunction((file) => window.shell?.session?.book.name === file, name);
      pane = await paneIn(page);
      await button("Use this workbook").click();
      await pane.getByText("4 tables found").waitFor();
      await button("Next").waitFor();
    },
    limit,
  );

  it("takes weights for a role, and keeps their total at 100 %", async () => {
    await tab(/^Roles/).click();
    await pane.getByText("Balance the others on every edit").click();
    await pane.getByRole("spinbutton", { name: "Weight of Revenue" }).fill("80");
    await page.keyboard.press("Tab");
    const weights = await pane.getByRole("spinbutton", { name: /^Weight of/ }).all();
    const values = await Promise.all(weights.map(async (field) => Number(await field.inputValue())));
    expect(values[0]).toBe(80);
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(100, 6);
  });

  it(
    "breaks a year's total down and writes it into the workbook",
    async () => {
      await tab(/^Targets/).click();
      await pane.getByRole("combobox", { name: /^Year/ }).selectOption("2017");
      await pane.getByRole("radio", { name: /Equal/ }).check({ force: true });
      await pane
        .getByLabel(/Company total/)
        .first()
        .fill("12000000");
      await page.keyboard.press("Tab");
      await button("Quarterly breakdown").click();
      for (const kind of ["Scorecards", "Leaderboard", "Dashboard"]) {
        await pane.getByRole("checkbox", { name: kind }).uncheck({ force: true });
      }
      const write = button(/^Write \d+ sheets?/);
      await write.or(button(/^Preview/)).waitFor();
      if ((await write.count()) === 0) await button(/^Preview/).click();
      await write.click();
      await pane.getByText(/\d+ sheets? added/).waitFor();
      expect((await sheetNames()).slice(-2)).toEqual(["2017 Targets", "KPI Plan"]);
    },
    limit,
  );

  it(
    "answers a score in a cell, and another one when the target behind it is edited in the grid",
    async () => {
      await page.evaluate(() => window.shell?.session?.grid.act("sheet.command.insert-sheet"));
      const namespace = await page.evaluate(() => window.shell?.files.manifest("en-US").namespace ?? "");
      const call = namespace === "" ? "KPISCORE" : `${namespace}.KPISCORE`;
      const sheet = (await page.evaluate(() => window.shell?.session?.book.activeSheet.name)) ?? "";
      await typeIntoCell(page, pane, sheet, "A1", `=${call}("${person}","2017Q2")`);
      const isScore = (values: unknown[][]): boolean => Number(values[0]?.[0]) > 0;
      const before = Number((await untilValues(pane, sheet, "A1", isScore, 60))[0]?.[0]);
      expect(before).toBeGreaterThan(0);
      // A month's target becomes far larger, the quarter's attainment falls; nothing else is done.
      const cell = await targetCell("2017-05");
      await typeIntoCell(page, pane, "KPI Plan", cell, "400000");
      const isOther = (values: unknown[][]): boolean => isScore(values) && values[0]?.[0] !== before;
      const after = Number((await untilValues(pane, sheet, "A1", isOther, 60))[0]?.[0]);
      expect(after).toBeLessThan(before);
    },
    limit,
  );

  it(
    "saves what LibreOffice opens with the same values",
    async () => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.click("text=Save")]);
      const saved = readFileSync(await download.path());
      const ours = readWorkbookFile(saved);
      const names = await sheetNames();
      expect(ours.map(({ name }) => name)).toEqual(names);
      expect(ours.every(({ rows }) => rows.length > 0)).toBe(true);
      if (findSoffice() === null) return;
      const theirs = await recalculate(saved);
      expect(theirs.map(({ name }) => name)).toEqual(names);
      ours.forEach((sheet, index) => {
        // LibreOffice has no custom functions: the sheet with the score is compared by name alone.
        if (index === names.length - 1) return;
        expect([sheet.name, differences(sheet, theirs[index])]).toEqual([sheet.name, []]);
      });
    },
    limit + libreOfficeTimeout,
  );
});
