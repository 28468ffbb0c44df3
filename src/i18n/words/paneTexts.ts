import type { Language } from "../problemText";
import { paneBonusWords } from "./paneBonusWords";
import { paneDataWords } from "./paneDataWords";
import { paneGeneralWords } from "./paneGeneralWords";
import { paneReviewWords } from "./paneReviewWords";
import { paneRolesWords } from "./paneRolesWords";
import { paneFairnessWords } from "./paneFairnessWords";
import { paneFindingWords } from "./paneFindingWords";
import { paneOwnKpiWords } from "./paneOwnKpiWords";
import { panePeopleWords } from "./panePeopleWords";
import { panePlanSettingsWords } from "./panePlanSettingsWords";
import { paneRuleWords } from "./paneRuleWords";
import { paneWhatIfWords } from "./paneWhatIfWords";
import { paneSettingsWords } from "./paneSettingsWords";
import { paneStartWords } from "./paneStartWords";
import { paneTargetsWords } from "./paneTargetsWords";
import { paneTypedWords } from "./paneTypedWords";

/** Every word of the task pane, in one language. */
export type PaneTexts = ReturnType<typeof paneTexts>;

/**
 * Every word of the task pane, in one language; complete by construction.
 *
 * @example paneTexts("en-US").general.tabs.roles // "Roles & KPIs"
 */
export const paneTexts = (language: Language) => ({
  general: paneGeneralWords[language],
  start: paneStartWords[language],
  data: paneDataWords[language],
  roles: paneRolesWords[language],
  rules: paneRuleWords[language],
  people: panePeopleWords[language],
  ownKpi: paneOwnKpiWords[language],
  whatIf: paneWhatIfWords[language],
  bonus: paneBonusWords[language],
  fairness: paneFairnessWords[language],
  findings: paneFindingWords[language],
  planSettings: panePlanSettingsWords[language],
  targets: paneTargetsWords[language],
  typed: paneTypedWords[language],
  review: paneReviewWords[language],
  settings: paneSettingsWords[language],
});
