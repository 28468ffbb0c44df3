import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import type { RoleId } from "../../../domain/plan/plan";
import type { Problem } from "../../../domain/problem";
import type { Result } from "../../../domain/result";
import { scaleToHundred, shareEvenly } from "../../../domain/roles/scaleToHundred";
import { weightTotal } from "../../../domain/roles/weightTotals";
import { formatPercent } from "../../../i18n/formats/formatNumber";
import type { Language } from "../../../i18n/problemText";
import type { PaneTexts } from "../../../i18n/words/paneTexts";
import { ButtonRow } from "../../components/ButtonRow";
import { Note } from "../../components/Note";
import { useOpenPane } from "../../openPane";
import { templateOf } from "../../planEdits/roles";
import { copyRules, roleRules, setWeights, weightKey } from "../../planEdits/roleWeights";
import { TotalBar } from "./TotalBar";

const useStyles = makeStyles({
  total: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { fontSize: "18px", flexShrink: 0 },
  fine: { color: tokens.colorStatusSuccessForeground1 },
  off: { color: tokens.colorStatusWarningForeground3 },
  next: { marginInlineStart: "auto" },
});

/** What the role's weights come to, what is missing or too much, and the ways to 100 %. */
export function WeightsFooter({ role }: { readonly role: RoleId }) {
  const styles = useStyles();
  const { plan, edit, state, dispatch, words } = useOpenPane();
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const rules = roleRules(plan, role);
  const weights = rules.map((rule) => rule.weight);
  const locked = rules.map((rule) => state.locks.has(weightKey(role, rule.kpi)));
  const { isWhole } = weightTotal(weights, 100);
  const template = templateOf(role);
  const Icon = isWhole ? CheckmarkCircleFilled : WarningFilled;
  const spread = (way: (weights: readonly number[], locked: readonly boolean[]) => Result<readonly number[]>): void => {
    const result = way(weights, locked);
    setRefusal(result.ok ? null : result.problem);
    if (result.ok) edit(setWeights(plan, role, result.value));
  };
  return (
    <>
      {refusal && (
        <Note kind="warning" live>
          {refusalText(refusal, words, state.language)}
        </Note>
      )}
      <div className={styles.total} role="status">
        <Icon className={mergeClasses(styles.icon, isWhole ? styles.fine : styles.off)} aria-hidden />
        {totalText(weights, words, state.language)}
      </div>
      <TotalBar rules={rules} />
      <ButtonRow>
        <Button
          size="small"
          disabled={isWhole || rules.length === 0}
          onClick={() => {
            spread(scaleToHundred);
          }}
        >
          {words.roles.scale}
        </Button>
        <Button
          size="small"
          disabled={rules.length === 0}
          onClick={() => {
            spread(shareEvenly);
          }}
        >
          {words.roles.even}
        </Button>
        {template && (
          <Button
            size="small"
            onClick={() => {
              edit(copyRules(plan, role, template.weights));
            }}
          >
            {words.roles.reset}
          </Button>
        )}
        <Button
          appearance="primary"
          className={styles.next}
          onClick={() => {
            dispatch({ type: "screen-shown", screen: "targets" });
          }}
        >
          {words.general.next}
        </Button>
      </ButtonRow>
    </>
  );
}

function totalText(weights: readonly number[], { roles }: PaneTexts, language: Language): string {
  const { total, over, isWhole } = weightTotal(weights, 100);
  const shown = formatPercent(total / 100, language, 2);
  if (isWhole) return roles.total(shown);
  const off = formatPercent(Math.abs(over), language, 2);
  return over > 0 ? roles.over(shown, off) : roles.short(shown, off);
}

function refusalText({ code, params }: Problem, { roles }: PaneTexts, language: Language): string {
  const total = formatPercent(Number(params["total"]), language, 2);
  return code === "weights-locked-above" ? roles.lockedAbove(total) : roles.lockedShort(total);
}
