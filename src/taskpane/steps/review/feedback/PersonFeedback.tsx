import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Period } from "../../../../domain/calendar/period";
import { parseIsoDate } from "../../../../domain/calendar/serialDay";
import type { Kpi } from "../../../../domain/kpi/kpi";
import type { FeedbackState } from "../../../../domain/plan/feedback";
import type { PersonId } from "../../../../domain/plan/plan";
import { paneFeedbackWords } from "../../../../i18n/words/paneFeedbackWords";
import { Choice } from "../../../components/Choice";
import { TextField } from "../../../components/TextField";
import { ValueField } from "../../../components/ValueField";
import { useOpenPane } from "../../../openPane";
import { feedbackOn, setFeedback, type FeedbackPart, type FeedbackSubject } from "../../../planEdits/feedback";
import { AgreedActions } from "./AgreedActions";
import { SaidOfOthers } from "./SaidOfOthers";

const states: readonly FeedbackState[] = ["open", "discussed", "signed", "appealed"];
/** Stands for the scorecard as a whole among its KPIs. */
const whole = "";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What a person and her manager say of a scorecard and of each KPI, what they agreed, and how far the talk has come. */
export function PersonFeedback({
  person,
  period,
  kpis,
}: {
  readonly person: PersonId;
  readonly period: Period;
  /** KPIs of the scorecard. */
  readonly kpis: readonly Kpi[];
}) {
  const styles = useStyles();
  const { plan, edit, services, state, dispatch, words } = useOpenPane();
  const say = paneFeedbackWords[state.language];
  const [about, setAbout] = useState(whole);
  const card: FeedbackSubject = { person, period: period.id };
  const subject: FeedbackSubject = about === whole ? card : { ...card, kpi: about };
  const said = feedbackOn(plan, subject);
  const write = (part: FeedbackPart, to: FeedbackSubject = subject): void => {
    const on = parseIsoDate(services.now().slice(0, 10)) ?? undefined;
    edit(setFeedback(plan, to, { ...part, on, by: state.signer === "" ? said.by : state.signer }));
  };
  const nameOf = ({ name }: Kpi): string => (state.language === "zh-CN" ? name.zh : name.en);
  return (
    <div className={styles.root} role="group" aria-label={words.review.feedback}>
      <div className={styles.line}>
        <Choice
          label={say.state}
          value={feedbackOn(plan, card).state}
          options={states.map((one) => [one, words.review.feedbackStates[one]] as const)}
          onChoose={(next) => {
            write({ state: next }, card);
          }}
        />
        <TextField
          label={say.by}
          value={state.signer}
          onSet={(name) => {
            dispatch({ type: "signer-named", name });
          }}
        />
      </div>
      <Choice
        label={say.about}
        value={about}
        options={[[whole, say.whole] as const, ...kpis.map((kpi) => [kpi.id, nameOf(kpi)] as const)]}
        onChoose={setAbout}
      />
      <div className={styles.line}>
        {(["selfRating", "managerRating"] as const).map((rating) => (
          <ValueField
            key={`${rating} ${about}`}
            label={say[rating]}
            hint={say.ratingHint}
            value={said[rating] ?? null}
            max={120}
            onSet={(value) => {
              write({ [rating]: value ?? undefined });
            }}
          />
        ))}
      </div>
      <TextField
        key={about}
        isLong
        label={say.comment}
        hint={say.commentHint}
        value={said.comment ?? ""}
        onSet={(comment) => {
          write({ comment: comment === "" ? undefined : comment });
        }}
      />
      <SaidOfOthers person={person} period={period.id} kpis={kpis} except={about} />
      <AgreedActions subject={subject} />
    </div>
  );
}
