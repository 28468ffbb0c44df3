import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { memo, useState } from "react";
import type { Assignment, Person, Role } from "../../../domain/plan/plan";
import { formatDay } from "../../../i18n/formats/formatDay";
import { Choice } from "../../components/Choice";
import { usePaneTools } from "../../paneContext";
import { assignRole } from "../../planEdits/roles";
import { editPlan } from "../../runs/editPlan";
import { PersonTimes } from "./PersonTimes";

const nothing = "";

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  name: { flexBasis: "32%", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
  more: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
  role: { flexBasis: "52%", flexGrow: 1, minWidth: 0 },
  icon: { minWidth: "24px", maxWidth: "24px", padding: 0 },
});

/** One person's role, and behind the calendar since when, how much of the time, and what comes next. */
export const PersonRole = memo(function PersonRole({
  person,
  held,
  roles,
}: {
  readonly person: Person;
  readonly held: readonly Assignment[];
  /** Every role there is. */
  readonly roles: readonly Role[];
}) {
  const styles = useStyles();
  const { runs, words, language } = usePaneTools();
  const [isOpen, setOpen] = useState(false);
  const { id, name, team } = person;
  const last = held.at(-1);
  const times = words.people.times(name);
  const since = last?.from !== undefined && held.length > 1 ? formatDay(last.from, language) : null;
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <span className={styles.name}>
          {name} {team !== undefined && <span className={styles.more}>{team}</span>}
          {since !== null && <span className={styles.more}> {words.people.since(since)}</span>}
        </span>
        <div className={styles.role}>
          <Choice
            label={words.roles.roleOf(name)}
            isLabelHidden
            value={last?.role ?? nothing}
            options={[[nothing, words.roles.noRole] as const, ...roles.map((role) => [role.id, role.name] as const)]}
            onChoose={(chosen) => {
              editPlan(runs, (plan) => assignRole(plan, id, chosen === nothing ? null : chosen));
            }}
          />
        </div>
        <Button
          size="small"
          appearance="transparent"
          className={styles.icon}
          icon={<CalendarLtrRegular />}
          disabled={held.length === 0}
          aria-label={times}
          title={times}
          aria-expanded={isOpen && held.length > 0}
          onClick={() => {
            setOpen(!isOpen);
          }}
        />
      </div>
      {isOpen && <PersonTimes person={person} held={held} />}
    </div>
  );
});
