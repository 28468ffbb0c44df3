import { civilCalendar } from "../../src/domain/calendar/calendarPeriods";
import type { PlanRate } from "../../src/domain/plan/plan";
import { rateOn } from "../../src/domain/plan/rateOn";
import { codesOf, day, factsOf, read, serial, sheet } from "./workbookOf";

const orders = sheet("Orders", [
  ["Order No", "Date", "Customer", "Rep", "Currency", "Amount"],
  ["1", day("2026-01-05"), "Acme", "Ann Lee", "CNY", 100],
  ["2", day("2026-01-06"), "Globex", "Ann Lee", "USD", 10],
  ["3", day("2026-04-06"), "Globex", "Ann Lee", "USD", 10],
  ["4", day("2026-04-07"), "Hooli", "Ann Lee", "JPY", 999],
]);
const rates: readonly PlanRate[] = [
  { currency: "usd", rate: 7 },
  { currency: "USD", period: "2026Q1", rate: 7.2, actual: 7.25 },
];
const readWith = (currency: string | undefined, given: readonly PlanRate[]) =>
  read([orders], { money: { ...(currency ? { currency } : {}), rateOn: rateOn(given, civilCalendar) } });
const amountsOf = (result: ReturnType<typeof read>) =>
  factsOf(result, "sales").map(({ amount, fxEffect }) => [amount, fxEffect]);

describe("Amounts in several currencies", () => {
  it("are converted at the plan's rate of their day; what the market's rate adds is kept apart", () => {
    const result = readWith("CNY", [...rates, { currency: "JPY", rate: 0.05 }]);
    expect(amountsOf(result)).toEqual([
      [100, undefined],
      [72, 0.5],
      [70, 0],
      [49.95, 0],
    ]);
    expect(codesOf(result)).toEqual(["currency-converted"]);
  });

  it("without a rate are left out and named, never added up", () => {
    const result = readWith("CNY", rates);
    expect(amountsOf(result).map(([amount]) => amount)).toEqual([100, 72, 70]);
    expect(result.rowsLeftOut).toEqual([{ sheet: "Orders", cell: "F5", reason: "currency-mixed" }]);
  });

  it("are stated in the plan's currency even where most rows name another", () => {
    expect(amountsOf(readWith("JPY", [])).map(([amount]) => amount)).toEqual([999]);
  });

  it("the shortest period's rate goes first, and a period that cannot be read names none", () => {
    const on = rateOn(
      [...rates, { currency: "USD", period: "2026-01", rate: 7.3 }, { currency: "USD", period: "soon", rate: 1 }],
      civilCalendar,
    );
    expect(on("USD", serial("2026-01-31"))?.rate).toBe(7.3);
    expect(on("USD", serial("2026-02-01"))?.rate).toBe(7.2);
    expect(on("USD", serial("2026-04-01"))?.rate).toBe(7);
    expect(on("EUR", serial("2026-04-01"))).toBeNull();
  });
});
