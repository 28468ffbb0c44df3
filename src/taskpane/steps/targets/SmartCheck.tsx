import { Text, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { SmartLetter, SmartTest, SmartVerdict } from "../../../domain/targets/smartTest";
import { formatNumber } from "../../../i18n/formats/formatNumber";
import { smartLetters, smartTexts } from "../../../i18n/findings/smartTexts";
import { smartTestOf, suggestedRangeOf } from "../../../session/smart";
import type { TargetRequest } from "../../../workflows/breakDownTargets";
import { saveTargets } from "../../../workflows/saveTargets";
import type { SharedTargets } from "../../../workflows/shareTargets";
import { Entry } from "../../components/Entry";
import { LongList } from "../../components/LongList";
import { useModel, useOpenPane } from "../../openPane";

const letters: readonly SmartLetter[] = ["S", "M", "A", "R", "T"];
const marks: Readonly<Record<SmartVerdict, string>> = { pass: "✓", warn: "⚠", fail: "✕" };
/** More people than these are not tested at once. */
const mostTested = 200;

const useStyles = makeStyles({
  marks: { flexShrink: 0, fontVariantNumeric: "tabular-nums", letterSpacing: "1px" },
});

/** Every person's target under the five letters, the doubtful ones with what speaks against them and a range to choose from. */
export function SmartCheck({ shared, request }: { readonly shared: SharedTargets; readonly request: TargetRequest }) {
  const styles = useStyles();
  const { state, words } = useOpenPane();
  const model = useModel();
  const { language } = state;
  const { rows, byHand, people } = shared;
  const tests = useMemo(() => {
    const tested = { ...model, plan: saveTargets(model.plan, request, rows, byHand) };
    return people.slice(0, mostTested).map(({ person }) => ({
      person,
      test: smartTestOf(tested, person, request.kpi, request.year),
      range: suggestedRangeOf(tested, person, request.kpi, request.year),
    }));
  }, [model, request, rows, byHand, people]);
  const shown = (value: number): string => formatNumber(value, language, 0);
  const doubtful = tests.filter(({ test }) => test.verdict !== "pass");
  if (doubtful.length === 0) return <Text size={200}>{words.targets.smartAll(tests.length)}</Text>;
  return (
    <LongList
      label={words.targets.smart}
      items={doubtful}
      keyOf={({ person }) => person.id}
      rowHeight={76}
      isAiry
      render={({ person, test, range }) => (
        <Entry
          title={person.name}
          end={
            <span className={styles.marks} role="img" aria-label={spoken(test)}>
              {letters.map((letter) => `${letter}${marks[test.letters[letter].verdict]}`).join(" ")}
            </span>
          }
          lines={[
            ...letters.flatMap((letter) =>
              test.letters[letter].evidence
                .filter(({ verdict }) => verdict !== "pass")
                .map(({ code, params }) => `${smartLetters[language][letter]}: ${smartTexts[language][code](params)}`),
            ),
            ...(range ? [words.targets.suggested(shown(range.low), shown(range.high))] : []),
          ]}
        />
      )}
    />
  );

  function spoken(test: SmartTest): string {
    return letters
      .map((letter) => `${smartLetters[language][letter]}: ${words.targets.verdicts[test.letters[letter].verdict]}`)
      .join(", ");
  }
}
