import type { CellValue } from "../../workbook/sheetContent";
import type { RecognisedTable } from "../columns/recognisedTable";
import { nameKey, readName } from "../values/readName";
import type { PeopleDirectory } from "./peopleDirectory";

/** Whose a team or region is, where each has one person only. */
export interface TeamDirectory {
  /** The one person of the team a cell names; null where it has none or several. */
  personOf(team: CellValue): string | null;
}

/**
 * Collect the teams of all lists of people that name one person for each: Region → Person.
 *
 * A list in which a team has several people, or a title, describes a team and does not hand out its sales.
 */
export function teamDirectory(tables: readonly RecognisedTable[], people: PeopleDirectory): TeamDirectory {
  const owners = new Map<string, string | null>();
  for (const { region, byField, kind } of tables) {
    const [team, person] = [byField.get("team"), byField.get("person")];
    if (kind !== "roster" || !team || !person) continue;
    for (const { values } of region.rows) {
      const key = keyOf(values[team.column] ?? null);
      const name = people.find(values[person.column] ?? null);
      if (key === null || name === null) continue;
      const known = owners.get(key);
      owners.set(key, known === undefined || known === name ? name : null);
    }
  }
  return {
    personOf: (team) => owners.get(keyOf(team) ?? "") ?? null,
  };
}

function keyOf(team: CellValue): string | null {
  const reading = readName(team);
  return reading.kind === "name" ? nameKey(reading.name) : null;
}
