import { readFileSync } from "node:fs";
import { parsePeriod } from "../../src/domain/calendar/parsePeriod";
import { yearPeriod } from "../../src/domain/calendar/calendarPeriods";
import type { Plan } from "../../src/domain/plan/plan";
import type { ExcelInNode } from "../../src/embedded/node/startExcel";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import { columnOf } from "../../src/reports/scorecard/scorecardColumns";
import { scorePeriod } from "../../src/session/scorePeriod";
import type { CellValue, SheetContent } from "../../src/workbook/sheetContent";
import type { SheetDraft } from "../../src/workbook/sheetDraft";
import { draftPlan } from "../../src/workflows/draftPlan";
import { openSheets } from "../../src/workflows/readWorkbook";
import { describeReports } from "../../src/workflows/writeReports";
import { convertAll, findSoffice, libreOfficeTimeout } from "../helpers/libreOffice";
import { describeWithShared } from "../helpers/shared";
import { openBench } from "./inExcel";

const workbooks = ["crm", "classicmodels", "chinook", "销售台账_中文"] as const;
/** People whose scorecards are written; the rest of the workbook stays. */
const mostPeople = 5;

/** What one scorecard shows: its score, and the numbers of each KPI's row. */
interface Card {
  readonly person: string;
  readonly kpis: readonly unknown[];
  readonly score: unknown;
  readonly rows: readonly (readonly unknown[])[];
}

/** A workbook with scorecards: what the functions answer, and what the sheets' own formulas come to. */
interface Compared {
  readonly functions: readonly Card[];
  readonly native: readonly Card[];
  readonly drafts: readonly SheetDraft[];
}

const numbered = ["actual", "target", "attainment", "points", "weight", "weighted"] as const;

describeWithShared("The scorecard sheets' own formulas", (path) => {
  const compared = new Map<string, Compared>();
  beforeAll(async () => {
    for (const name of workbooks) compared.set(name, await compare(path(`data/${name}.xlsx`)));
  }, 2 * libreOfficeTimeout);

  it.each(workbooks)("of %s come to what the functions answer, to the cent", (name) => {
    const { functions, native } = compared.get(name) ?? { functions: [], native: [] };
    expect(functions.length).toBeGreaterThan(2);
    expect(functions.flatMap(({ rows }) => rows).length).toBeGreaterThan(functions.length);
    expect(functions.filter(({ score }) => typeof score === "number").length).toBeGreaterThan(0);
    expect(native).toEqual(functions);
  });

  const program = findSoffice() === null ? it.skip : it;
  program(
    "come to the same in LibreOffice",
    async () => {
      const all = [...compared.values()];
      const files = await convertAll(
        all.map(({ drafts }) => newWorkbook(drafts)),
        "xlsx",
      );
      expect(files.map((file) => cardsOn(readWorkbookFile(file)))).toEqual(all.map(({ functions }) => functions));
    },
    libreOfficeTimeout,
  );
});

async function compare(file: string): Promise<Compared> {
  const sheets = readWorkbookFile(readFileSync(file));
  const plan = planFor(sheets);
  const bench = await openBench({ rows: [], plan, before: (excel) => fill(excel, sheets) });
  try {
    const { model } = await bench.session.ready();
    const period = parsePeriod(plan.settings.reviewPeriod ?? "", { calendar: model.calendar });
    if (!period.ok) throw new Error("the draft has no review period");
    const year = yearPeriod(model.calendar, Number(/\d{4}/.exec(period.value.id)?.[0]));
    const choice = { scorecards: "all", period: period.value } as const;
    const { drafts } = await describeReports(bench.workbook, model, year, "en-US", choice);
    await bench.workbook.addSheets(drafts);
    await bench.session.refresh();
    await recalculate(bench.excel);
    const native = cardsOn(await bench.workbook.readSheets());
    await ask(bench.excel, native, period.value.id);
    await bench.settled();
    const functions: Card[] = [];
    for (const [i, { person, kpis }] of native.entries()) {
      const [top, bottom] = [topOf(i), topOf(i) + kpis.length - 1];
      const spill = await bench.values(`A${top}:I${top + 39}`);
      // The sheet lists what is assigned, by family.
      const card = kpis.map((kpi) => spill.find((row) => row[1] === kpi) ?? []);
      const singles = await bench.values(`L${top}:P${bottom}`);
      const rows = card.map((row) => row.slice(3).map(toCents));
      // The functions of one number say what the card says.
      const [score] = singles.map(([first]) => first);
      expect(singles.map((row) => row.slice(1).map(toCents))).toEqual(
        rows.map(([actual, target, , points, weight]) => [actual, target, points, weight]),
      );
      functions.push({ person, kpis: card.map(([, kpi]) => kpi), score: toCents(score), rows });
    }
    expect(bench.failures).toEqual([]);
    return { functions, native, drafts };
  } finally {
    bench.close();
  }
}

