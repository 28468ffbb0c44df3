import { Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Person } from "../../../domain/plan/plan";
import { Choice } from "../../components/Choice";
import { Section } from "../../components/Section";
import { useOpenPane } from "../../openPane";
import { assignRole, rolesByPerson } from "../../planEdits/roles";

/** More people than these are found by typing a name: a page of five thousand lists would not answer. */
const mostShown = 60;
const nothing = "";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexBasis: "44%", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
  team: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
  role: { flexBasis: "56%", minWidth: 0 },
  warning: { color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Who has which role; people without one come first. */
export function PeopleRoles() {
  const styles = useStyles();
  const { plan, words } = useOpenPane();
  const [search, setSearch] = useState("");
  const roles = rolesByPerson(plan);
  const without = plan.people.filter((person) => !roles.has(person.id)).length;
  const needle = search.trim().toLowerCase();
  const wanted = plan.people
    .filter(({ name, team = "" }) => `${name} ${team}`.toLowerCase().includes(needle))
    .sort((a, b) => Number(roles.has(a.id)) - Number(roles.has(b.id)));
  const hidden = wanted.length - mostShown;
  return (
    <Section
      title={words.roles.people}
      end={without > 0 && <span className={styles.warning}>{words.roles.peopleWithoutRole(without)}</span>}
    >
      {plan.people.length === 0 && <Text>{words.roles.noPeople}</Text>}
      {plan.people.length > 8 && (
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
      <ul className={styles.list}>
        {wanted.slice(0, mostShown).map((person) => (
          <li key={person.id}>
            <PersonRole person={person} role={roles.get(person.id) ?? nothing} />
          </li>
        ))}
      </ul>
      {hidden > 0 && <Text size={200}>{words.roles.morePeople(hidden)}</Text>}
    </Section>
  );
}

function PersonRole({ person, role }: { readonly person: Person; readonly role: string }) {
  const styles = useStyles();
  const { plan, edit, words } = useOpenPane();
  return (
    <div className={styles.row}>
      <span className={styles.name}>
        {person.name} {person.team !== undefined && <span className={styles.team}>{person.team}</span>}
      </span>
      <div className={styles.role}>
        <Choice
          label={words.roles.roleOf(person.name)}
          isLabelHidden
          value={role}
          options={[[nothing, words.roles.noRole] as const, ...plan.roles.map(({ id, name }) => [id, name] as const)]}
          onChoose={(chosen) => {
            edit(assignRole(plan, person.id, chosen === nothing ? null : chosen));
          }}
        />
      </div>
    </div>
  );
}
