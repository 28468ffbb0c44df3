import { Button } from "@fluentui/react-components";
import { ButtonRow } from "./components/ButtonRow";
import { Note } from "./components/Note";
import { usePane } from "./paneContext";
import type { FormulasDone } from "./state/paneState";

/** What became of formulas that were frozen or rebuilt: how many, and which were left as they are and why. */
export function FormulasNote({ done }: { readonly done: FormulasDone }) {
  const { state, dispatch, words } = usePane();
  const { formulas } = words.general;
  const { cells, refused } = done.report;
  const left = done.kind === "frozen" ? done.report.unanswered : done.report.changed;
  return (
    <Note kind={refused.length > 0 || left > 0 ? "warning" : "success"} live>
      <span>{done.kind === "frozen" ? formulas.frozen(cells) : formulas.rebuilt(cells)}</span>
      {left > 0 && <span>{done.kind === "frozen" ? formulas.unanswered(left) : formulas.changed(left)}</span>}
      {refused.length > 0 && <span>{formulas.refused(new Intl.ListFormat(state.language).format(refused))}</span>}
      <ButtonRow>
        <Button
          size="small"
          onClick={() => {
            dispatch({ type: "formulas-done", done: null });
          }}
        >
          {words.general.close}
        </Button>
      </ButtonRow>
    </Note>
  );
}
