import { strFromU8, unzipSync } from "fflate";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import { bonusBill, type PersonBonus } from "../../src/session/bonuses";
import type { PersonScore } from "../../src/session/personScore";
import { scorePeriod } from "../../src/session/scorePeriod";
import { describeHandOuts, type HandOut } from "../../src/workflows/describeHandOuts";
import { everyReport } from "../../src/workflows/reportChoice";
import { describeReports } from "../../src/workflows/writeReports";
import { openSampleDesk, type SampleDesk } from "./sampleDesk";

let desk: SampleDesk;
let handOuts: readonly HandOut[];
beforeAll(async () => {
  // Everybody has targets of her own that nobody else has.
  desk = await openSampleDesk("en-US", (plan) => ({
    ...plan,
    // A share of every bonus goes through the team's pool.
    bonuses: plan.roles.map(({ id: role }) => ({
      id: `bonus of ${role}`,
      role,
      per: "quarter" as const,
      mode: "tiers" as const,
      kpi: "revenue",
      tiers: [
        { from: 0, rate: 0.0125 },
        { from: 900_000, rate: 0.02 },
      ],
      tierMode: "marginal" as const,
      teamShare: 0.3,
    })),
    targets: [
      ...plan.targets,
      { scope: "company", kpi: "revenue", period: "2026", value: 87_650_331.7 },
      ...plan.people.map(({ id }, index) => ({
        scope: `person:${id}` as const,
        kpi: "revenue",
        period: "2026Q2",
        value: 1_000_003 + index * 10_007,
      })),
    ],
  }));
  handOuts = await describeHandOuts(desk.workbook, desk.model, desk.period("2026Q2"), "en-US");
});

/** Everything that is written anywhere in a file. */
const textOf = ({ drafts }: HandOut): string =>
  Object.entries(unzipSync(newWorkbook(drafts)))
    .map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)
    .join("\n");

/** A person's score and amounts: small counts and simple ratios may be somebody else's by chance. */
function numbersOf({ score, segments }: PersonScore): readonly string[] {
  const amounts = segments.flatMap(({ kpis }) => kpis.flatMap(({ actual, target }) => [actual, target?.value]));
  return [score, ...amounts.filter((amount) => Math.abs(amount ?? 0) > 10_000)].flatMap((value) =>
    typeof value === "number" ? [String(value)] : [],
  );
}

describe("What a person is handed", () => {
  it("nobody else's name and nobody else's number is in any part of the file", () => {
    const scores = scorePeriod(desk.model, desk.period("2026Q2"));
    let compared = 0;
    for (const handOut of handOuts) {
      const text = textOf(handOut);
      const own = new Set(scores.filter(({ person }) => person.id === handOut.person.id).flatMap(numbersOf));
      expect(text).toContain(handOut.person.name);
      expect(text).not.toContain("87650331");
      for (const other of scores.filter(({ person }) => person.id !== handOut.person.id)) {
        const numbers = numbersOf(other).filter((number) => !own.has(number));
        compared += numbers.length;
        const found = [other.person.name, ...numbers].filter((secret) => text.includes(secret));
        expect([handOut.person.name, found]).toEqual([handOut.person.name, []]);
      }
    }
    expect(compared).toBeGreaterThan(1000);
  });

  it("her own bonus step by step to the cent, with nobody else's bonus and nothing that others put into the pool", () => {
    const { people } = bonusBill(desk.model, desk.period("2026Q2"));
    const moneyOf = ({ parts }: PersonBonus): readonly string[] =>
      parts.flatMap(({ amount, steps }) => [
        ...(amount ? [String(amount)] : []),
        ...steps.flatMap(({ code, amount: after, params }) =>
          [after, ...(code === "pooled" ? [params["given"]] : [])].filter(Boolean).map(String),
        ),
      ]);
    let compared = 0;
    for (const handOut of handOuts) {
      const text = textOf({ ...handOut, drafts: handOut.drafts.filter(({ kind }) => kind === "incentives") });
      const own = people.find(({ person }) => person.id === handOut.person.id)!;
      expect(text).toContain(`<v>${own.amount}</v>`);
      const others = people.filter((other) => other !== own).flatMap(moneyOf);
      const secrets = others.filter((number) => number.length > 4 && !moneyOf(own).includes(number));
      compared += secrets.length;
      expect(secrets.filter((number) => text.includes(`<v>${number}</v>`))).toEqual([]);
    }
    expect(compared).toBeGreaterThan(1000);
  });

  it("no bonus, no statement", async () => {
    const own = await openSampleDesk("en-US", (plan) => ({ ...plan, bonuses: [] }));
    const [first] = own.model.people;
    const [handOut] = await describeHandOuts(own.workbook, own.model, own.period("2026Q2"), "en-US", [first!.id]);
    expect(handOut?.drafts.map(({ kind }) => kind)).not.toContain("incentives");
  });

  it("her scorecard of the period, her page to talk it over, her bonus, and her targets of its year", () => {
    expect(handOuts.length).toBeGreaterThan(20);
    for (const { drafts } of handOuts) {
      expect(drafts.map(({ kind, period }) => [kind, period])).toEqual([
        ["scorecard", "2026Q2"],
        ["talk", "2026Q2"],
        ["incentives", "2026Q2"],
        ["breakdown", "2026"],
      ]);
    }
  });

  it("what the manager wrote on her card comes along, and stays on hers alone", async () => {
    const { drafts } = await describeReports(desk.workbook, desk.model, desk.year, "en-US", {
      ...everyReport,
      period: desk.period("2026Q2"),
    });
    const commented = drafts.map((draft) =>
      draft.kind === "scorecard" && draft.name.includes(handOuts[0]!.person.name)
        ? {
            ...draft,
            rows: draft.rows.map((row) =>
              row[1]?.value === "Revenue" ? [...row.slice(0, -1), { value: "Keep it up" }] : row,
            ),
          }
        : draft,
    );
    await desk.workbook.addSheets(commented);
    const again = await describeHandOuts(desk.workbook, desk.model, desk.period("2026Q2"), "en-US");
    expect(again.filter((handOut) => textOf(handOut).includes("Keep it up")).map(({ person }) => person.name)).toEqual([
      handOuts[0]!.person.name,
    ]);
  });

  it("whoever has no scorecard is handed nothing, and only those asked for are", async () => {
    const period = desk.period("2019Q1");
    expect(await describeHandOuts(desk.workbook, desk.model, period, "zh-CN", [])).toEqual([]);
    const [one] = desk.model.people.slice(-1);
    const own = await describeHandOuts(desk.workbook, desk.model, desk.period("2026Q2"), "zh-CN", [one!.id, "nobody"]);
    expect(own.map(({ person }) => person.id)).toEqual([one!.id]);
    expect(readWorkbookFile(newWorkbook(own[0]!.drafts)).map(({ name }) => name)).toEqual([
      `计分卡 ${one!.name} 2026Q2`,
      `面谈 ${one!.name} 2026Q2`,
      "奖金明细 2026Q2",
      "2026 目标分解",
    ]);
  });
});
