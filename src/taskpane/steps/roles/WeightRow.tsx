import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { LockClosedFilled } from "@fluentui/react-icons/svg/lock-closed";
import { LockOpenRegular } from "@fluentui/react-icons/svg/lock-open";
import { memo, useState } from "react";
import type { Kpi } from "../../../domain/kpi/kpi";
import type { Plan, RoleKpi } from "../../../domain/plan/plan";
import { NumberField } from "../../components/NumberField";
import { usePaneTools } from "../../paneContext";
import { setBalanced } from "../../planEdits/balance";
import { removeKpi, setWeight, weightKey } from "../../planEdits/roleWeights";
import { editPlan } from "../../runs/editPlan";
import type { PaneState } from "../../state/paneState";
import { RuleDetails } from "./RuleDetails";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `0 ${tokens.spacingHorizontalXXS}`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    "@media (max-width: 300px)": { paddingInlineStart: tokens.spacingHorizontalXS },
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
  },
  name: {
    // Enlarged to twice its size, the name takes a line of its own.
    flex: "1 1 80px",
    minWidth: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  toggle: {
    padding: "4px 0",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  icon: { minWidth: "24px", maxWidth: "24px", padding: 0 },
});

/** One weight: typed or stepped, locked with Alt+L, or taken out of the role. Another weight's key does not draw it anew. */
export const WeightRow = memo(function WeightRow({
  rule,
  kpi,
  isLocked,
}: {
  readonly rule: RoleKpi;
  readonly kpi: Kpi | undefined;
  readonly isLocked: boolean;
}) {
  const styles = useStyles();
  const { runs, dispatch, words, language } = usePaneTools();
  const { role, kpi: id, weight, scope } = rule;
  const key = weightKey(role, id);
  const name = kpi ? (language === "zh-CN" ? kpi.name.zh : kpi.name.en) : id;
  const [isOpen, setOpen] = useState(false);
  const toggleLock = (): void => {
    dispatch({ type: "weight-locked", key, locked: !isLocked });
  };
  return (
    <>
      <div className={styles.root}>
        <KpiName
          name={name}
          isOfTeam={scope === "team"}
          isOpen={isOpen}
          onToggle={() => {
            setOpen(!isOpen);
          }}
        />
        <NumberField
          label={words.roles.weight(name)}
          value={weight}
          text={formatWeight(weight, language)}
          suffix="%"
          max={100}
          stepLabels={words.roles}
          onChange={(percent) => {
            const set = (plan: Plan, { balances, locks }: PaneState): Plan =>
              balances ? setBalanced(plan, role, id, percent, locks) : setWeight(plan, role, id, percent);
            editPlan(runs, set, key);
          }}
          onDone={() => {
            dispatch({ type: "plan-settled" });
          }}
          onKey={(event) => {
            // On a Mac, Alt+L types another letter: the key's place counts.
            if (!event.altKey || event.code !== "KeyL") return false;
            event.preventDefault();
            toggleLock();
            return true;
          }}
        />
        <Button
          size="small"
          appearance="transparent"
          className={styles.icon}
          icon={isLocked ? <LockClosedFilled /> : <LockOpenRegular />}
          aria-label={words.roles.lock(name)}
          title={isLocked ? words.roles.unlock(name) : words.roles.lock(name)}
          aria-pressed={isLocked}
          onClick={toggleLock}
        />
        <Button
          size="small"
          appearance="transparent"
          className={styles.icon}
          icon={<DismissRegular />}
          aria-label={words.roles.remove(name)}
          title={words.roles.remove(name)}
          onClick={() => {
            editPlan(runs, (plan) => removeKpi(plan, role, id));
          }}
        />
      </div>
      {isOpen && <RuleDetails rule={rule} name={name} />}
    </>
  );
});

/** A KPI's name, which opens how it counts. */
function KpiName({
  name,
  isOfTeam,
  isOpen,
  onToggle,
}: {
  readonly name: string;
  readonly isOfTeam: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const styles = useStyles();
  const { words } = usePaneTools();
  const label = words.rules.show(name);
  return (
    <span className={styles.name}>
      <button
        type="button"
        className={styles.toggle}
        aria-label={label}
        aria-expanded={isOpen}
        title={label}
        onClick={onToggle}
      >
        {name}
      </button>{" "}
      {isOfTeam && (
        <Badge size="small" appearance="outline" color="informative" title={words.roles.teamKpiHint}>
          {words.roles.teamKpi}
        </Badge>
      )}
    </span>
  );
}

/** A weight in percent; imported ones keep all their digits. */
const formatWeight = (percent: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 10, useGrouping: false }).format(percent);
