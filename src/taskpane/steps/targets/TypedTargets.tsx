import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { formatNumber, formatValue } from "../../../i18n/formats/formatNumber";
import { problemMessage } from "../../../i18n/problemMessages";
import type { SheetEdits, TargetEdit } from "../../../workflows/handEdits";
import { rebalance, type RebalanceOver } from "../../../workflows/rebalance";
import { takeOver } from "../../../workflows/takeOver";
import { ButtonRow } from "../../components/ButtonRow";
import { Choice } from "../../components/Choice";
import { Note } from "../../components/Note";
import { CellLink, ProblemList } from "../../components/ProblemList";
import { PlainList } from "../../components/PlainList";
import { Section } from "../../components/Section";
import { useModel, useOpenPane } from "../../openPane";
import { useTypedTargets } from "../../useTypedTargets";

/** More edits than these are only counted. */
const shownEdits = 5;

const useStyles = makeStyles({
  edit: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
});

/** Targets that somebody typed into breakdown sheets: what they were and are, and what becomes of the others. */
export function TypedTargets() {
  const sheets = useTypedTargets();
  return sheets.map((edits) => <EditsOfSheet key={edits.sheet} edits={edits} />);
}

function EditsOfSheet({ edits }: { readonly edits: SheetEdits }) {
  const styles = useStyles();
  const model = useModel();
  const { plan, edit, state, dispatch, words } = useOpenPane();
  const { typed } = words;
  const [others, setOthers] = useState<"keep" | RebalanceOver>("keep");
  const balanced = useMemo(() => (others === "keep" ? null : rebalance(model, edits, others)), [model, edits, others]);
  const rows = balanced?.ok ? balanced.value : edits.rows;
  const count = countEdits(edits.rows);
  const follow = countEdits(rows) - count;
  const number = (value: number): string => formatNumber(value, state.language, 0);
  return (
    <Section title={typed.title(edits.sheet)}>
      {count > 0 && <Text>{typed.count(number(count))}</Text>}
      <PlainList isClose>
        {edits.rows
          .flatMap((row) => row.edits.map((one) => ({ row, one })))
          .slice(0, shownEdits)
          .map(({ row, one }) => (
            <li key={`${row.scope}/${row.kpi}/${one.cell ?? ""}`} className={styles.edit}>
              <EditLine scope={row.scope} kpi={row.kpi} one={one} sheet={edits.sheet} />
            </li>
          ))}
      </PlainList>
      {edits.problems.length > 0 && <ProblemList problems={edits.problems} />}
      {count > 0 && (
        <>
          <Choice
            label={typed.others}
            value={others}
            options={(["keep", "time", "people"] as const).map((one) => [one, typed.rebalance[one]] as const)}
            onChoose={setOthers}
          />
          {follow > 0 && <Text>{typed.follows(number(follow))}</Text>}
          {balanced && !balanced.ok && (
            <Note kind="error" live>
              {problemMessage(balanced.problem, state.language)}
            </Note>
          )}
          <ButtonRow>
            <Button
              appearance="primary"
              size="small"
              disabled={balanced?.ok === false}
              onClick={() => {
                edit(takeOver(plan, rows));
                dispatch({ type: "targets-taken-over", hash: edits.hash });
              }}
            >
              {typed.takeOver}
            </Button>
          </ButtonRow>
        </>
      )}
    </Section>
  );
}

const countEdits = (rows: SheetEdits["rows"]): number => rows.reduce((sum, row) => sum + row.edits.length, 0);

function EditLine({
  scope,
  kpi: id,
  one,
  sheet,
}: {
  readonly scope: string;
  readonly kpi: string;
  readonly one: TargetEdit;
  readonly sheet: string;
}) {
  const model = useModel();
  const { plan, state, words } = useOpenPane();
  const kpi = model.catalogue.find((known) => known.id === id);
  const person = plan.people.find((known) => `person:${known.id}` === scope)?.name;
  const who = person ?? (scope === "company" ? words.typed.company : scope.replace(/^\w+:/, ""));
  const show = (value: number | null): string =>
    value === null || !kpi ? words.typed.none : formatValue(value, kpi.unit, state.language, { displayUnit: 1 });
  const name = kpi ? (state.language === "zh-CN" ? kpi.name.zh : kpi.name.en) : id;
  return (
    <>
      {who} · {name} · {one.period}: {words.typed.from(show(one.old), show(one.value))}{" "}
      <CellLink at={{ sheet, ...(one.cell === undefined ? {} : { cell: one.cell }) }} />
    </>
  );
}
