import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Role, RoleId } from "../../../domain/plan/plan";
import { roleTemplates } from "../../../domain/roles/roleTemplates";
import { Choice } from "../../components/Choice";
import { useOpenPane } from "../../openPane";
import { addOwnRole, addRole, removeRole, renameRole } from "../../planEdits/roles";
import { copyRules, roleRules } from "../../planEdits/roleWeights";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  input: { minWidth: 0, width: "100%" },
});

/** Adds a role from a template, copies another role's weights, or removes the role. */
export function RoleTools({ role }: { readonly role: Role | null }) {
  const styles = useStyles();
  const { plan, edit, state, dispatch, words } = useOpenPane();
  const chinese = state.language === "zh-CN";
  const free = roleTemplates.filter((template) => !plan.roles.some(({ id }) => id === template.id));
  const others = plan.roles.filter(({ id }) => id !== role?.id);
  const choose = "";
  const add = (id: RoleId): void => {
    const template = free.find((one) => one.id === id);
    if (!template) return;
    edit(addRole(plan, template, state.language));
    dispatch({ type: "role-shown", role: template.id });
  };
  return (
    <div className={styles.root}>
      {free.length > 0 && (
        <Choice
          label={words.roles.addRoleFrom}
          waitsForEnter
          value={choose}
          options={[
            [choose, words.general.none] as const,
            ...free.map(({ id, name }) => [id, chinese ? name.zh : name.en] as const),
          ]}
          onChoose={add}
        />
      )}
      {role && others.length > 0 && (
        <Choice
          label={words.roles.copyFrom}
          waitsForEnter
          value={choose}
          options={[[choose, words.general.none] as const, ...others.map(({ id, name }) => [id, name] as const)]}
          onChoose={(from) => {
            if (from !== choose) edit(copyRules(plan, role.id, roleRules(plan, from)));
          }}
        />
      )}
      {role && (
        <Field label={words.roles.roleName} size="small">
          <Input
            size="small"
            className={styles.input}
            input={{ className: styles.input }}
            value={role.name}
            onChange={(_, { value }) => {
              edit(renameRole(plan, role.id, value), `name of ${role.id}`);
            }}
          />
        </Field>
      )}
      <Button
        size="small"
        onClick={() => {
          const made = addOwnRole(plan, words.roles.newRole);
          edit(made.plan);
          dispatch({ type: "role-shown", role: made.role });
        }}
      >
        {words.roles.addOwnRole}
      </Button>
      {role && (
        <Button
          size="small"
          onClick={() => {
            edit(removeRole(plan, role.id));
          }}
        >
          {words.roles.removeRole(role.name)}
        </Button>
      )}
    </div>
  );
}
