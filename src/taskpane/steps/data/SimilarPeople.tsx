import { Button } from "@fluentui/react-components";
import { problemMessage } from "../../../i18n/problemMessages";
import { nameKey } from "../../../intake/values/readName";
import { ButtonRow } from "../../components/ButtonRow";
import { Note } from "../../components/Note";
import { Section } from "../../components/Section";
import { useOpenPane } from "../../openPane";
import { apartKey, mergePeople } from "../../planEdits/mapping";
import { readRun } from "../../runs/readRun";

/** Names that may be one person's, to be merged or kept apart; nothing is merged unasked. */
export function SimilarPeople() {
  const { opened, plan, edit, runs, state, dispatch, words } = useOpenPane();
  const apart = new Set(state.settings.apart);
  const idOf = (name: unknown): string | undefined =>
    plan.people.find((person) => nameKey(person.name) === nameKey(String(name)))?.id;
  const pairs = opened.model.intake.problems.flatMap((problem) => {
    if (problem.code !== "person-similar") return [];
    const [first, second] = [idOf(problem.params["first"]), idOf(problem.params["second"])];
    if (first === undefined || second === undefined || apart.has(apartKey(first, second))) return [];
    return [{ problem, first, second }];
  });
  if (pairs.length === 0) return null;
  return (
    <Section title={words.data.aliases}>
      {pairs.map(({ problem, first, second }) => {
        const merge = (): void => {
          const merged = mergePeople(plan, first, second);
          edit(merged);
          void readRun(runs, merged);
        };
        return (
          <Note key={`${first} ${second}`} kind="warning">
            <span>{problemMessage(problem, state.language)}</span>
            <ButtonRow>
              <Button size="small" onClick={merge}>
                {words.data.merge(String(problem.params["first"]), String(problem.params["second"]))}
              </Button>
              <Button
                size="small"
                onClick={() => {
                  dispatch({ type: "people-kept-apart", pair: apartKey(first, second) });
                }}
              >
                {words.findings.keepApart}
              </Button>
            </ButtonRow>
          </Note>
        );
      })}
    </Section>
  );
}
