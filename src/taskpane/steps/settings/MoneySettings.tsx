import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Choice } from "../../components/Choice";
import { Section } from "../../components/Section";
import { ValueField } from "../../components/ValueField";
import { useOpenPane } from "../../openPane";
import { usePlanSettings } from "./usePlanSettings";

const units = { "1": 1, "10000": 10000, "100000000": 100000000 } as const;
const unitTexts = ["1", "10000", "100000000"] as const;

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: "100%" },
  field: { minWidth: 0, flexGrow: 1, flexBasis: "40%" },
});

/** The plan's currency, how amounts are shown, and the smallest step of a target. */
export function MoneySettings() {
  const styles = useStyles();
  const { words } = useOpenPane();
  const { settings, set } = usePlanSettings();
  const { planSettings } = words;
  return (
    <Section title={planSettings.money}>
      <div className={styles.line}>
        <Field label={planSettings.currency} size="small" className={styles.field}>
          <Input
            size="small"
            className={styles.input}
            input={{ className: styles.input, maxLength: 3 }}
            placeholder="CNY"
            value={settings.currency ?? ""}
            onChange={(_, { value }) => {
              const code = value.trim().toUpperCase();
              set({ currency: code === "" ? undefined : code }, "currency");
            }}
          />
        </Field>
        <Choice
          label={planSettings.unit}
          value={unitTexts.find((unit) => units[unit] === settings.displayUnit) ?? "1"}
          options={unitTexts.map((unit) => [unit, planSettings.units[unit]] as const)}
          onChoose={(unit) => {
            set({ displayUnit: units[unit] });
          }}
        />
      </div>
      <ValueField
        label={planSettings.rounding}
        value={settings.roundingUnit}
        min={0.01}
        onSet={(value) => {
          set({ roundingUnit: value ?? 1 });
        }}
      />
    </Section>
  );
}
