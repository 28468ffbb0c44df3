import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import type { SerialDay } from "../../../../domain/calendar/period";
import { formatDay } from "../../../../i18n/formats/formatDay";
import { paneFeedbackWords } from "../../../../i18n/words/paneFeedbackWords";
import { ButtonRow } from "../../../components/ButtonRow";
import { DayField } from "../../../components/DayField";
import { PlainList } from "../../../components/PlainList";
import { TextField } from "../../../components/TextField";
import { useOpenPane } from "../../../openPane";
import { actionsOn, addAction, changeAction, type FeedbackSubject } from "../../../planEdits/feedback";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "flex-start", justifyContent: "space-between" },
  text: { minWidth: 0, overflowWrap: "anywhere" },
});

/** What was agreed to be done about a result, by when, and what is done already. */
export function AgreedActions({ subject }: { readonly subject: FeedbackSubject }) {
  const styles = useStyles();
  const { plan, edit, state } = useOpenPane();
  const { language } = state;
  const say = paneFeedbackWords[language];
  const [action, setAction] = useState("");
  const [due, setDue] = useState<SerialDay | undefined>(undefined);
  const agreed = actionsOn(plan, subject.person, subject.period);
  return (
    <>
      {agreed.length > 0 && (
        <PlainList label={say.actions} isClose>
          {agreed.map((one, index) => (
            <li key={index} className={styles.row}>
              <Checkbox
                className={styles.text}
                label={
                  one.due === undefined ? one.action : `${one.action} (${say.dueOn(formatDay(one.due, language))})`
                }
                checked={one.done === true}
                onChange={(_, { checked }) => {
                  edit(changeAction(plan, one, { ...one, done: checked === true }));
                }}
              />
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={say.removeAction(one.action)}
                onClick={() => {
                  edit(changeAction(plan, one, null));
                }}
              />
            </li>
          ))}
        </PlainList>
      )}
      <TextField label={say.action} hint={say.actionHint} value={action} onSet={setAction} />
      <DayField label={say.due} value={due} onSet={setDue} />
      <ButtonRow>
        <Button
          size="small"
          disabled={action === ""}
          onClick={() => {
            edit(addAction(plan, { ...subject, action, ...(due === undefined ? {} : { due }) }));
            setAction("");
            setDue(undefined);
          }}
        >
          {say.addAction}
        </Button>
      </ButtonRow>
    </>
  );
}
