import { isoDate } from "../../domain/calendar/serialDay";
import type { Gate } from "../../domain/plan/plan";
import { gatesMet } from "../../domain/scoring/applyGates";
import { functionWords } from "../../i18n/words/functionWords";
import type { KpiScore, SegmentScore } from "../../session/personScore";
import { findKpiNamed, kpiName, namesNobody } from "../arguments/findNamed";
import { single } from "../arguments/readValue";
import { isProblem, oneCell, problemCell, type Answer, type Matrix } from "../cellAnswer";
import type { Desk } from "../desk";
import { kpiSteps, printed, printedRatio, type Step } from "./explainKpi";
import { askPerson, type AskedScore } from "./score";
import { spill } from "./spill";

/** KPIEXPLAIN: every step from actuals to the score, each to be worked out again from the numbers it prints. */
export function explain(desk: Desk, rep: Matrix, period: Matrix, kpi: Matrix): Answer {
  const asked = askPerson(desk, single(rep), single(period));
  if (isProblem(asked)) return oneCell(asked);
  const what = namesNobody(desk, single(kpi)) ? null : findKpiNamed(desk, single(kpi));
  if (isProblem(what)) return oneCell(what);
  if (!what) return spill(desk, "explain", null, scoreSteps(desk, asked));
  const rows = asked.scored.segments.flatMap((segment) => segment.kpis.filter((row) => row.kpi.id === what.id));
  const role = asked.scored.role ?? "";
  if (rows.length === 0) return oneCell(problemCell("no-weight-of-kpi", { role, kpi: kpiName(what, desk.language) }));
  return spill(
    desk,
    "explain",
    null,
    rows.flatMap((row) => kpiSteps(row, desk.language)),
  );
}

function scoreSteps(desk: Desk, { scored }: AskedScore): readonly Step[] {
  const words = functionWords[desk.language].explain;
  const { scoreDecimals } = desk.answers.model.plan.settings;
  return [
    ...scored.segments.flatMap((segment) => segmentSteps(desk, segment)),
    ...(scored.segments.length > 1
      ? [[words.average, averageSum(desk, scored.segments), scored.score ?? ""] as const]
      : []),
    [words.rounded(scoreDecimals), shown(desk, scored.score), scored.scoreRounded ?? ""],
    [words.grade, shown(desk, scored.scoreRounded), scored.grade ?? ""],
  ];
}

/** By the working days of the segments that have a score. */
function averageSum(desk: Desk, segments: readonly SegmentScore[]): string {
  const counted = segments.filter(({ score }) => score !== null);
  const parts = counted.map(({ score, workingDays }) => `${shown(desk, score)} × ${workingDays}`);
  return `(${parts.join(" + ")}) ÷ (${counted.map(({ workingDays }) => workingDays).join(" + ")})`;
}

function segmentSteps(desk: Desk, segment: SegmentScore): readonly Step[] {
  const { language } = desk;
  const { explain: words } = functionWords[language];
  const { plan } = desk.answers.model;
  const role = plan.roles.find(({ id }) => id === segment.role)?.name ?? segment.role;
  const assigned = segment.kpis.filter((row) => row.target !== null && row.weight > 0);
  const withData = assigned.filter((row) => row.points !== null);
  const counted = assigned.filter(
    (row) => row.points !== null || (row.rule.required ?? false) || plan.settings.missing === "zero",
  );
  const [all, data, weight] = [assigned, withData, counted].map(weightOf);
  const weights = (rows: readonly KpiScore[]): string =>
    rows.map((row) => printedRatio(row.weight, language)).join(" + ");
  const parts = counted.map((row) => `${printedRatio(row.weight, language)} × ${printed(row.points ?? 0, language)}`);
  const mean = weight ? counted.reduce((sum, row) => sum + row.weight * (row.points ?? 0), 0) / weight : null;
  return [
    [words.role(role, isoDate(segment.days.from), isoDate(segment.days.to)), "", ""],
    ...segment.kpis.flatMap((row) => kpiSteps(row, language)),
    [
      words.coverage,
      all ? `(${weights(withData) || "0"}) ÷ ${printedRatio(all, language)}` : "",
      (data ?? 0) / (all || 1),
    ],
    [words.weights, weights(counted), weight ?? 0],
    [
      words.mean,
      parts.length === 0 ? "" : `(${parts.join(" + ")}) ÷ ${printedRatio(weight ?? 0, language)}`,
      mean ?? "",
    ],
    ...gateSteps(desk, segment),
    ...(segment.refusal ? [[words.refused[segment.refusal], "", ""] as const] : []),
    [words.afterGates, "", segment.score ?? ""],
  ];
}

const weightOf = (rows: readonly KpiScore[]): number => rows.reduce((sum, row) => sum + row.weight, 0);

/** The gates that are met, in the order in which they work. */
function gateSteps(desk: Desk, segment: SegmentScore): readonly Step[] {
  const { language } = desk;
  const words = functionWords[language].explain;
  const { plan, catalogue } = desk.answers.model;
  const actuals = new Map(segment.kpis.map((row) => [row.kpi.id, row.actual]));
  const met = gatesMet(plan.gates ?? [], segment.role, (kpi) => actuals.get(kpi) ?? null);
  const order: readonly Gate["effect"][] = ["deduct", "cap", "zero"];
  return order.flatMap((effect) =>
    met
      .filter((gate) => gate.effect === effect)
      .map((gate): Step => {
        const kpi = catalogue.find(({ id }) => id === gate.kpi);
        const name = kpi ? kpiName(kpi, language) : gate.kpi;
        return [words.gate(name), words.gateEffects[effect](printed(gate.value ?? 0, language)), ""];
      }),
  );
}

const shown = (desk: Desk, value: number | null): string => (value === null ? "–" : printed(value, desk.language));
