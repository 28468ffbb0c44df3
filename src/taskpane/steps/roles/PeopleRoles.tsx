import { Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Assignment, Person, PersonId } from "../../../domain/plan/plan";
import { LongList } from "../../components/LongList";
import { Section } from "../../components/Section";
import { useOpenPane } from "../../openPane";
import { PersonRole } from "./PersonRole";

/** A team that fits on one screen needs no search. */
const mostWithoutSearch = 8;
const rowHeight = 36;
const none: readonly Assignment[] = [];

const useStyles = makeStyles({
  warning: { color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Who has which role, and since when; people without one come first. */
export function PeopleRoles() {
  const styles = useStyles();
  const { plan, words } = useOpenPane();
  const [search, setSearch] = useState("");
  const { people, assignments, roles } = plan;
  const held = useMemo(() => assignmentsByPerson(assignments), [assignments]);
  const without = people.filter(({ id }) => !held.has(id)).length;
  const wanted = useMemo(() => peopleFound(people, held, search), [people, held, search]);
  return (
    <Section
      title={words.roles.people}
      end={without > 0 && <span className={styles.warning}>{words.roles.peopleWithoutRole(without)}</span>}
    >
      {people.length === 0 && <Text>{words.roles.noPeople}</Text>}
      {people.length > mostWithoutSearch && (
        <Input
          size="small"
          type="search"
          aria-label={words.roles.search}
          placeholder={words.roles.search}
          value={search}
          onChange={(_, { value }) => {
            setSearch(value);
          }}
        />
      )}
      <LongList
        label={words.roles.people}
        items={wanted}
        keyOf={({ id }) => id}
        rowHeight={rowHeight}
        render={(person) => <PersonRole person={person} held={held.get(person.id) ?? none} roles={roles} />}
      />
    </Section>
  );
}

function assignmentsByPerson(assignments: readonly Assignment[]): ReadonlyMap<PersonId, readonly Assignment[]> {
  const held = new Map<PersonId, Assignment[]>();
  for (const assignment of assignments) {
    const own = held.get(assignment.person);
    if (own) own.push(assignment);
    else held.set(assignment.person, [assignment]);
  }
  return held;
}

function peopleFound(
  people: readonly Person[],
  held: ReadonlyMap<PersonId, unknown>,
  search: string,
): readonly Person[] {
  const needle = search.trim().toLowerCase();
  return people
    .filter(({ name, team = "" }) => needle === "" || `${name} ${team}`.toLowerCase().includes(needle))
    .sort((a, b) => Number(held.has(a.id)) - Number(held.has(b.id)));
}
