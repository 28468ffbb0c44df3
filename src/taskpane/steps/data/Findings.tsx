import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { formatNumber } from "../../../i18n/formats/formatNumber";
import { addNewPeople, newPeople } from "../../../workflows/newPeople";
import { foundTargets, takeTargets } from "../../../workflows/foundTargets";
import { kpisWithoutData } from "../../../workflows/manualActuals";
import { rowsToLeaveOut } from "../../../workflows/rowsToLeaveOut";
import { ButtonRow } from "../../components/ButtonRow";
import { Note } from "../../components/Note";
import { Section } from "../../components/Section";
import { useModel, useOpenPane } from "../../openPane";
import { ManualActuals } from "./ManualActuals";

/** Names that fit in a sentence; more are counted. */
const mostNames = 4;

/** What the data offers and nobody but the manager can decide: rows that should not count, newcomers, targets found. */
export function Findings() {
  const { plan, edit, state, words } = useOpenPane();
  const model = useModel();
  const { findings } = words;
  const { language } = state;
  const cancelled = useMemo(() => rowsToLeaveOut(model), [model]);
  const people = useMemo(() => newPeople(model), [model]);
  const targets = useMemo(() => foundTargets(model), [model]);
  const list = (names: readonly string[]): string => new Intl.ListFormat(language).format(names);
  const someOf = (names: readonly string[]): string =>
    names.length > mostNames ? findings.more(list(names.slice(0, mostNames)), names.length) : list(names);
  const filters = plan.filters ?? [];
  const sheets = [...new Set(model.intake.targets.map(({ sheet }) => sheet))];
  const isIdle = [cancelled, filters, people, targets, kpisWithoutData(model)].every(({ length }) => length === 0);
  if (isIdle) return null;
  return (
    <Section title={findings.title}>
      {cancelled.map(({ column, values, rows }) => (
        <Finding
          key={column}
          text={findings.leaveOut(formatNumber(rows, language), column, list(values))}
          action={findings.leaveOutNow}
          onAct={() => {
            edit({ ...plan, filters: [...filters, { column, op: "not-in", values }] });
          }}
        />
      ))}
      {filters.map((filter) => (
        <Finding
          key={`${filter.column} ${filter.values.join()}`}
          isDone
          text={findings.leftOut(filter.column, list(filter.values))}
          action={findings.countAgain}
          onAct={() => {
            edit({ ...plan, filters: filters.filter((one) => one !== filter) });
          }}
        />
      ))}
      {people.length > 0 && (
        <Finding
          text={findings.newPeople(people.length, someOf(people.map(({ name }) => name)))}
          action={findings.addPeople}
          onAct={() => {
            edit(addNewPeople(model, language));
          }}
        />
      )}
      {targets.length > 0 && (
        <Finding
          text={findings.targets(formatNumber(targets.length, language), list(sheets))}
          action={findings.takeTargets}
          onAct={() => {
            edit(takeTargets(plan, targets));
          }}
        />
      )}
      <ManualActuals />
    </Section>
  );
}

function Finding({
  text,
  action,
  isDone = false,
  onAct,
}: {
  readonly text: string;
  readonly action: string;
  /** It was decided, and can be taken back. */
  readonly isDone?: boolean;
  readonly onAct: () => void;
}) {
  return (
    <Note kind={isDone ? "success" : "info"}>
      <span>{text}</span>
      <ButtonRow>
        <Button size="small" onClick={onAct}>
          {action}
        </Button>
      </ButtonRow>
    </Note>
  );
}
