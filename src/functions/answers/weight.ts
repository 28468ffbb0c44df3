import type { Period } from "../../domain/calendar/period";
import type { RoleId } from "../../domain/plan/plan";
import { findKpiNamed, findPeriod, findPerson, kpiName, namesNobody } from "../arguments/findNamed";
import { overCells } from "../arguments/overCells";
import { readText } from "../arguments/readValue";
import { isProblem, problemCell, type Answer, type CellProblem, type Matrix } from "../cellAnswer";
import type { Desk } from "../desk";

/** KPIWEIGHT: the share of the score that a KPI has in a role, or in the role of a person. */
export function weights(desk: Desk, roleOrRep: Matrix, kpi: Matrix, period: Matrix): Answer {
  return overCells([roleOrRep, kpi, period], (whose, what, when) => {
    if (namesNobody(desk, whose) || namesNobody(desk, what)) return "";
    if (!desk.hasPlan) return problemCell("no-plan", {});
    const found = findKpiNamed(desk, what);
    if (isProblem(found)) return found;
    const role = roleOf(desk, whose, when);
    if (isProblem(role)) return role;
    const rules = desk.answers.model.plan.weights.filter((rule) => rule.role === role.id);
    const own = rules.find((rule) => rule.kpi === found.id);
    const all = rules.reduce((sum, rule) => sum + rule.weight, 0);
    if (!own || all === 0) {
      return problemCell("no-weight-of-kpi", { role: role.name, kpi: kpiName(found, desk.language) });
    }
    return own.weight / all;
  });
}

/** A role by its id or name; else the role of the person with that name, at the period's end. */
function roleOf(
  desk: Desk,
  whose: unknown,
  when: unknown,
): { readonly id: RoleId; readonly name: string } | CellProblem {
  const text = readText(whose).trim();
  const { roles } = desk.answers.model.plan;
  const key = keyOf(text);
  const role = roles.find(({ id }) => keyOf(id) === key) ?? roles.find(({ name }) => keyOf(name) === key);
  if (role) return role;
  const person = findPerson(desk, text);
  if (isProblem(person)) {
    const isUnknown = person.problem.code === "function-person-unknown" && person.problem.params["suggestion"] === "";
    return isUnknown ? problemCell("function-role-unknown", { value: text }) : person;
  }
  const period: Period | CellProblem = findPeriod(desk, when);
  if (isProblem(period)) return period;
  const id = desk.answers.role(person, period);
  const held = roles.find((one) => one.id === id);
  return held ?? problemCell("no-role", { person: person.name, period: period.id });
}

const keyOf = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
