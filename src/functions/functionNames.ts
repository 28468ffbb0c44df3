/**
 * The functions' names as workbooks store them. A name that was released is never renamed or taken away: a workbook that
 * uses it would show #NAME? for ever.
 */
export const functionNames = [
  "KPISCORE",
  "KPIACTUAL",
  "KPITARGET",
  "KPIATTAIN",
  "KPIPOINTS",
  "KPIWSCORE",
  "KPIWEIGHT",
  "KPIGRADE",
  "KPIRANK",
  "KPISPLIT",
  "KPISPLIT2D",
  "KPIBREAKDOWN",
  "KPISCORECARD",
  "KPILEADERBOARD",
  "KPIPACE",
  "KPIFORECAST",
  "KPIREQUIRED",
  "KPIGAP",
  "KPIBONUS",
  "KPITIER",
  "KPIWORKDAYS",
  "KPIPERIOD",
  "KPIEXPLAIN",
  "KPICHECK",
] as const;

/** The name of a custom function. */
export type FunctionName = (typeof functionNames)[number];
