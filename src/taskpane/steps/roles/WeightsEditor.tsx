import { Switch, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { kpiFamilies } from "../../../domain/kpi/kpiFamilies";
import { catalogueWith } from "../../../domain/kpi/standardCatalogue";
import type { RoleId } from "../../../domain/plan/plan";
import { familyTotals } from "../../../domain/roles/weightTotals";
import { formatPercent } from "../../../i18n/formats/formatNumber";
import { texts } from "../../../i18n/texts";
import { Disclosure } from "../../components/Disclosure";
import { useFamilyColors } from "../../look/useFamilyColors";
import { useOpenPane } from "../../openPane";
import { roleRules, weightKey } from "../../planEdits/roleWeights";
import { AddKpi } from "./AddKpi";
import { WeightRow } from "./WeightRow";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column" },
  title: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  mark: { width: "4px", height: "16px", borderRadius: "2px", flexShrink: 0 },
  share: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  rows: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  keys: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
});

/** The weights of a role, by family; a family's share is the sum of its KPIs'. */
export function WeightsEditor({ role }: { readonly role: RoleId }) {
  const styles = useStyles();
  const colors = useFamilyColors();
  const { plan, state, dispatch, words } = useOpenPane();
  const catalogue = useMemo(() => catalogueWith(plan.kpis), [plan.kpis]);
  const rules = roleRules(plan, role);
  const totals = familyTotals(rules, catalogue);
  const names = texts(state.language).general.families;
  const kpiOf = new Map(catalogue.map((kpi) => [kpi.id, kpi]));
  return (
    <div className={styles.root}>
      {rules.length === 0 && <Text>{words.roles.noKpis}</Text>}
      {kpiFamilies.map((family) => {
        const own = rules.filter((rule) => kpiOf.get(rule.kpi)?.family === family);
        if (own.length === 0) return null;
        const share = formatPercent((totals.get(family) ?? 0) / 100, state.language, 2);
        const title = (
          <span className={styles.title}>
            <span className={styles.mark} style={{ backgroundColor: colors[family] }} />
            {names[family]}
          </span>
        );
        return (
          <Disclosure key={family} isOpen title={title} end={<span className={styles.share}>{share}</span>}>
            <div className={styles.rows}>
              {own.map((rule) => (
                <WeightRow
                  key={rule.kpi}
                  rule={rule}
                  kpi={kpiOf.get(rule.kpi)}
                  isLocked={state.locks.has(weightKey(role, rule.kpi))}
                />
              ))}
            </div>
          </Disclosure>
        );
      })}
      <Switch
        label={words.rules.balance}
        checked={state.balances}
        onChange={(_, { checked }) => {
          dispatch({ type: "balance-chosen", balances: checked });
        }}
      />
      <AddKpi role={role} catalogue={catalogue} rules={rules} />
      <span className={styles.keys}>{words.roles.keys}</span>
    </div>
  );
}
