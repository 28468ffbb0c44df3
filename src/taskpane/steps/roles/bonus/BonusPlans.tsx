import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { catalogueWith } from "../../../../domain/kpi/standardCatalogue";
import type { BonusPlan } from "../../../../domain/plan/bonusPlan";
import type { RoleId } from "../../../../domain/plan/plan";
import { ButtonRow } from "../../../components/ButtonRow";
import { Disclosure } from "../../../components/Disclosure";
import { Section } from "../../../components/Section";
import { useOpenPane } from "../../../openPane";
import { addBonus, bonusesOf } from "../../../planEdits/bonusPlans";
import { roleRules } from "../../../planEdits/roleWeights";
import { BonusForm } from "./BonusForm";

/** What a bonus goes by where the role has no KPI yet. */
const usualKpi = "revenue";

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The bonus plans of a role: each can be opened, drawn and changed. */
export function BonusPlans({ role, onDone }: { readonly role: RoleId; readonly onDone: () => void }) {
  const styles = useStyles();
  const { plan, edit, state, words } = useOpenPane();
  const [added, setAdded] = useState<string | null>(null);
  const { bonus: say, general } = words;
  const bonuses = bonusesOf(plan, role);
  const kpi = roleRules(plan, role)[0]?.kpi ?? usualKpi;
  const nameOf = ({ per, mode, kpi: id }: BonusPlan): string => {
    const name = catalogueWith(plan.kpis).find((one) => one.id === id)?.name;
    const kpiName = (state.language === "zh-CN" ? name?.zh : name?.en) ?? id ?? general.none;
    return `${say.pers[per]} · ${say.names[mode](kpiName)}`;
  };
  const title = say.title(plan.roles.find(({ id }) => id === role)?.name ?? role);
  return (
    <div className={styles.root}>
      <Section title={title}>
        {bonuses.length === 0 && <Text size={200}>{say.none}</Text>}
        {bonuses.map((bonus) => (
          <Disclosure
            key={bonus.id}
            title={nameOf(bonus)}
            isOpen={bonus.id === added || (added === null && bonuses.length === 1)}
          >
            <BonusForm bonus={bonus} name={nameOf(bonus)} usualKpi={kpi} />
          </Disclosure>
        ))}
        <ButtonRow>
          <Button
            size="small"
            onClick={() => {
              const made = addBonus(plan, role, kpi);
              setAdded(made.bonus);
              edit(made.plan);
            }}
          >
            {say.add}
          </Button>
          <Button size="small" onClick={onDone}>
            {general.close}
          </Button>
        </ButtonRow>
      </Section>
    </div>
  );
}
