import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { formatDay } from "../../../i18n/formats/formatDay";
import { formatNumber } from "../../../i18n/formats/formatNumber";
import { ProblemList } from "../../components/ProblemList";
import { Screen } from "../../components/Screen";
import { Section } from "../../components/Section";
import { useOpenPane } from "../../openPane";
import { Disclosure } from "../../components/Disclosure";
import { Findings } from "./Findings";
import { SimilarPeople } from "./SimilarPeople";
import { SourceCard } from "./SourceCard";
import { TidiedCells } from "./TidiedCells";

const useStyles = makeStyles({
  span: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  cards: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  footer: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
});

/** What was found in the workbook: sources, columns, problems; every guess can be corrected. */
export function DataTab() {
  const styles = useStyles();
  const { opened, dispatch, state, words } = useOpenPane();
  const { intake } = opened.model;
  const { language } = state;
  const { span } = intake.facts;
  const used = intake.tables.filter((table) => table.kind !== "other");
  const others = intake.tables.filter((table) => table.kind === "other");
  const problems = [...opened.planProblems, ...intake.problems.filter((problem) => problem.code !== "person-similar")];
  const ready = formatNumber(intake.rowsUsed, language);
  const all = formatNumber(intake.rowsUsed + intake.rowsLeftOut.length, language);
  return (
    <Screen
      label={words.data.title}
      footer={
        <div className={styles.footer}>
          <Text size={200}>{words.data.rowsReady(ready, all)}</Text>
          <Button
            appearance="primary"
            onClick={() => {
              dispatch({ type: "screen-shown", screen: "roles" });
            }}
          >
            {words.general.next}
          </Button>
        </div>
      }
    >
      <Section
        title={words.data.found(used.length)}
        end={
          span && (
            <span className={styles.span}>
              {words.data.span(formatDay(span.from, language), formatDay(span.to, language))}
            </span>
          )
        }
      >
        {used.length === 0 && <Text>{words.data.empty}</Text>}
        <div className={styles.cards}>
          {used.map((table) => (
            <SourceCard key={`${table.sheet} ${table.address}`} table={table} isOpen={table.kind === "sales"} />
          ))}
        </div>
        {others.length > 0 && (
          <Disclosure title={words.data.otherSheets(others.length)} isPlain isOpen={used.length === 0}>
            <div className={styles.cards}>
              {others.map((table) => (
                <SourceCard key={`${table.sheet} ${table.address}`} table={table} isOpen={false} />
              ))}
            </div>
          </Disclosure>
        )}
      </Section>
      <Findings />
      <SimilarPeople />
      <Section title={problems.length > 0 ? words.data.problems(problems.length) : words.data.noProblems}>
        {problems.length > 0 && <ProblemList problems={problems} />}
        <TidiedCells ledger={intake.ledger} />
      </Section>
    </Screen>
  );
}
