import { Button, Field, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { CalendarProblemCode } from "../../../domain/calendar/calendarProblem";
import { dateParts } from "../../../domain/calendar/serialDay";
import type { PlanSettings } from "../../../domain/plan/plan";
import type { Problem } from "../../../domain/problem";
import { problemMessage } from "../../../i18n/problemMessages";
import { addHolidayFile } from "../../../workflows/addHolidayFile";
import { ButtonRow } from "../../components/ButtonRow";
import { Choice } from "../../components/Choice";
import { Disclosure } from "../../components/Disclosure";
import { Note } from "../../components/Note";
import { NumberField } from "../../components/NumberField";
import { useOpenPane } from "../../openPane";
import { setBuffer } from "../../planEdits/targets";
import type { TargetsView } from "./targetsView";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What few managers change: which days are working days, up to which year that is known, and the buffer. */
export function WorkingDays({ view }: { readonly view: TargetsView }) {
  const styles = useStyles();
  const { plan, edit, words } = useOpenPane();
  const { targets } = words;
  const { settings } = plan;
  const { year, model, kpi } = view;
  const unknown = [...new Set([year.start, year.end].map((day) => dateParts(day).year))].filter(
    (one) => !model.holidays.years.has(one),
  );
  const calendars: readonly PlanSettings["holidays"][] =
    settings.holidayDays === undefined ? ["CN", "none"] : ["CN", "custom", "none"];
  const lastKnown = Math.max(...model.holidays.years);
  return (
    <Disclosure title={targets.more} isPlain isOpen={unknown.length > 0 && goesByWorkdays(view)}>
      <div className={styles.root}>
        <Choice
          label={targets.calendar}
          value={settings.holidays}
          options={calendars.map((one) => [one, targets.calendars[one]] as const)}
          onChoose={(holidays) => {
            edit({ ...plan, settings: { ...settings, holidays } });
          }}
        />
        {settings.holidays !== "none" && (
          <Text size={200} className={styles.quiet}>
            {unknown.length > 0
              ? targets.calendarUnknown(unknown.join(", "))
              : targets.calendarKnown(String(lastKnown))}
          </Text>
        )}
        <HolidayFileButton />
        {kpi && (
          <Field label={targets.buffer} hint={targets.bufferHint} size="small">
            <NumberField
              label={targets.buffer}
              value={100 * (plan.buffers?.[kpi.id] ?? 0)}
              text={String(roundedPercent(plan.buffers?.[kpi.id] ?? 0))}
              suffix="%"
              max={100}
              onChange={(percent) => {
                edit(setBuffer(plan, kpi.id, percent / 100), `buffer ${kpi.id}`);
              }}
              onDone={() => undefined}
            />
          </Field>
        )}
      </div>
    </Disclosure>
  );
}

/** Unknown holidays matter where the year is shared by working days. */
const goesByWorkdays = ({ request }: TargetsView): boolean => request?.basis === "workdays";

const roundedPercent = (ratio: number): number => Number((100 * ratio).toFixed(2));

function HolidayFileButton() {
  const { plan, edit, state, words } = useOpenPane();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<Problem<CalendarProblemCode> | null>(null);
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const added = addHolidayFile(plan, await file.text());
    setProblem(added.ok ? null : added.problem);
    if (added.ok) edit(added.value);
    // The same file can be chosen again after it was mended.
    if (input.current) input.current.value = "";
  };
  return (
    <>
      <ButtonRow>
        <Button size="small" onClick={() => input.current?.click()}>
          {words.targets.addHolidays}
        </Button>
      </ButtonRow>
      <input
        ref={input}
        type="file"
        accept=".json,.csv,.txt,application/json,text/csv,text/plain"
        hidden
        aria-label={words.targets.addHolidays}
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
      {problem && (
        <Note kind="error" live>
          {problemMessage(problem, state.language)}
        </Note>
      )}
    </>
  );
}
