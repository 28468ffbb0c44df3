import { sumExactly } from "../../src/domain/numbers/sumExactly";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import type { StatementInput, StatementPart } from "../../src/reports/statement/statementInput";
import { statementSheets } from "../../src/reports/statement/statementSheet";
import type { DraftCell, SheetDraft } from "../../src/workbook/sheetDraft";
import type { SheetContent } from "../../src/workbook/sheetContent";
import { recalculatedDifferences } from "../helpers/recalculatedDifferences";
import { convertAll, describeWithLibreOffice, libreOfficeTimeout, recalculate } from "../helpers/libreOffice";
import { planListing } from "../workbook/portCases/drafts";
import { header, kpiOf } from "./samples/sampleReports";
import { bonusGates, bonusWays, figures, partOf, poolOf, sampleStatement } from "./samples/sampleStatement";

const sheetsOf = (input: StatementInput): readonly SheetDraft[] =>
  statementSheets(input, "en-US", { sheet: "Incentives", steps: "Tom's steps", tables: [] });

function sheetOf(input: StatementInput): SheetDraft {
  const sheets = sheetsOf(input);
  expect(sheets).toHaveLength(1);
  return sheets[0]!;
}

const statementOf = (...parts: readonly StatementPart[]): StatementInput => ({
  header,
  periodLabel: "2026Q1",
  rules: parts.map(({ bonus, kpi }) => ({ bonus, role: "KAM", ...(kpi ? { kpi } : {}) })),
  people: parts.map((part, index) => ({ person: `Person ${index}`, role: "KAM", parts: [part] })),
});

/** Steps of a person as the sheet shows them: their words, amounts and what the bonus then comes to. */
const stepsOf = ({ rows }: SheetDraft, person: string) => {
  const first = rows.findIndex((row) => row[2]?.value === "Step");
  const end = rows.findIndex((row, index) => index > first && row.length === 0);
  return rows
    .slice(first + 1, end < 0 ? undefined : end)
    .filter((row) => row[0]?.value === person)
    .map((row) => [row[2]?.value, row[6]?.value, row[7]?.value]);
};

const texts = ({ rows }: SheetDraft): readonly string[] =>
  rows.flatMap((row) => (row.length === 1 && typeof row[0]?.value === "string" ? [row[0].value] : []));

describe("the incentive statement", () => {
  it("shows tier by tier how 38,000 earns 740", () => {
    const sheet = sheetOf(statementOf(partOf({ ...bonusWays.marginal, cap: 5000, teamShare: 0 })));
    expect(stepsOf(sheet, "Person 0")).toEqual([
      ["Actual: Revenue", undefined, undefined],
      ["Presence (days × hours)", undefined, undefined],
      ["The part from 0", 100, 100],
      ["The part from 10,000", 400, 500],
      ["The part from 30,000", 240, 740],
      ["Cap (cap × presence)", 0, 740],
      ["Bonus", undefined, 740],
    ]);
  });

  it("goes on from the curve through gates and the cap to the team's pool", () => {
    const own = partOf({ ...bonusWays.marginal, cap: 600 }, figures({ presence: 0.5 }), bonusGates);
    const other = partOf({ ...bonusWays.marginal, cap: 600 }, figures({ actual: 0 }));
    const sheet = sheetOf(statementOf(...poolOf([own, other], "East")));
    expect(stepsOf(sheet, "Person 0").slice(5)).toEqual([
      ["Gate: Collection rate below 50%, less", -74, 666],
      ["Gate: Complaints above 3, limited", 0, 666],
      ["Gate: Days sales outstanding above 100, none", 0, 666],
      ["Cap (cap × presence)", -366, 300],
      ["Own bonus, to the cent", undefined, 300],
      ["Into the team's pool", -60, 240],
      ["Out of the team's pool", 20, 260],
      ["Bonus", undefined, 260],
    ]);
  });

  it("takes back at the rate first paid, and says what is still to be paid", () => {
    const payments = [
      { kind: "paid" as const, bonus: "score", person: "p", period: "2026Q1", amount: 740, basis: 38_000 },
      { kind: "clawed-back" as const, bonus: "score", person: "p", period: "2026Q1", amount: 194.74, basis: 10_000 },
    ];
    const sheet = sheetOf(statementOf(partOf(bonusWays.score, figures(), [], { payments })));
    expect(stepsOf(sheet, "Person 0").slice(-3)).toEqual([
      ["Bonus", undefined, 30_000],
      ["Taken back at the rate first paid", -194.74, 29_805.26],
      ["After what was taken back", undefined, 29_805.26],
    ]);
    expect(sheet.rows[6]?.slice(3).map((cell) => cell?.value)).toEqual([30_000, -194.74, 29_805.26, 545.26, 29_260]);
  });

  it("adds everybody up in a total row, and leaves out whoever has no bonus", () => {
    const input = sampleStatement();
    const sheet = sheetOf(input);
    const amounts = input.people.flatMap(({ parts }) => parts.flatMap(({ amount }) => amount ?? []));
    expect(sheet.rows[6 + input.people.length]?.[3]?.value).toBe(sumExactly(amounts));
    expect(sheet.rows[8]?.[3]?.value).toBe("–");
  });

  it("warns of cliffs, and of who stands just before one", () => {
    const near = partOf(bonusWays.whole, figures({ actual: 29_900, attainment: 0.7475 }));
    expect(texts(sheetOf(statementOf(near)))).toEqual(
      expect.arrayContaining([
        "⚠ KAM: reaching 10,000 moves the bonus by 100",
        "⚠ KAM: reaching 30,000 moves the bonus by 300",
        "◆ Person 0 2026Q1: 100 more reaches a cliff worth 300",
      ]),
    );
    const smooth = sheetOf(statementOf(partOf(bonusWays.interpolated, figures(), [])));
    expect(texts(smooth).filter((text) => text.startsWith("⚠"))).toEqual([]);
  });
});

