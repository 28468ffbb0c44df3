import type { KeyboardEvent } from "react";
import { Screen } from "../../components/Screen";
import { useOpenPane } from "../../openPane";
import { PeopleRoles } from "./PeopleRoles";
import { RoleBar } from "./RoleBar";
import { RoleExtras } from "./RoleExtras";
import { WeightsEditor } from "./WeightsEditor";
import { WeightsFooter } from "./WeightsFooter";

/** Roles, the weights of their KPIs, and who has which role. */
export function RolesTab() {
  const { plan, state, dispatch, words } = useOpenPane();
  const role = plan.roles.find(({ id }) => id === state.role) ?? plan.roles[0];
  const undoKeys = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== "z" && key !== "y")) return;
    event.preventDefault();
    dispatch({ type: key === "y" || event.shiftKey ? "plan-redone" : "plan-undone" });
  };
  return (
    <Screen label={words.roles.title} footer={role && <WeightsFooter role={role.id} />} onKeyDown={undoKeys}>
      <RoleBar role={role ?? null} />
      {role && <WeightsEditor key={role.id} role={role.id} />}
      {role && <RoleExtras key={`more ${role.id}`} role={role.id} />}
      <PeopleRoles />
    </Screen>
  );
}
