import { Button, ProgressBar, Spinner, Text } from "@fluentui/react-components";
import { checkPlan } from "../../../domain/plan/checkPlan";
import type { PaneTexts } from "../../../i18n/words/paneTexts";
import { ButtonRow } from "../../components/ButtonRow";
import { useModel, useOpenPane } from "../../openPane";
import { previewRun, writeRun } from "../../runs/writeRun";
import { yearShown } from "../targets/targetsView";

/** The one thing to do next: preview, write, or wait. */
export function WriteFooter() {
  const { plan, state, dispatch, runs, words } = useOpenPane();
  const model = useModel();
  const { writing } = state;
  const { review, general } = words;
  const errors = checkPlan(plan).filter(({ severity }) => severity === "error").length;
  switch (writing.kind) {
    case "preparing":
      return <Spinner size="tiny" labelPosition="after" label={review.preparing} />;
    case "removing":
      return <Spinner size="tiny" labelPosition="after" label={review.removing} />;
    case "writing": {
      const { drafts } = writing.preview;
      return (
        <>
          <Text size={200} role="status">
            {writing.isStopping ? review.stopping : stageOf(writing.done, drafts.length, writing.sheet, review)}
          </Text>
          <ProgressBar value={writing.done} max={drafts.length} aria-label={review.sheets} />
          <ButtonRow>
            <Button
              disabled={writing.isStopping}
              onClick={() => {
                dispatch({ type: "write-stopping" });
              }}
            >
              {general.cancel}
            </Button>
            <Text size={200}>{review.nothingYet}</Text>
          </ButtonRow>
        </>
      );
    }
    case "ready":
      return (
        <ButtonRow>
          <Button appearance="primary" disabled={errors > 0} onClick={() => void writeRun(runs, writing.preview)}>
            {review.write(writing.preview.drafts.length)}
          </Button>
          <Text size={200}>{errors > 0 ? review.blocked(errors) : review.unchanged}</Text>
        </ButtonRow>
      );
    default:
      return (
        <ButtonRow>
          <Button
            appearance="primary"
            disabled={errors > 0 || state.reports.size === 0}
            onClick={() => void previewRun(runs, plan, yearShown(model, state.targets))}
          >
            {writing.kind === "idle" ? review.prepare : review.again}
          </Button>
          {errors > 0 && <Text size={200}>{review.blocked(errors)}</Text>}
        </ButtonRow>
      );
  }
}

/** Which sheet is being written; once all are, that they are shown. */
const stageOf = (done: number, of: number, sheet: string, review: PaneTexts["review"]): string =>
  done < of ? review.writing(done + 1, of, sheet) : review.showing;
