import { findPeriod, findPerson, namesNobody } from "../arguments/findNamed";
import { overCells } from "../arguments/overCells";
import { readNumber } from "../arguments/readValue";
import { isProblem, problemCell, type Answer, type Matrix } from "../cellAnswer";
import type { Desk } from "../desk";

/** KPIBONUS: what people's bonus plans pay for a period, by their score or by one that is assumed. */
export function bonuses(desk: Desk, rep: Matrix, period: Matrix, score: Matrix): Answer {
  return overCells([rep, period, score], (who, when, assumed) => {
    if (namesNobody(desk, who)) return "";
    const person = findPerson(desk, who);
    if (isProblem(person)) return person;
    const inPeriod = findPeriod(desk, when);
    if (isProblem(inPeriod)) return inPeriod;
    if (!desk.hasPlan) return problemCell("no-plan", {});
    const asIf = readNumber(assumed, "score");
    if (isProblem(asIf)) return asIf;
    const { amount, parts } = desk.answers.bonus(person, inPeriod, asIf ?? undefined);
    if (amount !== null) return amount;
    const words = { person: person.name, period: inPeriod.id };
    const missing = parts.find((part) => part.missing !== undefined)?.missing;
    return missing === undefined
      ? problemCell("no-bonus", words)
      : problemCell("no-bonus-figure", { ...words, missing });
  });
}
