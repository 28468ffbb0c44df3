import { createMemoryWorkbook } from "../../src/files/createMemoryWorkbook";
import { scorecardColumns } from "../../src/reports/scorecard/scorecardColumns";
import { readScorecards } from "../../src/reports/scorecard/readScorecards";
import { everyReport, type ReportChoice } from "../../src/workflows/reportChoice";
import { describeReports } from "../../src/workflows/writeReports";
import { openSampleDesk, typeInto, type SampleDesk } from "./sampleDesk";

let sample: SampleDesk;
let desk: SampleDesk;
beforeAll(async () => {
  sample = await openSampleDesk("en-US");
});
beforeEach(async () => {
  desk = { ...sample, workbook: createMemoryWorkbook(await sample.workbook.readSheets()) };
});

const describeChosen = (choice: ReportChoice) => describeReports(desk.workbook, desk.model, desk.year, "en-US", choice);

async function write(choice: ReportChoice): Promise<void> {
  await desk.workbook.addSheets((await describeChosen(choice)).drafts);
}

const generatedNames = async (): Promise<readonly string[]> =>
  (await desk.workbook.readSheets()).filter(({ generated }) => generated !== undefined).map(({ name }) => name);

const type = (sheet: string, row: number, column: number, value: string): Promise<void> =>
  typeInto(desk.workbook, sheet, row, column, value);

describe("Which sheets are written", () => {
  it("only those that were chosen, and the plan, which lists them", async () => {
    const kinds = async (choice: ReportChoice) => (await describeChosen(choice)).drafts.map(({ kind }) => kind);
    expect(await kinds({ breakdown: true })).toEqual(["breakdown", "plan"]);
    expect(await kinds({ leaderboard: true })).toEqual(["leaderboard", "leaderboard", "plan"]);
    expect(await kinds({ dashboard: true, check: true })).toEqual(["check", "dashboard", "plan"]);
    const [first, second] = desk.model.people.filter(({ codes }) => codes.length > 0);
    expect(await kinds({ scorecards: [first!.id, second!.id] })).toEqual(["scorecard", "scorecard", "plan"]);
    expect(await kinds({})).toEqual(["plan"]);
  });

  it("each prints in type of 7 points or more, one page wide, down to weeks", async () => {
    const choice: ReportChoice = { ...everyReport, breakdown: { level: "week" } };
    const printed = (await describeChosen(choice)).drafts.map(({ name, print, columnWidths }) => {
      const [short, long] = print?.paper === "A3" ? [842, 1191] : [595, 842];
      const page = (print?.orientation === "landscape" ? long : short) - 2 * 28.8;
      // A character of a column's width takes 7 pixels in Excel's usual font of 11 points.
      const width = columnWidths.reduce((sum, characters) => sum + characters, 0) * 7 * 0.75;
      expect([name, print?.fitToWidth]).toEqual([name, true]);
      return [name, 11 * Math.min(1, page / width)] as const;
    });
    expect(printed.filter(([, points]) => points < 7)).toEqual([]);
    expect(new Set(printed.map(([name]) => name.split(" ")[0])).size).toBeGreaterThan(7);
  });

  it("a sheet that was not chosen this time stays, and is still known as generated", async () => {
    await write({ breakdown: true, leaderboard: true });
    await write({ dashboard: true });
    expect(await generatedNames()).toEqual([
      "2026 Targets",
      "Leaderboard 2026Q2",
      "Heat map 2026Q2",
      "Dashboard 2026Q2",
      "KPI Plan",
    ]);
    await write({ breakdown: true });
    expect([...(await generatedNames())].sort()).toEqual([
      "2026 Targets",
      "Dashboard 2026Q2",
      "Heat map 2026Q2",
      "KPI Plan",
      "Leaderboard 2026Q2",
    ]);
  });

  it("last quarter's leaderboard stays beside this quarter's, which takes the place of its forerunner", async () => {
    await write({ leaderboard: true, period: desk.period("2026Q1") });
    await write({ leaderboard: true, period: desk.period("2026Q2") });
    await write({ leaderboard: true, period: desk.period("2026Q2") });
    expect(await generatedNames()).toEqual([
      "Leaderboard 2026Q1",
      "Heat map 2026Q1",
      "Leaderboard 2026Q2",
      "Heat map 2026Q2",
      "KPI Plan",
    ]);
  });

  it("one person's new scorecard leaves everybody else's alone", async () => {
    await write({ scorecards: "all" });
    const before = await generatedNames();
    const someone = desk.model.people.find(({ name }) => before.some((sheet) => sheet.includes(name)))!;
    const { kept } = await describeChosen({ scorecards: [someone.id] });
    expect(kept).toHaveLength(before.length - 2);
    await write({ scorecards: [someone.id] });
    expect([...(await generatedNames())].sort()).toEqual([...before].sort());
  });
});

describe("What was written on a scorecard", () => {
  it("is there again when the card is written anew: comments by KPI, and the notes of the talk", async () => {
    await write({ scorecards: "all" });
    const card = (await desk.workbook.readSheets()).find(({ generated }) => generated === "scorecard")!;
    const row = card.rows.find(({ values }) => values[1] === "Revenue")!.index;
    const talk = card.rows.find(({ values }) => values[3] === "Notes of the talk")!.index;
    await type(card.name, row, scorecardColumns.indexOf("comments"), "=big deal slipped to April");
    await type(card.name, talk + 2, 3, "Agreed: two visits a week");
    await write({ scorecards: "all" });
    const [again] = readScorecards(await desk.workbook.readSheet(card.name));
    expect([...(again?.comments ?? [])]).toEqual([["Revenue", "=big deal slipped to April"]]);
    expect(again?.notes).toEqual(["", "Agreed: two visits a week"]);
  });

  it("is found in a card of either language", async () => {
    await write({ scorecards: "all" });
    const card = (await desk.workbook.readSheets()).find(({ generated }) => generated === "scorecard")!;
    const row = card.rows.find(({ values }) => values[1] === "Revenue")!.index;
    await type(card.name, row, scorecardColumns.indexOf("comments"), "well done");
    const { drafts } = await describeReports(desk.workbook, desk.model, desk.year, "zh-CN", { scorecards: "all" });
    const comments = drafts.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.value === "well done");
    expect(comments).toHaveLength(1);
  });
});
