import { yearPeriod, periodContaining, positionOf } from "../domain/calendar/calendarPeriods";
import { emptyPlan } from "../domain/plan/defaultPlan";
import type { Assignment, Plan, Role, RoleId, RoleKpi } from "../domain/plan/plan";
import { guessRole } from "../domain/roles/guessRole";
import type { RoleTemplate } from "../domain/roles/roleTemplate";
import { roleTemplates } from "../domain/roles/roleTemplates";
import { scaleToHundred } from "../domain/roles/scaleToHundred";
import type { Language } from "../i18n/problemText";
import type { RosterEntry } from "../intake/intakeResult";
import { finish, type Steps } from "../intake/steps";
import { nameKey } from "../intake/values/readName";
import { isMeasured } from "../session/actuals";
import type { Model } from "../session/model";
import { openModel, peopleOfWorkbook } from "../session/openModel";
import { importedTargets } from "./importedTargets";
import { suggestTargets } from "./suggestTargets";

/** Role of people whose title and team say nothing of their duty. */
const plainRole = "sales-representative";

/**
 * A draft plan from what the workbook shows: people, roles guessed from title or team, template weights of the KPIs that
 * the workbook can answer, targets found in it, and suggested ones for the rest.
 *
 * Everything in it is a proposal: the manager corrects it and publishes.
 *
 * @param model - opened without a plan, or with an empty one
 * @returns a plan that passes `checkPlan`
 */
export const draftPlan = (model: Model, language: Language): Plan => finish(draftPlanInSteps(model, language));

/** The same as `draftPlan`, in pieces. */
export function* draftPlanInSteps(model: Model, language: Language): Steps<Plan> {
  const entries = new Map(model.intake.roster.map((entry) => [nameKey(entry.name), entry]));
  const people = withManagers(model, entries);
  const templates = new Map<RoleId, RoleTemplate>();
  const managers = new Set(people.map((person) => person.manager));
  const assignments = people.map((person): Assignment => {
    const entry = entries.get(nameKey(person.name));
    const template = templateFor(entry, managers.has(person.id));
    templates.set(template.id, template);
    return {
      person: person.id,
      role: template.id,
      ...(entry?.joined === undefined ? {} : { from: entry.joined }),
      ...(entry?.left === undefined ? {} : { to: entry.left }),
    };
  });
  const used = [...templates.values()];
  const named = (template: RoleTemplate): Role => ({
    id: template.id,
    name: language === "zh-CN" ? template.name.zh : template.name.en,
  });
  const draft: Plan = {
    ...emptyPlan,
    ...model.plan,
    people,
    assignments,
    roles: used.map(named),
    weights: used.flatMap((template) => measurableWeights(model, template)),
  };
  yield;
  return yield* withTargets(draft, model);
}

/** Everybody who sells, and whoever they report to when the workbook lists that person too. */
function withManagers(model: Model, entries: ReadonlyMap<string, RosterEntry>): Plan["people"] {
  const people = new Map(peopleOfWorkbook(model.intake).map((person) => [nameKey(person.name), person]));
  for (const { manager } of [...people.values()]) {
    const entry = manager === undefined ? undefined : entries.get(nameKey(manager));
    if (entry && !people.has(nameKey(entry.name))) {
      people.set(nameKey(entry.name), {
        id: entry.name,
        name: entry.name,
        ...(entry.team ? { team: entry.team } : {}),
      });
    }
  }
  return [...people.values()].map(({ manager, ...person }) => {
    const boss = manager === undefined ? undefined : people.get(nameKey(manager));
    return boss && boss.id !== person.id ? { ...person, manager: boss.id } : person;
  });
}

function templateFor(entry: RosterEntry | undefined, leads: boolean): RoleTemplate {
  const guessed = guessRole(entry?.title ?? "") ?? guessRole(entry?.team ?? "");
  const id = guessed?.id ?? (leads ? "sales-manager" : plainRole);
  const template = roleTemplates.find((candidate) => candidate.id === id) ?? roleTemplates[0];
  if (!template) throw new Error("there are no role templates");
  return template;
}

/** A template without the KPIs that the workbook has no rows for, scaled back to 100 %. */
function measurableWeights(model: Model, template: RoleTemplate): readonly RoleKpi[] {
  const kept = template.weights.filter(({ kpi }) => {
    const found = model.catalogue.find((candidate) => candidate.id === kpi);
    return found !== undefined && isMeasured(model, found);
  });
  const weights = kept.length > 0 ? kept : template.weights;
  const scaled = scaleToHundred(weights.map((row) => row.weight));
  return weights.map((row, index) => ({
    ...row,
    weight: scaled.ok ? (scaled.value[index] ?? row.weight) : row.weight,
  }));
}

/** Targets found in the workbook win over suggestions. */
function* withTargets(draft: Plan, model: Model): Steps<Plan> {
  const opened = openModel(model.intake, {
    plan: draft,
    holidays: model.holidays,
    ...(model.asOf === null ? {} : { asOf: model.asOf }),
  });
  if (opened.asOf === null) return draft;
  const year = yearPeriod(opened.calendar, positionOf(opened.calendar, "year", opened.asOf).year);
  const found = importedTargets(opened, year);
  const quarter = periodContaining(opened.calendar, "quarter", opened.asOf);
  const reviewed = { ...draft, settings: { ...draft.settings, reviewPeriod: quarter.id } };
  yield;
  return { ...reviewed, targets: [...found, ...(yield* suggestTargets(opened, year, found))] };
}
