import { parsePeriod } from "../../src/domain/calendar/parsePeriod";
import type { Period } from "../../src/domain/calendar/period";
import { readDay } from "../../src/domain/calendar/serialDay";
import type { Plan } from "../../src/domain/plan/plan";
import type { Model, ModelPerson } from "../../src/session/model";
import type { CellValue } from "../../src/workbook/sheetContent";
import { openSheets } from "../../src/workflows/readWorkbook";
import { sheetOf } from "../functions/exampleDesk";
import { examplePlan, exampleRows } from "../functions/exampleWorkbook";

/** A model over the example workbook; plan, rows and as-of date may be others. */
export function exampleModel(
  change: Partial<Plan> = {},
  rows: readonly (readonly CellValue[])[] = exampleRows,
  asOf?: string,
): Model {
  const plan = { ...examplePlan, ...change };
  const day = asOf === undefined ? null : readDay(asOf);
  return openSheets([sheetOf("实际值", rows)], {
    language: "en-US",
    plan,
    ...(day === null ? {} : { asOf: day }),
  }).model;
}

/** A person of a model by name. */
export function personOf(model: Model, name: string): ModelPerson {
  const person = model.people.find((one) => one.name === name);
  if (!person) throw new Error(`nobody is called ${name}`);
  return person;
}

/** A period of a model's calendar. */
export function periodOf(model: Model, text: string): Period {
  const period = parsePeriod(text, { calendar: model.calendar });
  if (!period.ok) throw new Error(period.problem.code);
  return period.value;
}