/** The sheet with another value in the basis of a step. */
function typed(sheet: SheetDraft, person: string, step: string, value: number): SheetDraft {
  const row = sheet.rows.findIndex((cells) => cells[0]?.value === person && cells[2]?.value === step);
  expect(row).toBeGreaterThan(0);
  const edited = (cells: readonly (DraftCell | undefined)[]) =>
    cells.map((cell, column) => (column === 4 ? { ...cell, value } : cell));
  return { ...sheet, rows: sheet.rows.map((cells, index) => (index === row ? edited(cells) : cells)) };
}

const summaryOf = (sheet: SheetContent | undefined): unknown[] =>
  (sheet?.rows ?? []).filter(({ index }) => index >= 6 && index <= 8).map(({ values }) => values[3]);

/** A statement that is longer than a page. */
const longStatement = (): StatementInput => {
  const payments = [
    { kind: "paid" as const, bonus: "score", person: "p", period: "2026Q1", amount: 740, basis: 38_000 },
    { kind: "clawed-back" as const, bonus: "score", person: "p", period: "2026Q1", amount: 194.74, basis: 10_000 },
  ];
  const alone = Array.from({ length: 49 }, () => partOf(bonusWays.score, figures(), [], { payments }));
  return statementOf(...alone, ...poolOf([partOf(bonusWays.marginal), partOf(bonusWays.marginal)], "East"));
};

it("a short statement prints on one page, a longer one begins its steps on another", () => {
  expect(sheetOf(statementOf(partOf(bonusWays.score))).print?.breaksAfterRows).toEqual([]);
  expect(sheetOf(sampleStatement()).print?.breaksAfterRows).toHaveLength(1);
});

describe("the statement of more than 50 people", () => {
  it("has its steps on a sheet of their own, so that each repeats its own header on every page", () => {
    const [summary, steps, ...others] = sheetsOf(longStatement());
    expect(others).toEqual([]);
    const headerOf = (sheet: SheetDraft | undefined) => sheet?.rows[sheet.print?.repeatRows?.from ?? -1]?.[3]?.value;
    expect([summary?.name, headerOf(summary)]).toEqual(["Incentives", "Bonus"]);
    expect([steps?.name, headerOf(steps)]).toEqual(["Tom's steps", "Period"]);
    expect(stepsOf(steps!, "Person 50").at(-1)).toEqual(["Bonus", undefined, 740]);
    expect(summary?.rows[6 + 51]?.[3]?.value).toBe(49 * 30_000 + 2 * 740);
  });

  describeWithLibreOffice("recalculated", () => {
    it(
      "comes to what was written",
      async () => {
        const sheets = sheetsOf(longStatement());
        const listing = planListing(...sheets.map(({ name, kind }) => [name, kind] as const));
        const file = newWorkbook([...sheets, listing]);
        const [recalculated] = await convertAll([file], "xlsx");
        const { wrong, compared } = recalculatedDifferences(file, recalculated ?? new Uint8Array());
        expect(wrong).toEqual([]);
        expect(compared).toBeGreaterThan(1000);
      },
      libreOfficeTimeout,
    );
  });
});

describeWithLibreOffice("A colleague without the add-in", () => {
  it(
    "types another actual into the statement: her tiers, the pool, the colleague's share and the total follow",
    async () => {
      const bonus = { ...bonusWays.marginal, cap: 5000 };
      const before = sheetOf(statementOf(...poolOf([partOf(bonus), partOf(bonus, figures({ actual: 20_000 }))], "E")));
      const after = poolOf(
        [partOf(bonus, figures({ actual: 54_321.5 })), partOf(bonus, figures({ actual: 20_000 }))],
        "E",
      );
      const [sheet] = await recalculate(newWorkbook([typed(before, "Person 0", "Actual: Revenue", 54_321.5)]));
      const amounts = after.map(({ amount }) => amount ?? 0);
      expect(summaryOf(sheet)).toEqual([...amounts, sumExactly(amounts)]);
    },
    libreOfficeTimeout,
  );
});

it("KPIs that only gates speak of are named too", () => {
  const gate = { kpi: kpiOf("complaints"), actual: 9, above: 3, effect: "zero" as const };
  const sheet = sheetOf(statementOf(partOf(bonusWays.score, figures(), [gate])));
  expect(stepsOf(sheet, "Person 0").map(([step]) => step)).toContain("Gate: Complaints above 3, none");
});
