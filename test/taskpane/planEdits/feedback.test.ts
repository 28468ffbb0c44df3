import { emptyPlan } from "../../../src/domain/plan/defaultPlan";
import type { Plan } from "../../../src/domain/plan/plan";
import { actionsOn, addAction, changeAction, feedbackOn, setFeedback } from "../../../src/taskpane/planEdits/feedback";

const card = { person: "ann", period: "2026Q1" };
const onRevenue = { ...card, kpi: "revenue" };
const plan: Plan = { ...emptyPlan, people: [{ id: "ann", name: "Ann" }] };

describe("what is said of a scorecard", () => {
  it("is open until somebody says something, and kept per KPI beside the whole", () => {
    expect(feedbackOn(plan, card).state).toBe("open");
    const said = setFeedback(setFeedback(plan, card, { state: "discussed" }), onRevenue, { comment: "Good quarter" });
    expect(said.feedback).toEqual([
      { ...card, state: "discussed" },
      { ...onRevenue, state: "open", comment: "Good quarter" },
    ]);
    expect(feedbackOn(said, onRevenue).comment).toBe("Good quarter");
  });

  it("keeps a person's own rating beside her manager's, and nothing where both are taken back", () => {
    const rated = setFeedback(setFeedback(plan, card, { selfRating: 95 }), card, { managerRating: 88 });
    expect(rated.feedback).toEqual([{ ...card, state: "open", selfRating: 95, managerRating: 88 }]);
    const taken = setFeedback(setFeedback(rated, card, { selfRating: undefined }), card, { managerRating: undefined });
    expect(taken.feedback).toEqual([]);
  });
});

it("an agreed action is done, or dropped, without touching another person's", () => {
  const agreed = addAction(addAction(plan, { ...card, action: "Visit" }), { ...card, person: "bob", action: "Call" });
  const [visit] = actionsOn(agreed, "ann", "2026Q1");
  if (!visit) throw new Error("an action was agreed");
  expect(changeAction(agreed, visit, { ...visit, done: true }).actions?.map(({ done }) => done)).toEqual([
    true,
    undefined,
  ]);
  expect(changeAction(agreed, visit, null).actions?.map(({ action }) => action)).toEqual(["Call"]);
});
