import type { Model } from "../session/model";
import { mostPeople } from "../workflows/mostPeople";
import { CommandProblem } from "./command";
import { usageProblem } from "./usageProblem";

/** Ends a command that works person by person when there are more people than that can be done for. */
export function refuseCrowd({ people }: Pick<Model, "people">): void {
  if (people.length <= mostPeople) return;
  const params = { people: people.length, most: mostPeople };
  throw new CommandProblem([usageProblem("people-too-many", params)]);
}
