import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Problem } from "../../../domain/problem";
import type { RoleId } from "../../../domain/plan/plan";
import { problemMessage } from "../../../i18n/problemMessages";
import { weightFairness } from "../../../session/fairWeights";
import { ButtonRow } from "../../components/ButtonRow";
import { Disclosure } from "../../components/Disclosure";
import { Note } from "../../components/Note";
import { PlainList } from "../../components/PlainList";
import { Section } from "../../components/Section";
import { useModel, useOpenPane } from "../../openPane";
import { reviewedPeriod } from "./reviewedPeriod";
import { SuggestWeights } from "./SuggestWeights";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  period: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What about a role's weights is unfair or says nothing, by the results of a period; and weights from comparing two by two. */
export function FairWeights({ role, onDone }: { readonly role: RoleId; readonly onDone: () => void }) {
  const styles = useStyles();
  const { plan, state, words } = useOpenPane();
  const model = useModel();
  const period = reviewedPeriod(model);
  const warnings = useMemo(
    () => (period ? weightFairness(model, period).filter(({ params }) => params["role"] === role) : []),
    [model, period, role],
  );
  const named = ({ params, ...problem }: Problem): Problem => {
    const nameOf = (id: unknown): string => {
      const name = model.catalogue.find((kpi) => kpi.id === id)?.name;
      return (state.language === "zh-CN" ? name?.zh : name?.en) ?? String(id);
    };
    const roleName = plan.roles.find(({ id }) => id === role)?.name ?? role;
    const { kpi, other } = params;
    return {
      ...problem,
      params: {
        ...params,
        role: roleName,
        ...(kpi === undefined ? {} : { kpi: nameOf(kpi) }),
        ...(other === undefined ? {} : { other: nameOf(other) }),
      },
    };
  };
  const { fairness, general } = words;
  return (
    <div className={styles.root}>
      <Section title={fairness.title} end={<span className={styles.period}>{period?.id}</span>}>
        {warnings.length === 0 && <Text size={200}>{period ? fairness.fine : fairness.noPeriod}</Text>}
        {warnings.length > 0 && (
          <PlainList label={fairness.title}>
            {warnings.map((warning, index) => (
              <li key={index}>
                <Note kind="warning">{problemMessage(named(warning), state.language)}</Note>
              </li>
            ))}
          </PlainList>
        )}
        <Disclosure title={fairness.suggest}>
          <SuggestWeights role={role} onDone={onDone} />
        </Disclosure>
        <ButtonRow>
          <Button size="small" onClick={onDone}>
            {general.close}
          </Button>
        </ButtonRow>
      </Section>
    </div>
  );
}
