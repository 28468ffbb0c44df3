import { makeStyles, tokens } from "@fluentui/react-components";
import { defaultSettings } from "../../../domain/plan/defaultPlan";
import { Choice } from "../../components/Choice";
import { Section } from "../../components/Section";
import { ValueField } from "../../components/ValueField";
import { useOpenPane } from "../../openPane";
import { GradeLevels } from "./GradeLevels";
import { usePlanSettings } from "./usePlanSettings";

const policies = ["reweight", "zero", "error"] as const;
const mostDecimals = 4;

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
});

/** What a missing actual does, how much data a score needs, and the grades. */
export function ScoreSettings() {
  const styles = useStyles();
  const { words } = useOpenPane();
  const { settings, set } = usePlanSettings();
  const { planSettings } = words;
  return (
    <Section title={planSettings.scores}>
      <Choice
        label={planSettings.missing}
        value={settings.missing}
        options={policies.map((policy) => [policy, planSettings.policies[policy]] as const)}
        onChoose={(missing) => {
          set({ missing });
        }}
      />
      <div className={styles.line}>
        <ValueField
          label={planSettings.coverage}
          value={100 * settings.minimumCoverage}
          suffix="%"
          onSet={(value) => {
            set({ minimumCoverage: value === null ? defaultSettings.minimumCoverage : Math.min(1, value / 100) });
          }}
        />
        <ValueField
          label={planSettings.decimals}
          value={settings.scoreDecimals}
          onSet={(value) => {
            set({ scoreDecimals: Math.min(mostDecimals, Math.round(value ?? defaultSettings.scoreDecimals)) });
          }}
        />
      </div>
      <GradeLevels />
    </Section>
  );
}
