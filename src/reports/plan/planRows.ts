import type { SerialDay } from "../../domain/calendar/period";
import type { Mapping, Plan, PlanSettings, Target } from "../../domain/plan/plan";
import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";

import type { PlanSheetInput } from "../reportInput";
import type { AllPlanRows, PlanCell, PlanRows } from "./planCells";
import { planNames, type PlanNames } from "./planNames";
import { planRecordRows } from "./planRecordRows";
import { gradesToCell, listToCell, pairsToCell, textToCell } from "./planText";

/** Turns a plan into the rows of its tables. Names beside ids are for the reader only. */
export function planRows(input: PlanSheetInput, language: Language): AllPlanRows {
  const { plan, generated } = input;
  const names = planNames(input, language);
  return {
    settings: settingRows(plan, language),
    ...peopleRows(plan, names),
    ...kpiRows(plan, names),
    ...planRecordRows(input, names),
    mapping: mappingRows(plan.mapping),
    filters: (plan.filters ?? []).map(({ sheet, column, op, values }) => ({
      sheet: optionalText(sheet),
      column: textToCell(column),
      op,
      values: listToCell(values),
    })),
    calendar: (plan.settings.holidayDays ?? []).map((day) => ({ ...day, name: optionalText(day.name) })),
    generated: generated.map(({ sheet, kind, period, hash }) => ({
      sheet: textToCell(sheet),
      kind,
      period: optionalText(period),
      hash,
    })),
    targets: plan.targets.map((target) => targetRow(target, names)),
  };
}

function peopleRows(plan: Plan, names: PlanNames): Pick<AllPlanRows, "roles" | "people" | "aliases" | "assignments"> {
  return {
    roles: plan.roles.map(({ id, name }) => ({ id: textToCell(id), name: textToCell(name) })),
    people: plan.people.map(({ id, name, team, manager }) => ({
      id: textToCell(id),
      name: textToCell(name),
      team: optionalText(team),
      manager: optionalText(manager),
    })),
    aliases: plan.people.flatMap(({ id, aliases }) =>
      (aliases ?? []).map((alias) => ({
        person: textToCell(id),
        personName: names.person(id),
        alias: textToCell(alias),
      })),
    ),
    assignments: plan.assignments.map((assignment) => ({
      ...assignment,
      person: textToCell(assignment.person),
      personName: names.person(assignment.person),
      role: textToCell(assignment.role),
      roleName: names.role(assignment.role),
    })),
  };
}

function kpiRows(plan: Plan, names: PlanNames): Pick<AllPlanRows, "kpis" | "weights" | "gates" | "buffers"> {
  const named = (kpi: string) => ({ kpi: textToCell(kpi), kpiName: names.kpi(kpi) });
  return {
    kpis: (plan.kpis ?? []).map(({ id, name, aliases, family, unit, direction, kind, measure }) => ({
      id: textToCell(id),
      zh: textToCell(name.zh),
      en: textToCell(name.en),
      aliases: listToCell(aliases),
      family,
      unit,
      direction,
      kind,
      measure: JSON.stringify(measure),
    })),
    weights: plan.weights.map((weight) => ({
      ...weight,
      role: textToCell(weight.role),
      roleName: names.role(weight.role),
      ...named(weight.kpi),
      curve: weight.curve && pairsToCell(weight.curve.map(({ attainment, points }) => [attainment, points])),
    })),
    gates: (plan.gates ?? []).map((gate) => ({ ...gate, ...named(gate.kpi), role: optionalText(gate.role) })),
    buffers: Object.entries(plan.buffers ?? {}).map(([kpi, share]) => ({ ...named(kpi), share })),
  };
}

/** Settings that the Settings table holds; the custom holidays have a table of their own. */
export type SettingKey = Exclude<keyof PlanSettings, "holidayDays"> | "version";

function settingRows(plan: Plan, language: Language): PlanRows<"settings"> {
  const { settings } = plan;
  const values: Readonly<Record<SettingKey, PlanCell | SerialDay>> = {
    version: plan.version,
    fiscalStart: settings.fiscalStart,
    calendar: settings.calendar,
    yearNamedBy: settings.yearNamedBy,
    holidays: settings.holidays,
    minimumCoverage: settings.minimumCoverage,
    scoreDecimals: settings.scoreDecimals,
    missing: settings.missing,
    asOf: settings.asOf,
    reviewPeriod: optionalText(settings.reviewPeriod),
    currency: optionalText(settings.currency),
    displayUnit: settings.displayUnit,
    roundingUnit: settings.roundingUnit,
    grades: gradesToCell(settings.grades),
    closedTo: settings.closedTo,
    shortfallLimit: settings.shortfallLimit,
  };
  const meanings = texts(language).plan.settings;
  return (Object.keys(values) as readonly SettingKey[]).map((key) => ({
    key,
    value: values[key],
    meaning: meanings[key],
  }));
}

function mappingRows(mapping: Mapping | undefined): PlanRows<"mapping"> {
  const sheets = (mapping?.sheets ?? []).map(({ sheet, kind, headerRow }) => ({
    what: "sheet",
    sheet: textToCell(sheet),
    field: textToCell(kind),
    headerRow,
  }));
  const columns = (mapping?.columns ?? []).map(({ sheet, column, field, unit, dateOrder }) => ({
    what: "column",
    sheet: textToCell(sheet),
    column: textToCell(column),
    field: textToCell(field),
    unit,
    dateOrder,
  }));
  return [...sheets, ...columns];
}

function targetRow(target: Target, names: PlanNames): PlanRows<"targets">[number] {
  return {
    ...target,
    scope: textToCell(target.scope),
    scopeName: names.scope(target.scope),
    kpi: textToCell(target.kpi),
    kpiName: names.kpi(target.kpi),
    period: textToCell(target.period),
    within: optionalText(target.within),
    reason: optionalText(target.reason),
  };
}

const optionalText = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : textToCell(text);
