import { createMemoryWorkbook } from "../../src/files/createMemoryWorkbook";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import type { Plan } from "../../src/domain/plan/plan";
import { talkColumnOf } from "../../src/reports/talk/talkColumns";
import { bonusBill } from "../../src/session/bonuses";
import type { SheetDraft } from "../../src/workbook/sheetDraft";
import { describeHandOuts } from "../../src/workflows/describeHandOuts";
import { describeReports } from "../../src/workflows/writeReports";
import { openSampleDesk, typeInto, type SampleDesk } from "./sampleDesk";

const period = "2026Q2";

/** The sample with bonuses for two roles, and talks of the period with two people. */
function withTalks(plan: Plan): Plan {
  const [manager, representative] = plan.roles.map(({ id }) => id) as [string, string];
  const [first, second] = plan.people.map(({ id }) => id) as [string, string];
  return {
    ...plan,
    bonuses: [
      {
        id: "commission",
        role: manager,
        per: "quarter",
        mode: "tiers",
        kpi: "revenue",
        tiers: [
          { from: 0, rate: 0.001 },
          { from: 500_000, rate: 0.002 },
        ],
        teamShare: 0.1,
      },
      {
        id: "score",
        role: representative,
        per: "quarter",
        mode: "score",
        base: 9000,
        coefficients: [
          { score: 85, coefficient: 1.2 },
          { score: 60, coefficient: 0.7 },
        ],
      },
    ],
    feedback: [
      { person: first, period, selfRating: 101, managerRating: 93, state: "discussed", comment: "A steady quarter." },
      { person: first, period, kpi: "revenue", selfRating: 110, managerRating: 99, state: "discussed" },
      { person: first, period: "2026Q1", state: "open", comment: "Of another quarter." },
      { person: second, period, state: "appealed", comment: "Accounts were moved.", by: "Somebody Else" },
    ],
    actions: [{ person: first, period, kpi: "revenue", action: "Two visits a week", due: 46_300 }],
  };
}

let desk: SampleDesk;
beforeAll(async () => {
  const sample = await openSampleDesk("en-US", withTalks);
  desk = { ...sample, workbook: createMemoryWorkbook(await sample.workbook.readSheets()) };
});

const textsOf = ({ rows }: SheetDraft): readonly unknown[] => rows.flatMap((row) => row.map((cell) => cell?.value));

async function talks(): Promise<readonly SheetDraft[]> {
  const people = desk.model.people.slice(0, 2).map(({ id }) => id);
  const choice = { talk: people, period: desk.period(period) };
  const { drafts } = await describeReports(desk.workbook, desk.model, desk.year, "en-US", choice);
  return drafts.filter(({ kind }) => kind === "talk");
}

describe("A page to talk over", () => {
  it("shows both ratings side by side, what was said of the period, what was agreed and by when", async () => {
    const [page] = await talks();
    const revenue = page!.rows.find((row) => row[1]?.value === "Revenue");
    expect([talkColumnOf("self"), talkColumnOf("manager")].map((column) => revenue?.[column]?.value)).toEqual([
      110, 99,
    ]);
    const texts = textsOf(page!);
    expect(texts).toEqual(
      expect.arrayContaining([101, 93, "Discussed", "A steady quarter.", "Two visits a week", 46_300]),
    );
    expect(texts).not.toContain("Of another quarter.");
  });

  it("says that its person appeals", async () => {
    const [, page] = await talks();
    expect(textsOf(page!)).toEqual(expect.arrayContaining(["Appealed", "Somebody Else: Accounts were moved."]));
  });

  it("that is handed out names nobody but its person", async () => {
    const { id, name } = desk.model.people[1]!;
    const [own] = await describeHandOuts(desk.workbook, desk.model, desk.period(period), "en-US", [id]);
    const texts = own!.drafts.flatMap(textsOf).map(String);
    expect(texts).toContain("Accounts were moved.");
    const others = desk.model.people.filter((person) => person.id !== id).map((person) => person.name);
    expect(texts.filter((text) => [...others, "Somebody Else"].some((other) => text.includes(other)))).toEqual([]);
    expect(texts).toContain(name);
  });

  it("keeps what was written on it, and takes over what stands on the scorecard", async () => {
    await desk.workbook.addSheets(
      (
        await describeReports(desk.workbook, desk.model, desk.year, "en-US", {
          talk: "all",
          period: desk.period(period),
        })
      ).drafts,
    );
    const page = (await desk.workbook.readSheets()).find(({ generated }) => generated === "talk")!;
    const row = page.rows.find(({ values }) => values[1] === "Revenue")!.index;
    const notes = page.rows.find(({ values }) => values[0] === "Notes of the talk")!.index;
    await typeInto(desk.workbook, page.name, row, talkColumnOf("comments"), "=well done");
    await typeInto(desk.workbook, page.name, notes + 1, 0, "Agreed: more visits");
    const [again] = await talks();
    expect(again!.rows.find((cells) => cells[1]?.value === "Revenue")?.[talkColumnOf("comments")]?.value).toBe(
      "=well done",
    );
    expect(textsOf(again!)).toContain("Agreed: more visits");
  });
});

describe("The incentive statement of the workbook", () => {
  const statement = async (plan = desk.model.plan): Promise<SheetDraft | undefined> => {
    const model = { ...desk.model, plan };
    const choice = { statement: true, period: desk.period(period) };
    const { drafts } = await describeReports(desk.workbook, model, desk.year, "en-US", choice);
    return drafts.find(({ kind }) => kind === "incentives");
  };

  it("pays everybody what the session reckons, and comes to the bill", async () => {
    const bill = bonusBill(desk.model, desk.period(period));
    const sheet = await statement();
    const paid = bill.people.filter(({ parts }) => parts.length > 0);
    expect(paid.length).toBeGreaterThan(5);
    const shown = paid.map((_, index) => sheet!.rows[6 + index]).map((row) => [row?.[0]?.value, row?.[3]?.value]);
    expect(shown).toEqual(paid.map(({ person, amount }) => [person.name, amount ?? "–"]));
    expect(sheet!.rows[6 + paid.length]?.[3]?.value).toBe(bill.total);
  });

  it("is not written where the plan pays no bonus", async () => {
    expect(await statement({ ...desk.model.plan, bonuses: [] })).toBeUndefined();
  });

  it("holds no merged cells, no macros and none of our functions", async () => {
    const all = { talk: "all" as const, statement: true, period: desk.period(period) };
    const { drafts } = await describeReports(desk.workbook, desk.model, desk.year, "en-US", all);
    const file = newWorkbook(drafts);
    expect(readWorkbookFile(file).flatMap(({ merges }) => merges ?? [])).toEqual([]);
    const formulas = drafts.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => cell?.formula ?? [])));
    expect(formulas.filter((formula) => /\bKPI/u.test(formula.replace(/"[^"]*"/g, "")))).toEqual([]);
  });
});
