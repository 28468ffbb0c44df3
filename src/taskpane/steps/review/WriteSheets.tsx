import { Button, Link, Text } from "@fluentui/react-components";
import { ButtonRow } from "../../components/ButtonRow";
import { FailureNote } from "../../components/FailureNote";
import { Note } from "../../components/Note";
import { Section } from "../../components/Section";
import { useGoTo } from "../../components/useGoTo";
import { useModel, useOpenPane } from "../../openPane";
import { previewRun, removeRun } from "../../runs/writeRun";
import { yearShown } from "../targets/targetsView";
import { PlanChecks } from "./PlanChecks";
import { ReportChoice } from "./ReportChoice";
import { PreviewList } from "./PreviewList";

/** Preview, progress and outcome of writing, one at a time. */
export function WriteSheets() {
  const { plan, state, runs, words } = useOpenPane();
  const model = useModel();
  const { writing } = state;
  const { review } = words;
  const again = (): void => void previewRun(runs, plan, yearShown(model, state.targets));
  return (
    <Section title={`${review.sheets} · ${yearShown(model, state.targets).id}`}>
      <PlanChecks />
      <ReportChoice />
      {(writing.kind === "ready" || writing.kind === "writing") && <PreviewList preview={writing.preview} />}
      {writing.kind === "stale" && (
        <Note kind="warning" live>
          {review.stale}
        </Note>
      )}
      {writing.kind === "done" && <WrittenSheets sheets={writing.sheets} />}
      {writing.kind === "removed" && (
        <Note kind="success" live>
          {review.removed(writing.sheets.length)}
        </Note>
      )}
      {writing.kind === "failed" && (
        <FailureNote failure={writing.failure} {...(writing.failure.during === "remove" ? {} : { onRetry: again })} />
      )}
      {writing.kind === "idle" && <Text size={200}>{review.unchanged}</Text>}
    </Section>
  );
}

/** More sheets than these are found in the workbook's tabs. */
const mostLinks = 4;

function WrittenSheets({ sheets }: { readonly sheets: readonly string[] }) {
  const goTo = useGoTo();
  const { runs, words } = useOpenPane();
  const { review } = words;
  return (
    <Note kind="success" live>
      <span>{review.done(sheets.length)}</span>
      {sheets.slice(0, mostLinks).map((sheet) => (
        <span key={sheet}>
          <Link
            as="button"
            onClick={() => {
              goTo(sheet);
            }}
          >
            {review.open(sheet)}
          </Link>
        </span>
      ))}
      <ButtonRow>
        <Button size="small" onClick={() => void removeRun(runs, sheets)}>
          {review.remove}
        </Button>
      </ButtonRow>
    </Note>
  );
}
