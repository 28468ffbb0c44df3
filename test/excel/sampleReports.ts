import type { PersonId } from "../../src/domain/plan/plan";
import { everyReport, type ReportChoice } from "../../src/workflows/reportChoice";
import { describeReports } from "../../src/workflows/writeReports";
import { openSampleDesk } from "../workflows/sampleDesk";
import { plainTrial, withoutFormulas, type Trial } from "./writeTrials";

/** Each kind of sheet that the add-in writes for three of the sample's people, taking the place of those before. */
export async function openSampleReports(): Promise<Trial[]> {
  const desk = await openSampleDesk("en-US", (plan) => {
    const few = new Set<PersonId>(plan.people.slice(0, 3).map(({ id }) => id));
    return {
      ...plan,
      bonuses: plan.roles.map(({ id: role }) => ({
        id: `bonus of ${role}`,
        role,
        per: "quarter" as const,
        mode: "score" as const,
        base: 10_000,
        coefficients: [{ score: 60, coefficient: 1 }],
        teamShare: 0.1,
      })),
      people: plan.people.filter(({ id }) => few.has(id)),
      assignments: plan.assignments.filter(({ person }) => few.has(person)),
    };
  });
  const describeChosen = async (choice: ReportChoice) =>
    withoutFormulas((await describeReports(desk.workbook, desk.model, desk.year, "en-US", choice)).drafts);
  const kinds = Object.keys(everyReport) as (keyof ReportChoice)[];
  return Promise.all(
    kinds.map(async (kind) => {
      const drafts = await describeChosen({ [kind]: everyReport[kind] });
      const before = drafts.map((draft) => ({ ...draft, rows: [...draft.rows, [{ value: "before" }]] }));
      return { host: plainTrial.host, before, added: drafts };
    }),
  );
}
