import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import { noHolidays } from "../../src/domain/calendar/holidays";
import { addMonths } from "../../src/domain/calendar/serialDay";
import { emptyPlan } from "../../src/domain/plan/defaultPlan";
import { guessRole } from "../../src/domain/roles/guessRole";
import { readTables } from "../../src/intake/readTables";
import { sampleWorkbook } from "../../src/sample/sampleWorkbook";
import { isMeasured } from "../../src/session/actuals";
import type { Model } from "../../src/session/model";
import { openModel } from "../../src/session/openModel";

const openSample = (language: "zh-CN" | "en-US"): Model =>
  openModel(readTables(readWorkbookFile(newWorkbook(sampleWorkbook(language)))), {
    plan: emptyPlan,
    holidays: noHolidays,
  });

describe("The sample workbook", () => {
  for (const language of ["zh-CN", "en-US"] as const) {
    it(`${language}: shows 25 people in four roles, with joiners and a leaver`, () => {
      const { intake } = openSample(language);
      expect(intake.roster).toHaveLength(25);
      expect(new Set(intake.roster.map(({ title }) => guessRole(title ?? "")?.id))).toEqual(
        new Set(["key-account-manager", "channel-representative", "field-representative", "sales-manager"]),
      );
      const { from, to } = intake.facts.span ?? { from: 0, to: 0 };
      expect(intake.roster.filter(({ joined = 0 }) => joined > from)).toHaveLength(2);
      expect(intake.roster.filter(({ left }) => left !== undefined && left < to)).toHaveLength(1);
      expect(addMonths(from, 18)).toBeGreaterThan(to);
      expect(addMonths(from, 17)).toBeLessThan(to);
    });

    it(`${language}: answers KPIs of all four families, every sheet is used and nothing is unreadable`, () => {
      const model = openSample(language);
      const measured = model.catalogue.filter((kpi) => isMeasured(model, kpi));
      expect(new Set(measured.map((kpi) => kpi.family)).size).toBe(4);
      expect(measured.length).toBeGreaterThanOrEqual(20);
      expect(model.intake.tables.filter((table) => table.kind === "other")).toEqual([]);
      expect(model.intake.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    });
  }

  it("is the same on every machine, and another one for another seed", () => {
    const bytes = (seed?: number): string => Buffer.from(newWorkbook(sampleWorkbook("en-US", seed))).toString("base64");
    expect(bytes()).toBe(bytes());
    expect(bytes(7)).not.toBe(bytes());
  });

  it("tells the same story in both languages: the same totals month by month", () => {
    const [zh, en] = [openSample("zh-CN"), openSample("en-US")];
    const revenue = zh.catalogue.find((kpi) => kpi.id === "revenue");
    const range = zh.intake.facts.span;
    if (!revenue || !range) throw new Error("the sample has no sales");
    const total = (model: Model): number | null => model.engine.measure(revenue.measure, "all", range).value;
    expect(total(zh)).toBe(total(en));
    expect(total(zh)).toBeGreaterThan(1_000_000);
  });
});
