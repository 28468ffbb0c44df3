import { findCliffs, type Cliff } from "../../domain/incentives/findCliffs";
import { sumExactly } from "../../domain/numbers/sumExactly";
import { formatNumber } from "../../i18n/formats/formatNumber";
import type { DraftCell } from "../../workbook/sheetDraft";
import { sheetStyles } from "../cells/sheetStyles";
import { shownPlace } from "./figureLines";
import { wordsOf, type LinePlace } from "./lines";
import type { StatementInput, StatementPart, StatementPerson, StatementRule } from "./statementInput";

type Row = readonly DraftCell[];
type Words = Pick<LinePlace, "language" | "nameOf">;

/** How each bonus plan is reckoned, one line each, and where it has cliffs. */
export function ruleLines({ rules, people }: StatementInput, place: Words): readonly Row[] {
  const words = wordsOf(place);
  const cliffs = rules.flatMap((rule) => findCliffs(rule.bonus).map((cliff) => cliffWords(rule, cliff, place)));
  const near = people.flatMap((person) => person.parts.flatMap((part) => closeWords(person, part, place)));
  return [
    [{ value: words.rules, style: sheetStyles.section }],
    ...rules.map((rule): Row => [{ value: ruleWords(rule, place) }]),
    ...(cliffs.length === 0 ? [] : [[{ value: words.cliffs, style: sheetStyles.section }]]),
    ...[...cliffs, ...near].map((value): Row => [{ value }]),
  ];
}

function ruleWords({ bonus, role, kpi }: StatementRule, place: Words): string {
  const words = wordsOf(place);
  const { cap, teamShare = 0, accelerator, acceleratesFrom } = bonus;
  const parts = [
    curveWords(bonus, kpi ? place.nameOf(kpi.id) : "", place),
    ...(bonus.mode === "score" || accelerator === undefined || acceleratesFrom === undefined
      ? []
      : [words.faster(percent(acceleratesFrom, place), number(accelerator, place))]),
    ...(cap === undefined ? [] : [words.capped(number(cap, place))]),
    ...(teamShare === 0 ? [] : [words.pooled(percent(teamShare, place))]),
  ];
  return words.rule(role, words.per[bonus.per], parts.join(words.clause));
}

function curveWords(bonus: StatementRule["bonus"], kpi: string, place: Words): string {
  const words = wordsOf(place);
  const { base = 0, tiers = [], tiersBy = "amount", tierMode = "marginal", payouts = [], coefficients = [] } = bonus;
  if (bonus.mode === "score") {
    const steps = [...coefficients]
      .sort((one, other) => other.score - one.score)
      .map(({ score, coefficient }) => words.coefficient(number(score, place), number(coefficient, place)));
    return words.coefficients(number(base, place), steps.join(words.comma));
  }
  if (bonus.mode === "payout") {
    const points = payouts.map(({ attainment, payout }) =>
      words.point(percent(attainment, place), percent(payout, place)),
    );
    return words.payouts(number(base, place), kpi, points.join(words.comma));
  }
  const isShare = tiersBy === "attainment";
  const listed = tiers.map(({ from, rate }) => {
    const start = shownPlace(from, isShare, place);
    return words.tier(isShare ? words.ofTarget(start) : start, percent(rate, place));
  });
  return words.tiers(kpi, listed.join(words.comma), words.tierModes[tierMode]);
}

function cliffWords({ bonus, role }: StatementRule, cliff: Cliff, place: Words): string {
  const words = wordsOf(place);
  // A jump by attainment is told for each unit of the target.
  const isPerUnit = bonus.mode === "tiers" && cliff.by === "attainment";
  const jump = isPerUnit ? words.ofTarget(percent(cliff.jump, place)) : number(cliff.jump, place);
  return words.cliff(role, placeWords(cliff, place), jump);
}

function placeWords({ by, at }: Cliff, place: Words): string {
  if (by === "score") return `${wordsOf(place).score} ${number(at, place)}`;
  return by === "attainment" ? percent(at, place) : number(at, place);
}

/** How near to a cliff somebody stands to be told: a fiftieth of it. */
const nearness = 0.02;

/** What a person lacks of a cliff just ahead of her. */
function closeWords(person: StatementPerson, part: StatementPart, place: Words): readonly string[] {
  const { bonus, figures, period } = part;
  return findCliffs(bonus).flatMap((cliff) => {
    const target = figures.target ?? 0;
    const scaled = bonus.mode === "tiers" && cliff.by === "attainment";
    const at = scaled ? cliff.at * target : cliff.at;
    const reached =
      bonus.mode === "tiers" ? figures.actual : bonus.mode === "payout" ? figures.attainment : figures.score;
    if (reached === null || reached >= at || reached < at * (1 - nearness)) return [];
    const missing = sumExactly([at, -reached]);
    const shown = bonus.mode === "payout" ? percent(missing, place) : number(missing, place);
    const jump = scaled ? cliff.jump * target : cliff.jump;
    const told = bonus.mode === "score" ? `${wordsOf(place).score} ${shown}` : shown;
    return [wordsOf(place).closeTo(person.person, period, told, number(jump, place))];
  });
}

const number = (value: number, { language }: Words): string => formatNumber(value, language, 4);
const percent = (value: number, place: Words): string => shownPlace(value, true, place);
