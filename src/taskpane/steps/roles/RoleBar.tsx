import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { ArrowRedoRegular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useMemo, useState } from "react";
import type { Role } from "../../../domain/plan/plan";
import { Choice } from "../../components/Choice";
import { useOpenPane } from "../../openPane";
import { rolesByPerson } from "../../planEdits/roles";
import { RoleTools } from "./RoleTools";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "flex-end", gap: tokens.spacingHorizontalXS },
  people: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Which role is edited, with undo and redo, and what can be done with roles. */
export function RoleBar({ role }: { readonly role: Role | null }) {
  const styles = useStyles();
  const { plan, state, dispatch, words } = useOpenPane();
  const [areToolsOpen, setToolsOpen] = useState(role === null);
  const { past = [], future = [] } = state.plan ?? {};
  const holders = useMemo(() => [...rolesByPerson(plan.assignments).values()], [plan.assignments]);
  const members = holders.filter((held) => held === role?.id).length;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Choice
          label={words.roles.role}
          value={role?.id ?? ""}
          options={plan.roles.map(({ id, name }) => [id, name] as const)}
          isDisabled={!role}
          onChoose={(chosen) => {
            dispatch({ type: "role-shown", role: chosen });
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          aria-label={words.general.undo}
          title={words.general.undo}
          disabled={past.length === 0}
          onClick={() => {
            dispatch({ type: "plan-undone" });
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowRedoRegular />}
          aria-label={words.general.redo}
          title={words.general.redo}
          disabled={future.length === 0}
          onClick={() => {
            dispatch({ type: "plan-redone" });
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<AddRegular />}
          aria-label={words.roles.addRole}
          title={words.roles.addRole}
          aria-expanded={areToolsOpen}
          onClick={() => {
            setToolsOpen(!areToolsOpen);
          }}
        />
      </div>
      {role && <span className={styles.people}>{words.roles.peopleInRole(members)}</span>}
      {areToolsOpen && <RoleTools role={role} />}
    </div>
  );
}
