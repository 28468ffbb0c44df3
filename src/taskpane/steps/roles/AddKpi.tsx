import { makeStyles, tokens } from "@fluentui/react-components";
import type { Kpi } from "../../../domain/kpi/kpi";
import { kpiFamilies } from "../../../domain/kpi/kpiFamilies";
import type { RoleId, RoleKpi } from "../../../domain/plan/plan";
import { texts } from "../../../i18n/texts";
import { Choice } from "../../components/Choice";
import { useOpenPane } from "../../openPane";
import { addKpi } from "../../planEdits/roleWeights";

const useStyles = makeStyles({ root: { paddingBlock: tokens.spacingVerticalS } });
const nothing = "";

/** Adds a KPI of the catalogue to the role; it weighs 0 until a weight is typed. */
export function AddKpi({
  role,
  catalogue,
  rules,
}: {
  readonly role: RoleId;
  readonly catalogue: readonly Kpi[];
  readonly rules: readonly RoleKpi[];
}) {
  const styles = useStyles();
  const { plan, edit, state, words } = useOpenPane();
  const taken = new Set(rules.map((rule) => rule.kpi));
  const families = texts(state.language).general.families;
  const free = kpiFamilies.flatMap((family) => catalogue.filter((kpi) => kpi.family === family && !taken.has(kpi.id)));
  const nameOf = ({ name, family }: Kpi): string =>
    `${families[family]} · ${state.language === "zh-CN" ? name.zh : name.en}`;
  if (free.length === 0) return null;
  return (
    <div className={styles.root}>
      <Choice
        label={words.roles.addKpi}
        waitsForEnter
        isLabelHidden
        value={nothing}
        options={[[nothing, `+ ${words.roles.addKpi}`] as const, ...free.map((kpi) => [kpi.id, nameOf(kpi)] as const)]}
        onChoose={(kpi) => {
          if (kpi !== nothing) edit(addKpi(plan, role, kpi));
        }}
      />
    </div>
  );
}
