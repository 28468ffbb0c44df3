import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { acceptedInconsistency } from "../../../domain/fairness/pairwiseWeights";
import { catalogueWith } from "../../../domain/kpi/standardCatalogue";
import type { RoleId } from "../../../domain/plan/plan";
import { formatNumber, formatPercent } from "../../../i18n/formats/formatNumber";
import { texts } from "../../../i18n/texts";
import { ButtonRow } from "../../components/ButtonRow";
import { Choice } from "../../components/Choice";
import { Entry } from "../../components/Entry";
import { PlainList } from "../../components/PlainList";
import { useOpenPane } from "../../openPane";
import { usePane } from "../../paneContext";
import { roleRules, setWeights } from "../../planEdits/roleWeights";
import { comparedIn, pairsOf, suggestedWeights } from "../../planEdits/suggestedWeights";

const strengths = [9, 7, 5, 3] as const;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Weights from saying of each two families (or KPIs) which matters more; they are only taken when asked to. */
export function SuggestWeights({ role, onDone }: { readonly role: RoleId; readonly onDone: () => void }) {
  const styles = useStyles();
  const { plan, edit, state, words } = useOpenPane();
  const { language } = state;
  const { fairness } = words;
  const catalogue = useMemo(() => catalogueWith(plan.kpis), [plan.kpis]);
  const rules = roleRules(plan, role);
  const compared = comparedIn(rules, catalogue);
  const [judged, setJudged] = useState<Readonly<Record<number, number>>>({});
  if (!compared) return <Text size={200}>{words.roles.noKpis}</Text>;
  const kpiName = (id: string): string => {
    const name = catalogue.find((kpi) => kpi.id === id)?.name;
    return (language === "zh-CN" ? name?.zh : name?.en) ?? id;
  };
  const names =
    compared.kind === "families"
      ? compared.items.map((family) => texts(language).general.families[family])
      : compared.items.map(kpiName);
  const pairs = pairsOf(names.length);
  const found = suggestedWeights(
    rules,
    catalogue,
    compared,
    pairs.map((_, at) => judged[at] ?? 1),
  );
  const ratio = formatNumber(found?.consistencyRatio ?? 0, language);
  return (
    <div className={styles.root}>
      <Text size={200}>{compared.kind === "families" ? fairness.compareFamilies : fairness.compareKpis}</Text>
      {pairs.map(([i, j], at) => {
        const [one, other] = [names[i] ?? "", names[j] ?? ""];
        return (
          <PairChoice
            key={`${one} ${other}`}
            pair={[one, other]}
            judged={judged[at] ?? 1}
            onJudge={(much) => {
              setJudged({ ...judged, [at]: much });
            }}
          />
        );
      })}
      {found && (
        <>
          <PlainList label={fairness.suggested} isClose>
            {rules.map(({ kpi, weight }, at) => (
              <li key={kpi}>
                <Entry
                  title={kpiName(kpi)}
                  end={fairness.fromTo(
                    formatPercent(weight / 100, language, 2),
                    formatPercent((found.weights[at] ?? 0) / 100, language, 2),
                  )}
                />
              </li>
            ))}
          </PlainList>
          <Text size={200} role="status">
            {found.consistencyRatio > acceptedInconsistency ? fairness.contradicts(ratio) : fairness.consistent(ratio)}
          </Text>
          <Text size={200}>{fairness.overwrites}</Text>
          <ButtonRow>
            <Button
              size="small"
              appearance="primary"
              onClick={() => {
                edit(setWeights(plan, role, found.weights));
                onDone();
              }}
            >
              {fairness.use}
            </Button>
          </ButtonRow>
        </>
      )}
    </div>
  );
}

/** Which of two matters more, and how much; as the ratio of the first to the second. */
function PairChoice({
  pair: [one, other],
  judged,
  onJudge,
}: {
  readonly pair: readonly [one: string, other: string];
  /** 1/9–9 */
  readonly judged: number;
  readonly onJudge: (judged: number) => void;
}) {
  const { fairness } = usePane().words;
  return (
    <Choice
      label={fairness.pair(one, other)}
      value={String(judged)}
      options={[
        ...strengths.map((much) => [String(much), fairness.matters(one, fairness.more[much])] as const),
        ["1", fairness.equal] as const,
        ...[...strengths]
          .reverse()
          .map((much) => [String(1 / much), fairness.matters(other, fairness.more[much])] as const),
      ]}
      onChoose={(much) => {
        onJudge(Number(much));
      }}
    />
  );
}
