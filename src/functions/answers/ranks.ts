import type { Kpi } from "../../domain/kpi/kpi";
import { rankOf } from "../../domain/scoring/rankOf";
import type { Period } from "../../domain/calendar/period";
import type { ModelPerson } from "../../session/model";
import type { RankGroup } from "../../session/personScore";
import { findKpiNamed, findPeriod, kpiName, namesNobody } from "../arguments/findNamed";
import { overCells } from "../arguments/overCells";
import { readChoice, readNumber, single } from "../arguments/readValue";
import { isProblem, oneCell, problemCell, type Answer, type CellAnswer, type Matrix } from "../cellAnswer";
import type { Desk } from "../desk";
import { askPerson } from "./score";
import { spill } from "./spill";

const groups = new Map<string, RankGroup>([
  ["all", "all"],
  ["role", "role"],
  ["team", "team"],
  ["全部", "all"],
  ["角色", "role"],
  ["团队", "team"],
]);

/** KPIRANK: people's ranks by score, or by attainment of one KPI; the best is 1. */
export function ranks(desk: Desk, rep: Matrix, period: Matrix, kpi: Matrix, group: Matrix): Answer {
  const within = readChoice(single(group), "group", groups, "all" as const);
  if (isProblem(within)) return oneCell(within);
  return overCells([rep, period, kpi], (who, when, what) => {
    if (namesNobody(desk, who)) return "";
    const asked = askPerson(desk, who, when);
    if (isProblem(asked)) return asked;
    const { person, period: inPeriod } = asked;
    if (namesNobody(desk, what)) {
      const rank = desk.answers.ranked(inPeriod, within).find((row) => row.person.id === person.id)?.rank;
      return rank ?? problemCell("no-score", { person: person.name, period: inPeriod.id });
    }
    const found = findKpiNamed(desk, what);
    if (isProblem(found)) return found;
    const peers = peersOf(desk, person, inPeriod, within);
    const place = peers.findIndex((peer) => peer.id === person.id);
    const words = { person: person.name, kpi: kpiName(found, desk.language), period: inPeriod.id };
    return rankOf(attainmentsOf(desk, peers, found, inPeriod))[place] ?? problemCell("no-actual", words);
  });
}

function peersOf(desk: Desk, person: ModelPerson, period: Period, group: RankGroup): readonly ModelPerson[] {
  const { answers } = desk;
  const groupOf = (one: ModelPerson): string | null =>
    group === "all" ? "" : group === "role" ? answers.role(one, period) : (one.team ?? "");
  return answers.model.people.filter((one) => groupOf(one) === groupOf(person));
}

const attainmentsOf = (desk: Desk, people: readonly ModelPerson[], kpi: Kpi, period: Period) =>
  people.map((person) => desk.answers.figures(person, kpi, period).attainment);

/** KPILEADERBOARD: everybody with a score, or with an attainment of one KPI, the best first. */
export function leaderboard(desk: Desk, period: Matrix, topN: Matrix, kpi: Matrix, headers: Matrix): Answer {
  const inPeriod = findPeriod(desk, single(period));
  if (isProblem(inPeriod)) return oneCell(inPeriod);
  if (!desk.hasPlan) return oneCell(problemCell("no-plan", {}));
  const most = readNumber(single(topN), "top_n");
  if (isProblem(most)) return oneCell(most);
  const what = namesNobody(desk, single(kpi)) ? null : findKpiNamed(desk, single(kpi));
  if (isProblem(what)) return oneCell(what);
  const rows = what ? rowsOfKpi(desk, inPeriod, what) : rowsOfScores(desk, inPeriod);
  if (rows.length === 0) return oneCell(problemCell("nobody-ranked", { period: inPeriod.id }));
  const sorted = rows.sort((a, b) => a.rank - b.rank).map(({ rank, cells }) => [rank, ...cells]);
  const shown = most === null ? sorted : sorted.slice(0, Math.max(0, Math.trunc(most)));
  return spill(desk, what ? "leaderboardOfKpi" : "leaderboard", headers, shown);
}

interface RankedRow {
  readonly rank: number;
  readonly cells: readonly CellAnswer[];
}

const rowsOfScores = (desk: Desk, period: Period): RankedRow[] =>
  desk.answers
    .ranked(period, "all")
    .flatMap(({ person, rank, scoreRounded, grade }) =>
      rank === null || scoreRounded === null ? [] : [{ rank, cells: [person.name, scoreRounded, grade ?? ""] }],
    );

function rowsOfKpi(desk: Desk, period: Period, kpi: Kpi): RankedRow[] {
  const { people } = desk.answers.model;
  const ranked = rankOf(attainmentsOf(desk, people, kpi, period));
  return people.flatMap((person, place) => {
    const rank = ranked[place];
    const { actual, target, attainment } = desk.answers.figures(person, kpi, period);
    return rank ? [{ rank, cells: [person.name, actual ?? "", target?.value ?? "", attainment ?? ""] }] : [];
  });
}
