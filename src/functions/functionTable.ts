import { kpiActual, kpiBreakdown, kpiForecast, kpiPace, kpiRequired, kpiTarget, kpiWeight } from "./calls/figureCalls";
import {
  kpiAttain,
  kpiGrade,
  kpiPeriod,
  kpiPoints,
  kpiSplit,
  kpiSplit2D,
  kpiTier,
  kpiWorkdays,
  kpiWScore,
} from "./calls/ruleCalls";
import {
  kpiBonus,
  kpiCheck,
  kpiExplain,
  kpiGap,
  kpiLeaderboard,
  kpiRank,
  kpiScore,
  kpiScorecard,
} from "./calls/scoreCalls";
import type { FunctionName } from "./functionNames";

/** Every custom function by its name: what Excel's runtime calls. */
export const functionTable = {
  KPISCORE: kpiScore,
  KPIACTUAL: kpiActual,
  KPITARGET: kpiTarget,
  KPIATTAIN: kpiAttain,
  KPIPOINTS: kpiPoints,
  KPIWSCORE: kpiWScore,
  KPIWEIGHT: kpiWeight,
  KPIGRADE: kpiGrade,
  KPIRANK: kpiRank,
  KPISPLIT: kpiSplit,
  KPISPLIT2D: kpiSplit2D,
  KPIBREAKDOWN: kpiBreakdown,
  KPISCORECARD: kpiScorecard,
  KPILEADERBOARD: kpiLeaderboard,
  KPIPACE: kpiPace,
  KPIFORECAST: kpiForecast,
  KPIREQUIRED: kpiRequired,
  KPIGAP: kpiGap,
  KPIBONUS: kpiBonus,
  KPITIER: kpiTier,
  KPIWORKDAYS: kpiWorkdays,
  KPIPERIOD: kpiPeriod,
  KPIEXPLAIN: kpiExplain,
  KPICHECK: kpiCheck,
} satisfies Record<FunctionName, (...args: never[]) => unknown>;
