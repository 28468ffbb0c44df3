import type { SerialDay } from "../domain/calendar/period";
import { serialDay } from "../domain/calendar/serialDay";
import type { RandomNumbers } from "./randomNumbers";
import type { SampleRole, SampleWords } from "./sampleWords";

/** First and last day of the sample's data: a year and a half. */
export const sampleSpan: { readonly from: SerialDay; readonly to: SerialDay } = {
  from: serialDay(2025, 1, 1),
  to: serialDay(2026, 6, 30),
};

/** Someone of the sample company. */
export interface SamplePerson {
  readonly number: string;
  readonly name: string;
  readonly role: SampleRole;
  readonly team: string;
  readonly manager: string | null;
  readonly joined: SerialDay;
  readonly left: SerialDay | null;
  /** How well they sell, about 1. */
  readonly skill: number;
}

/** Roles by place in the list of people: four managers, one a team, then the others in turn. */
const rolesInTurn: readonly SampleRole[] = ["keyAccount", "channel", "field"];

/**
 * The 25 people of the sample: four managers, seven each of three roles, two joiners and one leaver among them.
 */
export function sampleTeam(words: SampleWords, random: RandomNumbers): SamplePerson[] {
  return words.people.map((name, index) => {
    const isManager = index < 4;
    const team = words.teams[index % 4] ?? words.teams[0];
    return {
      number: `S${String(101 + index)}`,
      name,
      role: isManager ? "manager" : (rolesInTurn[index % 3] ?? "field"),
      team,
      manager: isManager ? null : (words.people[index % 4] ?? null),
      joined: joinedOn(index, random),
      left: index === 20 ? serialDay(2026, 2, 27) : null,
      skill: 0.7 + random.next() * 0.6,
    };
  });
}

function joinedOn(index: number, random: RandomNumbers): SerialDay {
  if (index === 23) return serialDay(2025, 9, 1);
  if (index === 24) return serialDay(2026, 2, 16);
  return serialDay(random.whole(2016, 2023), random.whole(1, 12), random.whole(1, 28));
}

/** Whether the person works for the company on that day. */
export const worksOn = (person: SamplePerson, day: SerialDay): boolean =>
  person.joined <= day && (person.left === null || day <= person.left);
