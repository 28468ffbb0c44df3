import { makeStyles, tokens } from "@fluentui/react-components";
import { Choice } from "../../components/Choice";
import { Section } from "../../components/Section";
import { useOpenPane } from "../../openPane";
import { KnownHolidays } from "./KnownHolidays";
import { usePlanSettings } from "./usePlanSettings";

const months = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] as const;
const patterns = ["month", "445", "454", "544"] as const;

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
});

/** When the company's year begins, how it is cut into periods, and its working days. */
export function YearSettings() {
  const styles = useStyles();
  const { words } = useOpenPane();
  const { settings, set } = usePlanSettings();
  const { planSettings, targets } = words;
  return (
    <Section title={planSettings.year}>
      <div className={styles.line}>
        <Choice
          label={targets.fiscalStart}
          value={months[settings.fiscalStart - 1] ?? "1"}
          options={months.map((month) => [month, targets.month(Number(month))] as const)}
          onChoose={(month) => {
            set({ fiscalStart: Number(month) });
          }}
        />
        <Choice
          label={planSettings.calendar}
          value={settings.calendar}
          options={patterns.map((pattern) => [pattern, planSettings.patterns[pattern]] as const)}
          onChoose={(calendar) => {
            set({ calendar });
          }}
        />
      </div>
      {settings.fiscalStart > 1 && (
        <Choice
          label={planSettings.namedBy}
          value={settings.yearNamedBy}
          options={(["end", "start"] as const).map((one) => [one, planSettings.names[one]] as const)}
          onChoose={(yearNamedBy) => {
            set({ yearNamedBy });
          }}
        />
      )}
      <KnownHolidays />
    </Section>
  );
}
