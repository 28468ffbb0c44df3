import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Assignment, Person } from "../../../domain/plan/plan";
import { Choice } from "../../components/Choice";
import { DayField } from "../../components/DayField";
import { ValueField } from "../../components/ValueField";
import { useOpenPane } from "../../openPane";
import { changeRole, removeAssignment, setAssignment, type AssignmentChange } from "../../planEdits/assignments";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  role: { flexBasis: "100%", minWidth: 0 },
  time: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
});

/** The roles a person has had and will have, with days, hours and settling in. */
export function PersonTimes({ person, held }: { readonly person: Person; readonly held: readonly Assignment[] }) {
  const styles = useStyles();
  const { plan, edit, opened, words } = useOpenPane();
  const last = held.at(-1);
  const next = plan.roles.find(({ id }) => id !== last?.role) ?? plan.roles[0];
  const day = (opened.model.asOf ?? last?.from ?? 0) + 1;
  return (
    <div className={styles.root} role="group" aria-label={words.people.times(person.name)}>
      {held.map((assignment, index) => (
        <Time key={index} assignment={assignment} isOnly={held.length === 1} />
      ))}
      {next && day > 1 && (
        <div>
          <Button
            size="small"
            onClick={() => {
              edit(changeRole(plan, person.id, next.id, day));
            }}
          >
            {words.people.change}
          </Button>
        </div>
      )}
    </div>
  );
}

function Time({ assignment, isOnly }: { readonly assignment: Assignment; readonly isOnly: boolean }) {
  const styles = useStyles();
  const { plan, edit, words } = useOpenPane();
  const { role, from, to, fte, ramp } = assignment;
  const set = (change: AssignmentChange): void => {
    edit(setAssignment(plan, assignment, change));
  };
  const percent = (value: number | undefined): number | null => (value === undefined ? null : 100 * value);
  const share = (value: number | null): number | undefined => (value === null ? undefined : Math.min(1, value / 100));
  return (
    <div className={styles.time}>
      {!isOnly && (
        <div className={styles.role}>
          <Choice
            label={words.roles.role}
            value={role}
            options={plan.roles.map(({ id, name }) => [id, name] as const)}
            onChoose={(chosen) => {
              set({ role: chosen });
            }}
          />
        </div>
      )}
      <DayField
        label={words.people.from}
        value={from}
        onSet={(day) => {
          set({ from: day });
        }}
      />
      <DayField
        label={words.people.to}
        value={to}
        onSet={(day) => {
          set({ to: day });
        }}
      />
      <ValueField
        label={words.people.fte}
        value={percent(fte)}
        suffix="%"
        hint="100"
        onSet={(value) => {
          set({ fte: share(value) });
        }}
      />
      <ValueField
        label={words.people.ramp}
        value={percent(ramp)}
        suffix="%"
        hint="100"
        onSet={(value) => {
          set({ ramp: share(value) });
        }}
      />
      {!isOnly && (
        <Button
          size="small"
          onClick={() => {
            edit(removeAssignment(plan, assignment));
          }}
        >
          {words.people.remove}
        </Button>
      )}
    </div>
  );
}
