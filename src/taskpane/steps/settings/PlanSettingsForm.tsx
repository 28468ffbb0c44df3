import { YearSettings } from "./YearSettings";
import { MoneySettings } from "./MoneySettings";
import { ScoreSettings } from "./ScoreSettings";

/** The rules of the whole plan: the company's year, its working days, money, and how scores are made. */
export const PlanSettingsForm = () => (
  <>
    <YearSettings />
    <MoneySettings />
    <ScoreSettings />
  </>
);
