import { isoDate } from "../../domain/calendar/serialDay";
import { defaultCap } from "../../domain/scoring/linearPoints";
import { formatNumber, formatPercent, formatValue } from "../../i18n/formats/formatNumber";
import { functionWords } from "../../i18n/words/functionWords";
import type { KpiScore, SegmentScore } from "../../session/personScore";
import { findKpiNamed, kpiName, namesNobody } from "../arguments/findNamed";
import { single } from "../arguments/readValue";
import { isProblem, oneCell, problemCell, type Answer, type CellAnswer, type Matrix } from "../cellAnswer";
import type { Desk } from "../desk";
import { askPerson, type AskedScore } from "./score";
import { spill } from "./spill";

type Row = readonly [step: string, sum: string, result: CellAnswer];

/** KPIEXPLAIN: every step from actuals to the score, in one's own language. */
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
    rows.flatMap((row) => kpiSteps(desk, row)),
  );
}

function scoreSteps(desk: Desk, { scored }: AskedScore): Row[] {
  const words = functionWords[desk.language].explain;
  const segments = scored.segments.flatMap((segment) => segmentSteps(desk, segment));
  const days = scored.segments.map(({ score, workingDays }) => `${shown(desk, score)}×${workingDays}`);
  return [
    ...segments,
    ...(scored.segments.length > 1 ? [[words.average, days.join(" + "), scored.score ?? ""] as const] : []),
    [words.rounded, shown(desk, scored.score), scored.scoreRounded ?? ""],
    [words.grade, "", scored.grade ?? ""],
  ];
}

function segmentSteps(desk: Desk, segment: SegmentScore): Row[] {
  const words = functionWords[desk.language].explain;
  const role = desk.answers.model.plan.roles.find(({ id }) => id === segment.role)?.name ?? segment.role;
  const counted = segment.kpis.filter((row) => row.points !== null && row.target !== null);
  const weight = counted.reduce((sum, row) => sum + row.weight, 0);
  const parts = counted.map((row) => `${formatPercent(row.weight, desk.language, 2)}×${shown(desk, row.points)}`);
  return [
    [words.role(role, isoDate(segment.days.from), isoDate(segment.days.to)), "", ""],
    ...segment.kpis.flatMap((row) => kpiSteps(desk, row)),
    [words.weights, counted.map((row) => formatPercent(row.weight, desk.language, 2)).join(" + "), weight],
    [words.coverage, "", segment.coverage],
    [
      words.afterGates,
      parts.length === 0 ? "" : `(${parts.join(" + ")}) ÷ ${shown(desk, weight)}`,
      segment.score ?? "",
    ],
  ];
}

function kpiSteps(desk: Desk, row: KpiScore): Row[] {
  const words = functionWords[desk.language].explain;
  const { kpi, actual, target, attainment, points, weight } = row;
  const name = kpiName(kpi, desk.language);
  if (target === null) return [[name, words.noTarget, ""]];
  if (actual === null) return [[name, words.noActual, ""]];
  const [is, should] = [actual, target.value ?? null].map((value) => formatValue(value, kpi.unit, desk.language));
  return [
    [
      `${name} · ${words.attainment}`,
      kpi.direction === "lower" ? `2 − ${is} ÷ ${should}` : `${is} ÷ ${should}`,
      attainment ?? "",
    ],
    [`${name} · ${words.points}`, pointsSum(desk, row), points ?? ""],
    [
      `${name} · ${words.weighted}`,
      `${formatPercent(weight, desk.language, 2)}×${shown(desk, points)}`,
      weight * (points ?? 0),
    ],
  ];
}

/** Along a curve the attainment is looked up; else it counts up to the cap. */
function pointsSum({ language }: Desk, { attainment, rule }: KpiScore): string {
  if (attainment === null) return "";
  if (rule.curve) return functionWords[language].explain.onCurve(formatPercent(attainment, language, 2));
  return `100 × ${formatPercent(Math.max(0, Math.min(attainment, rule.cap ?? defaultCap)), language, 2)}`;
}

const shown = (desk: Desk, value: number | null): string =>
  value === null ? "–" : formatNumber(value, desk.language, 4);
