import { createPersonFinder } from "../session/livePeople";
import type { Model, ModelPerson } from "../session/model";
import type { CommandCall } from "./command";
import { usageFailure } from "./usageProblem";

/**
 * The people that `--person` names: by id, name or alias, without regard to case, width and spaces.
 *
 * @returns undefined where the call names nobody: everybody is meant
 * @throws CommandProblem (usage) naming an unknown one and whoever comes near
 */
export function choosePeople(model: Model, call: CommandCall): readonly ModelPerson[] | undefined {
  const names = call.texts("person");
  if (names.length === 0) return undefined;
  const find = createPersonFinder(model);
  return names.flatMap((name) => {
    const found = find(name);
    if (found.kind === "found") return [found.person];
    if (found.kind === "shared") return model.people.filter(({ id }) => found.ids.includes(id));
    const accepted = found.suggestion || model.people.map((person) => person.name).join(", ");
    throw usageFailure("argument-invalid", { name: "--person", value: name, accepted }, "--person");
  });
}
