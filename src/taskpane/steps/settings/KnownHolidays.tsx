import { Text } from "@fluentui/react-components";
import type { PlanSettings } from "../../../domain/plan/plan";
import { Choice } from "../../components/Choice";
import { useModel, useOpenPane } from "../../openPane";

/** Whose public holidays the plan goes by, and the years that are known of them. */
export function KnownHolidays() {
  const { plan, edit, words } = useOpenPane();
  const { years } = useModel().holidays;
  const { settings } = plan;
  const choices: readonly PlanSettings["holidays"][] =
    settings.holidayDays === undefined ? ["CN", "none"] : ["CN", "custom", "none"];
  return (
    <>
      <Choice
        label={words.targets.calendar}
        value={settings.holidays}
        options={choices.map((one) => [one, words.targets.calendars[one]] as const)}
        onChoose={(holidays) => {
          edit({ ...plan, settings: { ...settings, holidays } });
        }}
      />
      {settings.holidays !== "none" && years.size > 0 && (
        <Text size={200}>{words.planSettings.knownYears(String(Math.min(...years)), String(Math.max(...years)))}</Text>
      )}
    </>
  );
}