const topOf = (card: number): number => 1 + card * 40;

/** Types the functions beside each other for every card: the whole card, its score, and each number by itself. */
async function ask({ Excel }: ExcelInNode, cards: readonly Card[], period: string): Promise<void> {
  const text = (value: unknown): string => `"${String(value).replaceAll('"', '""')}"`;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    cards.forEach(({ person, kpis }, i) => {
      const [who, when] = [text(person), text(period)];
      sheet.getRange(`A${topOf(i)}`).formulas = [[`=KPISCORECARD(${who},${when},FALSE)`]];
      sheet.getRange(`L${topOf(i)}:P${topOf(i) + kpis.length - 1}`).formulas = kpis.map((kpi) => [
        `=KPISCORE(${who},${when})`,
        `=KPIACTUAL(${who},${text(kpi)},${when})`,
        `=KPITARGET(${who},${text(kpi)},${when})`,
        `=KPISCORE(${who},${when},${text(kpi)})`,
        `=KPIWEIGHT(${who},${text(kpi)},${when})`,
      ]);
    });
    await context.sync();
  });
}

/** The draft of a plan for some people who have a score, whose roles are not all the same where the workbook has several. */
function planFor(sheets: readonly SheetContent[]): Plan {
  const draft = draftPlan(openSheets(sheets, { language: "en-US" }).model, "en-US");
  const { model } = openSheets(sheets, { language: "en-US", plan: draft });
  const period = parsePeriod(draft.settings.reviewPeriod ?? "", { calendar: model.calendar });
  if (!period.ok) throw new Error("the draft has no review period");
  const scored = scorePeriod(model, period.value).filter(
    ({ score, segments }) => score !== null && segments.length === 1,
  );
  const [first] = scored;
  const others = scored.filter(({ role }) => role !== first?.role);
  const chosen = [...others.slice(0, 2), ...scored.filter((one) => !others.includes(one))].slice(0, mostPeople);
  const ids = new Set(chosen.map(({ person }) => person.id));
  return {
    ...draft,
    people: draft.people.filter(({ id }) => ids.has(id)).map(({ manager: _, ...person }) => person),
    assignments: draft.assignments.filter(({ person }) => ids.has(person)),
    targets: draft.targets.filter(
      ({ scope }) => !scope.startsWith("person:") || ids.has(scope.slice("person:".length)),
    ),
  };
}

/** The cards on the scorecard sheets of a workbook. */
function cardsOn(sheets: readonly SheetContent[]): readonly Card[] {
  return sheets.flatMap(({ rows }): Card[] => {
    const head = rows.findIndex(
      ({ values }) => values[columnOf("family")] === "Family" && values[columnOf("kpi")] === "KPI",
    );
    const total = rows.findIndex(({ values }, at) => at > head && values[0] === "Total");
    const label = rows.findIndex(({ values }) => values[0] === "Score");
    const person = rows.find(({ values }) => values[0] === "Person" || values[3] === "Role")?.values[1];
    if (head < 0 || total < 0 || label < 0 || typeof person !== "string") return [];
    const numbers = rows
      .slice(head + 1, total)
      .map(({ values }) => numbered.map((column) => toCents(values[columnOf(column)])));
    const kpis = rows.slice(head + 1, total).map(({ values }) => values[columnOf("kpi")]);
    return [{ person, kpis, score: toCents(rows[label + 1]?.values[0]), rows: numbers }];
  });
}

/** A number to the cent, ratios and points to six decimals; anything else is no number, whatever word stands for it. */
function toCents(value: unknown): number | null {
  if (typeof value !== "number") return null;
  return Math.abs(value) < 1000 ? Math.round(value * 1e6) / 1e6 : Math.round(value * 100) / 100;
}

async function fill({ book, Excel }: ExcelInNode, sheets: readonly SheetContent[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const { name } of sheets) context.workbook.worksheets.add(name);
    await context.sync();
  });
  for (const sheet of sheets) {
    const target = book.sheets.find(({ name }) => name === sheet.name);
    if (!target) continue;
    for (const { index, values, formats } of sheet.rows) {
      values.forEach((value, column) => {
        if (value === null) return;
        const format = formats?.[column];
        const place = { row: index, column, rows: 1, columns: 1 };
        if (format !== undefined) book.store.patchStyle(target.id, place, { numberFormat: format });
        book.store.setContent(target.id, index, column, { value: plain(value) });
      });
    }
  }
}

const plain = (value: Exclude<CellValue, null>): string | number | boolean =>
  typeof value === "object" ? value.error : value;

async function recalculate({ Excel, book }: ExcelInNode): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
  await book.calculation.settle();
}
