import type { SerialDay } from "../domain/calendar/period";
import { addMonths, dateParts, twoDigits } from "../domain/calendar/serialDay";
import type { RandomNumbers } from "./randomNumbers";
import { sampleSpan, worksOn, type SamplePerson } from "./sampleTeam";
import { sampleMonths, type SampleCustomer } from "./sampleTrade";
import type { SampleWords } from "./sampleWords";

/** A row of a sample sheet; days are marked, so that they are written as dates. */
export type SampleValue = string | number | null | { readonly day: SerialDay };
/** Values from the first column on. */
export type SampleRow = readonly SampleValue[];

/** Everything that people of the sample do apart from orders and payments. */
export interface SampleActivity {
  readonly opportunities: readonly SampleRow[];
  readonly visits: readonly SampleRow[];
  readonly surveys: readonly SampleRow[];
  readonly complaints: readonly SampleRow[];
  readonly trainings: readonly SampleRow[];
  readonly manual: readonly SampleRow[];
}

interface Cast {
  readonly team: readonly SamplePerson[];
  readonly customers: readonly SampleCustomer[];
  readonly words: SampleWords;
  readonly random: RandomNumbers;
}

/** Visits, opportunities, surveys, complaints, trainings and manual actuals, month by month. */
export function sampleActivity(cast: Cast): SampleActivity {
  const { customers } = cast;
  const known = (month: SerialDay): readonly SampleCustomer[] => customers.filter(({ since }) => since <= month);
  const everyMonth = (rows: (month: SerialDay) => readonly SampleRow[]): SampleRow[] => sampleMonths().flatMap(rows);
  return {
    opportunities: sampleOpportunities(cast),
    visits: everyMonth((month) => known(month).flatMap((customer) => visitsTo(customer, month, cast))),
    surveys: everyMonth((month) => known(month).flatMap((customer) => surveyOf(customer, month, cast))),
    complaints: everyMonth((month) => known(month).flatMap((customer) => complaintOf(customer, month, cast))),
    trainings: everyMonth((month) => trainingsIn(month, cast)),
    manual: everyMonth((month) => manualIn(month, cast)),
  };
}

function sampleOpportunities({ customers, words, random }: Cast): SampleRow[] {
  const rows: { readonly created: SerialDay; readonly row: SampleRow }[] = [];
  for (const month of sampleMonths()) {
    for (const { name, owner } of customers) {
      if (!random.chance(0.12) || !worksOn(owner, month)) continue;
      const created = month + random.whole(0, 27);
      const closed = created + random.whole(15, 120);
      const isClosed = closed <= sampleSpan.to;
      const stage = isClosed
        ? random.chance(0.35 + owner.skill * 0.2)
          ? words.stages.won
          : words.stages.lost
        : random.pick(words.stages.open);
      const amount = random.whole(8, 240) * 1000;
      rows.push({
        created,
        row: [name, owner.name, stage, { day: created }, isClosed ? { day: closed } : null, amount],
      });
    }
  }
  rows.sort((first, second) => first.created - second.created);
  return rows.map(({ row }, index) => [`OP${String(3001 + index)}`, ...row]);
}

function visitsTo({ name, owner }: SampleCustomer, month: SerialDay, { words, random }: Cast): SampleRow[] {
  const rows: SampleRow[] = [];
  for (let visit = random.whole(0, 1); visit > 0; visit -= 1) {
    const day = month + random.whole(0, 27);
    if (worksOn(owner, day)) rows.push([{ day }, owner.name, name, random.pick(words.purposes)]);
  }
  return rows;
}

function surveyOf({ name, owner }: SampleCustomer, month: SerialDay, { random }: Cast): SampleRow[] {
  // Customers are asked once a quarter, and two of three answer.
  const isQuarterEnd = dateParts(month).month % 3 === 0;
  if (!isQuarterEnd || !worksOn(owner, month + 20) || !random.chance(0.66)) return [];
  const score = Math.min(5, Math.max(2, 3.4 + owner.skill * 0.9 + random.next() * 0.8 - 0.4));
  return [[{ day: month + 20 }, name, owner.name, Math.round(score * 10) / 10]];
}

function complaintOf({ name, owner }: SampleCustomer, month: SerialDay, { words, random }: Cast): SampleRow[] {
  const day = month + random.whole(0, 27);
  return random.chance(0.025) && worksOn(owner, day)
    ? [[{ day }, name, owner.name, random.pick(words.complaintTypes)]]
    : [];
}

function trainingsIn(month: SerialDay, { team, words, random }: Cast): SampleRow[] {
  // One course a quarter, in its second month.
  const { month: number } = dateParts(month);
  if (number % 3 !== 2) return [];
  const course = words.courses[Math.floor(number / 3) % words.courses.length] ?? "";
  return team
    .filter((person) => worksOn(person, month + 14))
    .map((person) => {
      const exam = Math.min(100, Math.round(52 + person.skill * 28 + random.next() * 16));
      return [{ day: month + 14 }, person.name, course, 8, random.whole(5, 8), exam];
    });
}

function manualIn(month: SerialDay, { team, words, random }: Cast): SampleRow[] {
  const { year, month: number } = dateParts(month);
  const period = `${String(year)}-${twoDigits(number)}`;
  return team
    .filter((person) => worksOn(person, addMonths(month, 1) - 1))
    .flatMap((person) => [
      [
        person.name,
        words.manualKpis.hygiene,
        period,
        Math.min(1, Math.round((0.62 + person.skill * 0.25 + random.next() * 0.12) * 100) / 100),
      ],
      [
        person.name,
        words.manualKpis.rating,
        period,
        Math.min(100, Math.round(58 + person.skill * 24 + random.next() * 14)),
      ],
      [person.name, words.manualKpis.sharing, period, random.whole(0, 3)],
    ]);
}
