import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ButtonRow } from "../../components/ButtonRow";
import { Choice } from "../../components/Choice";
import { ImportPlanButton } from "../../components/ImportPlanButton";
import { Screen } from "../../components/Screen";
import { Section } from "../../components/Section";
import { usePane } from "../../paneContext";
import { KeyboardList } from "./KeyboardList";
import { PlanSettingsForm } from "./PlanSettingsForm";
import { PlanImport } from "./PlanImport";
import { saveText } from "./saveText";

const useStyles = makeStyles({ privacy: { color: tokens.colorNeutralForeground2 } });

/** Language, look, the plan as a file, the keyboard, and what happens to data. */
export function SettingsScreen() {
  const styles = useStyles();
  const { state, dispatch, services, words } = usePane();
  const { settings } = words;
  const { plan, importing } = state;
  const exportPlan = async (): Promise<void> => {
    if (plan) saveText("kpi-plan.json", await services.exportPlan(plan.present));
  };
  return (
    <Screen
      label={settings.title}
      footer={
        <ButtonRow>
          <Button
            appearance="primary"
            onClick={() => {
              dispatch({ type: "screen-shown", screen: "data" });
            }}
          >
            {words.general.back}
          </Button>
        </ButtonRow>
      }
    >
      <Section title={settings.title}>
        <Choice
          label={settings.language}
          value={state.language}
          options={
            [
              ["zh-CN", "中文"],
              ["en-US", "English"],
            ] as const
          }
          onChoose={(language) => {
            dispatch({ type: "language-chosen", language });
          }}
        />
        <Choice
          label={settings.theme}
          value={state.settings.theme}
          options={(["auto", "light", "dark", "contrast"] as const).map(
            (theme) => [theme, settings.themes[theme]] as const,
          )}
          onChoose={(theme) => {
            dispatch({ type: "theme-chosen", theme });
          }}
        />
      </Section>
      {plan && state.opened && <PlanSettingsForm />}
      <Section title={settings.plan}>
        <ButtonRow>
          <Button disabled={!plan} onClick={() => void exportPlan()}>
            {settings.exportPlan}
          </Button>
          <ImportPlanButton label={settings.importPlan} />
        </ButtonRow>
        {importing && <PlanImport imported={importing} />}
      </Section>
      <Section title={settings.keyboard}>
        <KeyboardList />
      </Section>
      <Section title={settings.privacy}>
        <Text className={styles.privacy}>{settings.privacyText}</Text>
      </Section>
    </Screen>
  );
}
