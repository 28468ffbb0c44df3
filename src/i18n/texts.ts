import type { Language } from "./problemText";
import { breakdownWords } from "./words/breakdownWords";
import { checkWords } from "./words/checkWords";
import { generalWords } from "./words/generalWords";
import { leaderboardWords } from "./words/leaderboardWords";
import { planWords } from "./words/planWords";
import { scorecardWords } from "./words/scorecardWords";
import { statementWords } from "./words/statementWords";
import { talkWords } from "./words/talkWords";

/**
 * Every word the product writes into sheets, in one language.
 *
 * Complete by construction: a text that only one language has does not compile.
 *
 * @param language - `zh-CN` or `en-US`
 * @example texts("en-US").general.statuses.ahead // "▲ Ahead"
 */
export const texts = (language: Language) => ({
  general: generalWords[language],
  breakdown: breakdownWords[language],
  scorecard: scorecardWords[language],
  statement: statementWords[language],
  talk: talkWords[language],
  leaderboard: leaderboardWords[language],
  check: checkWords[language],
  plan: planWords[language],
});
