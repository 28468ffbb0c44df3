/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { Plan } from "../../src/domain/plan/plan";
import { openModel } from "../../src/session/openModel";
import { planHolidays } from "../../src/workflows/readWorkbook";
import { describeReports } from "../../src/workflows/writeReports";
import { openSampleDesk, typeInto } from "../workflows/sampleDesk";
import { accessibilityProblems, goToTab, openPane } from "./renderPane";

/** Two people with a target of 1,200 for each month of 2026. */
function withTargets(plan: Plan): Plan {
  const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, "0")}`);
  const sellers = plan.assignments.filter(({ role }) =>
    plan.weights.some((rule) => rule.role === role && rule.kpi === "revenue" && rule.scope !== "team"),
  );
  const targets = sellers
    .slice(0, 2)
    .flatMap(({ person }) =>
      months.map((period) => ({ scope: `person:${person}` as const, kpi: "revenue", period, value: 1_200 })),
    );
  return { ...plan, targets };
}

it("Targets typed into a breakdown are shown beside the plan's, and taken over with one click", async () => {
  const desk = await openSampleDesk("en-US", withTargets);
  const { plan } = desk.model;
  const model = openModel(desk.model.intake, { plan, holidays: planHolidays(plan) });
  await desk.workbook.addSheets(
    (await describeReports(desk.workbook, model, desk.year, "en-US", { breakdown: true })).drafts,
  );
  const sheet = await desk.workbook.readSheet("2026 Targets");
  const head = sheet.rows.find(({ values }) => values.includes("Check"))!;
  await typeInto(desk.workbook, "2026 Targets", head.index + 1, head.values.indexOf("2026-03"), 1_500);
  const shown = await openPane(await desk.workbook.readSheets());
  await goToTab(shown, /Targets/);
  const section = within(await screen.findByRole("region", { name: "Targets typed into “2026 Targets”" }));
  expect(section.getByText(/2026-03: ¥?1,200 → ¥?1,500/)).toBeTruthy();
  expect(await accessibilityProblems()).toEqual([]);
  await shown.user.selectOptions(section.getByRole("combobox", { name: "The other targets" }), "time");
  expect(section.getByText("11 more targets follow, so that totals stay")).toBeTruthy();
  await shown.user.click(section.getByRole("button", { name: "Take these over" }));
  await waitFor(() => {
    expect(screen.queryByRole("region", { name: /Targets typed into/ })).toBeNull();
  });
  await waitFor(() => {
    expect(shown.workbook.settings.get("KpiDesk.plan")).toContain('\\"value\\": 1500');
  });
});
