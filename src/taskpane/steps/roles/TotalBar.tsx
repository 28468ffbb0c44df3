import { makeStyles, tokens } from "@fluentui/react-components";
import { kpiFamilies } from "../../../domain/kpi/kpiFamilies";
import { catalogueWith } from "../../../domain/kpi/standardCatalogue";
import type { RoleKpi } from "../../../domain/plan/plan";
import { familyTotals, weightTotal } from "../../../domain/roles/weightTotals";
import { useFamilyColors } from "../../look/useFamilyColors";
import { useOpenPane } from "../../openPane";

const useStyles = makeStyles({
  root: {
    display: "flex",
    gap: "1px",
    height: "6px",
    borderRadius: "3px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
  },
  part: {
    transitionProperty: "width",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "1ms" },
  },
});

/** The role's weights as one bar, family by family; full is 100 %. A picture of the text above it. */
export function TotalBar({ rules }: { readonly rules: readonly RoleKpi[] }) {
  const styles = useStyles();
  const colors = useFamilyColors();
  const { plan } = useOpenPane();
  const totals = familyTotals(rules, catalogueWith(plan.kpis));
  const { total } = weightTotal(
    rules.map((rule) => rule.weight),
    100,
  );
  const full = Math.max(100, total);
  return (
    <div className={styles.root} aria-hidden>
      {kpiFamilies.map((family) => (
        <div
          key={family}
          className={styles.part}
          style={{ width: `${(100 * (totals.get(family) ?? 0)) / full}%`, backgroundColor: colors[family] }}
        />
      ))}
    </div>
  );
}
