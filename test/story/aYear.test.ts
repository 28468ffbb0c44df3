import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { rangeOf } from "../../src/domain/calendar/neighbourPeriods";
import { countWorkingDays } from "../../src/domain/calendar/workingDays";
import { sumExactly } from "../../src/domain/numbers/sumExactly";
import { checkPlan } from "../../src/domain/plan/checkPlan";
import { versionInForce } from "../../src/domain/plan/planVersions";
import { parsePlan } from "../../src/planfile/parsePlan";
import { serialisePlan } from "../../src/planfile/serialisePlan";
import { scorePerson } from "../../src/session/scorePeriod";
import { aYear, tellYear, yearPictures } from "./aYear";

const page = resolve(__dirname, "../../docs/a-year.md");
const story = aYear();
const { months, end } = story;

describe("A year of the sample company, month by month", () => {
  it("begins with targets that tie: people and vacancy to each month, months to the year", () => {
    expect(sumExactly(months.map(({ company }) => company))).toBe(story.total);
    for (const { month, company } of months)
      expect([month.id, story.brokenDown.get(month.id)]).toEqual([month.id, company]);
  });

  it("everybody's own results total the company's in every month", () => {
    for (const { month, actual, own } of months) expect([month.id, own]).toEqual([month.id, actual]);
  });

  it("scores the month of a role change in two parts, averaged by working days", () => {
    const person = end.people.find(({ id }) => id === story.changer);
    const month = months.find((row) => row.month.id === "2025-11")?.month;
    if (!person || !month) throw new Error("the story lost its people");
    const { segments, score } = scorePerson(end, person, month);
    expect(segments.map(({ role }) => role)).toEqual(["field-representative", "key-account-manager"]);
    expect(segments.reduce((days, segment) => days + segment.workingDays, 0)).toBe(
      countWorkingDays(end.holidays, rangeOf(month)),
    );
    const [first, second] = segments;
    const days = (first?.workingDays ?? 0) + (second?.workingDays ?? 0);
    const average = segments.reduce((sum, one) => sum + (one.score ?? 0) * one.workingDays, 0) / days;
    if (first?.score !== null && second?.score !== null) expect(score).toBeCloseTo(average, 9);
  });

  it("redistributes the half-year's shortfall so that reached, asked and unplaced total each person's year", () => {
    expect(story.shortfall.some(({ shortfall }) => shortfall > 0)).toBe(true);
    for (const { parts, shortfall, unplaced } of story.shortfall) {
      const after = sumExactly([...parts.map(({ target }) => target), unplaced, Math.min(0, shortfall)]);
      expect(after).toBeCloseTo(sumExactly(parts.map(({ plan }) => plan)), 6);
    }
  });

  it("leaves nothing of the leaver's targets behind", () => {
    expect(sumExactly([story.leaver.after, story.leaver.unplaced])).toBe(story.leaver.before);
  });

  it("pays what the bonus bills say, and takes back no more than was paid", () => {
    const payments = end.plan.payments ?? [];
    for (const { month, paid } of months) {
      const own = payments.filter(({ kind, period }) => kind === "paid" && period === month.id);
      expect([month.id, sumExactly(own.map(({ amount }) => amount))]).toEqual([month.id, paid]);
    }
    const paidFor = payments.find(
      ({ kind, person, period }) => kind === "paid" && person === story.clawed.person && period === story.clawed.period,
    );
    expect(story.clawed.amount).toBeGreaterThan(0);
    expect(story.clawed.amount).toBeLessThanOrEqual(paidFor?.amount ?? 0);
    expect(story.clawed.amount).toBeCloseTo((paidFor?.amount ?? 0) / 2, 1);
  });

  it("ends with a plan without errors, two versions, and a file that holds all of it", () => {
    expect(checkPlan(end.plan).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(versionInForce(end.plan)).toMatchObject({ id: "v2", basedOn: "v1", reason: "Half-year review" });
    expect(end.plan.changes?.every(({ reason }) => reason !== undefined)).toBe(true);
    expect(parsePlan(serialisePlan(end.plan)).plan).toEqual(end.plan);
  });

  it("is told on its page as it went", () => {
    const told = tellYear(story);
    if (process.env["KPI_WRITE_PAGES"]) writeFileSync(page, told);
    const written = readFileSync(page, "utf8");
    const plain = (text: string): string => text.replace(/[\s|:-]+/g, " ");
    expect(plain(written)).toBe(plain(told));
  });

  it.each([...yearPictures(story)])("is drawn in %s as it went", (name, drawn) => {
    const path = resolve(__dirname, "../../docs/a-year", name);
    if (process.env["KPI_WRITE_PAGES"]) {
      mkdirSync(resolve(path, ".."), { recursive: true });
      writeFileSync(path, drawn);
    }
    expect(readFileSync(path, "utf8")).toBe(drawn);
  });
});
