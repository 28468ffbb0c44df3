import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { catalogueWith } from "../../../domain/kpi/standardCatalogue";
import type { RoleId } from "../../../domain/plan/plan";
import { weightTotal } from "../../../domain/roles/weightTotals";
import { formatNumber, formatPercent } from "../../../i18n/formats/formatNumber";
import { openModel } from "../../../session/openModel";
import { scorePeriod } from "../../../session/scorePeriod";
import { ButtonRow } from "../../components/ButtonRow";
import { NumberField } from "../../components/NumberField";
import { Section } from "../../components/Section";
import { useModel, useOpenPane } from "../../openPane";
import { rankMoves } from "../../planEdits/rankMoves";
import { roleRules, setWeights } from "../../planEdits/roleWeights";
import { BonusBills } from "./BonusBills";
import { RankMoves } from "./RankMoves";
import { reviewedPeriod } from "./reviewedPeriod";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, flexBasis: "30%", minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
  now: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
});

/** Two sets of weights beside each other: those of the plan, and others to try; who would stand where. */
export function WhatIf({ role, onDone }: { readonly role: RoleId; readonly onDone: () => void }) {
  const styles = useStyles();
  const { plan, edit, state, words } = useOpenPane();
  const model = useModel();
  const rules = roleRules(plan, role);
  const [tried, setTried] = useState<readonly number[]>(() => rules.map(({ weight }) => weight));
  const names = new Map(catalogueWith(plan.kpis).map(({ id, name }) => [id, name]));
  const period = reviewedPeriod(model);
  const { total, isWhole } = weightTotal(tried, 100);
  const before = useMemo(() => (period ? scorePeriod(model, period) : []), [model, period]);
  const other = useMemo(
    () => openModel(model.intake, { plan: setWeights(plan, role, tried), holidays: model.holidays }),
    [model, plan, role, tried],
  );
  const moves = useMemo(() => (period ? rankMoves(before, scorePeriod(other, period)) : []), [before, other, period]);
  const { whatIf, general } = words;
  return (
    <div className={styles.root}>
      <Section title={whatIf.title} end={<span className={styles.now}>{period?.id}</span>}>
        {rules.map(({ kpi, weight }, index) => {
          const name = names.get(kpi)?.[state.language === "zh-CN" ? "zh" : "en"] ?? kpi;
          const value = tried[index] ?? weight;
          return (
            <div key={kpi} className={styles.row}>
              <span className={styles.name}>{name}</span>
              <span className={styles.now}>{formatPercent(weight / 100, state.language, 2)} →</span>
              <NumberField
                label={whatIf.weight(name)}
                value={value}
                text={formatNumber(value, state.language)}
                suffix="%"
                max={100}
                onChange={(percent) => {
                  setTried(rules.map((_, at) => (at === index ? percent : (tried[at] ?? 0))));
                }}
                onDone={() => undefined}
              />
            </div>
          );
        })}
        <Text size={200} role="status">
          {isWhole ? words.roles.total("100%") : whatIf.notWhole(formatPercent(total / 100, state.language, 2))}
        </Text>
        <RankMoves moves={moves} />
        {period && <BonusBills now={model} other={other} period={period} />}
        <ButtonRow>
          <Button
            size="small"
            appearance="primary"
            disabled={!isWhole}
            onClick={() => {
              edit(setWeights(plan, role, tried));
              onDone();
            }}
          >
            {whatIf.use}
          </Button>
          <Button size="small" onClick={onDone}>
            {general.close}
          </Button>
        </ButtonRow>
      </Section>
    </div>
  );
}
