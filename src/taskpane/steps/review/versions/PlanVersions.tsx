import { Button, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { checkPlan } from "../../../../domain/plan/checkPlan";
import { versionInForce } from "../../../../domain/plan/planVersions";
import { paneVersionWords } from "../../../../i18n/words/paneVersionWords";
import { ButtonRow } from "../../../components/ButtonRow";
import { Disclosure } from "../../../components/Disclosure";
import { Screen } from "../../../components/Screen";
import { Section } from "../../../components/Section";
import { TextField } from "../../../components/TextField";
import { useOpenPane } from "../../../openPane";
import { changesSince, takeStep, waitingVersion, type VersionStep } from "../../../planEdits/versions";
import { ReviewParts } from "../ReviewParts";
import { ChangeList } from "./ChangeList";
import { CompareVersions } from "./CompareVersions";
import { VersionList } from "./VersionList";

/** The plan's versions: which is in force, handing in, approving, comparing, going back, and what was changed when. */
export function PlanVersions() {
  const { plan, edit, services, state, dispatch, words } = useOpenPane();
  const say = paneVersionWords[state.language];
  const [reason, setReason] = useState("");
  const inForce = versionInForce(plan);
  const waiting = waitingVersion(plan);
  const changed = useMemo(() => (inForce ? changesSince(plan, inForce).length : 0), [plan, inForce]);
  const log = useMemo(() => [...(plan.changes ?? [])].reverse(), [plan.changes]);
  const take = (step: VersionStep): void => {
    const by = state.signer === "" ? {} : { by: state.signer };
    edit(takeStep(plan, step, { ...by, at: services.now(), ...(reason === "" ? {} : { reason }) }));
    setReason("");
  };
  return (
    <Screen label={words.review.title} footer={<Steps waiting={waiting?.id ?? null} onTake={take} />}>
      <ReviewParts />
      <Section title={say.title}>
        <Text size={200} role="status">
          {inForce ? `${say.inForce(inForce.id)} · ${say.changedSince(changed)}` : say.noneInForce}{" "}
          {waiting && say.waits(waiting.id)}
        </Text>
        <TextField
          label={say.signer}
          hint={say.signerHint}
          value={state.signer}
          onSet={(name) => {
            dispatch({ type: "signer-named", name });
          }}
        />
        <TextField label={say.reason} hint={say.reasonHint} value={reason} onSet={setReason} />
        <ButtonRow>
          <Button
            size="small"
            onClick={() => {
              take("keep");
            }}
          >
            {say.keep}
          </Button>
        </ButtonRow>
      </Section>
      <VersionList />
      <CompareVersions />
      {log.length > 0 && (
        <Disclosure title={say.log(log.length)}>
          <ChangeList label={say.log(log.length)} changes={log} />
        </Disclosure>
      )}
    </Screen>
  );
}

/** The next step of the plan, and what keeps it from being taken. */
function Steps({
  waiting,
  onTake,
}: {
  /** Version that waits for approval. */
  readonly waiting: string | null;
  readonly onTake: (step: VersionStep) => void;
}) {
  const { plan, state } = useOpenPane();
  const say = paneVersionWords[state.language];
  const errors = useMemo(() => checkPlan(plan).filter(({ severity }) => severity === "error").length, [plan]);
  const isNameless = state.signer === "";
  const other = waiting === null ? "submit" : "sendBack";
  return (
    <>
      {(errors > 0 || isNameless) && <Text size={200}>{errors > 0 ? say.blocked(errors) : say.needsName}</Text>}
      <ButtonRow>
        <Button
          appearance="primary"
          disabled={errors > 0 || isNameless}
          onClick={() => {
            onTake(waiting === null ? "publish" : "approve");
          }}
        >
          {waiting === null ? say.publish : say.approve(waiting)}
        </Button>
        <Button
          disabled={isNameless}
          onClick={() => {
            onTake(other);
          }}
        >
          {say[other]}
        </Button>
      </ButtonRow>
    </>
  );
}
