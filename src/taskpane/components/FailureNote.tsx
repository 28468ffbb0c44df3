import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { problemMessage } from "../../i18n/problemMessages";
import { usePane } from "../paneContext";
import type { Failure } from "../state/paneState";
import { ButtonRow } from "./ButtonRow";
import { Disclosure } from "./Disclosure";
import { Note } from "./Note";

/** Something that failed: its sentence, what can be done, and the details to hand on, shown before they are copied. */
export function FailureNote({
  failure,
  onRetry,
  onClose,
}: {
  readonly failure: Failure;
  readonly onRetry?: () => void;
  readonly onClose?: () => void;
}) {
  const { words, state } = usePane();
  const { general } = words;
  const [isCopied, setCopied] = useState(false);
  const { problem, during } = failure;
  const details = failureDetails(failure);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(details);
    setCopied(true);
  };
  return (
    <Note kind="error" live>
      <span>{problem.code === "unexpected" ? general.unexpected : problemMessage(problem, state.language)}</span>
      {during === "write" && problem.code !== "unexpected" && <span>{words.review.failed}</span>}
      <ButtonRow>
        {onRetry && (
          <Button size="small" appearance="primary" onClick={onRetry}>
            {general.retry}
          </Button>
        )}
        {onClose && (
          <Button size="small" onClick={onClose}>
            {general.close}
          </Button>
        )}
      </ButtonRow>
      <Disclosure title={general.details} isPlain>
        <pre style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: "4px 0" }}>{details}</pre>
        <ButtonRow>
          <Button size="small" onClick={() => void copy()}>
            {general.copyDetails}
          </Button>
          <span role="status">{isCopied && general.copied}</span>
        </ButtonRow>
      </Disclosure>
    </Note>
  );
}

/** What support needs to know of a failure: codes only, and the host's own words; no cell values. */
const failureDetails = ({ problem, during }: Failure): string =>
  [
    `during: ${during}`,
    `code: ${problem.code}`,
    ...Object.entries(problem.params).map(([key, value]) => `${key}: ${value}`),
  ].join("\n");
