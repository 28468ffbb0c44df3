import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { kpisWithoutData, manualActualsDraft } from "../../../workflows/manualActuals";
import { ButtonRow } from "../../components/ButtonRow";
import { Note } from "../../components/Note";
import { useGoTo } from "../../components/useGoTo";
import { useModel, useOpenPane } from "../../openPane";
import { failureOf } from "../../state/failureOf";

/** KPIs that no sheet can answer, and the offer of a sheet to type their actuals into. */
export function ManualActuals() {
  const { services, dispatch, state, words } = useOpenPane();
  const model = useModel();
  const goTo = useGoTo();
  const [added, setAdded] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const kpis = kpisWithoutData(model);
  const { findings } = words;
  const create = async (): Promise<void> => {
    const draft = manualActualsDraft(model, state.language);
    if (!draft) return;
    setBusy(true);
    try {
      setAdded(await services.addSheet(draft));
    } catch (error) {
      dispatch({ type: "notice-shown", failure: failureOf(error, "addSheet") });
    } finally {
      setBusy(false);
    }
  };
  if (added !== null) {
    return (
      <Note kind="success" live>
        <span>{findings.created(added)}</span>
        <ButtonRow>
          <Button
            size="small"
            onClick={() => {
              goTo(added, "D2");
            }}
          >
            {findings.open}
          </Button>
        </ButtonRow>
      </Note>
    );
  }
  if (kpis.length === 0) return null;
  const names = kpis.map(({ name }) => (state.language === "zh-CN" ? name.zh : name.en));
  return (
    <Note kind="info">
      <span>{findings.manual(new Intl.ListFormat(state.language).format(names))}</span>
      <ButtonRow>
        <Button size="small" disabled={isBusy} onClick={() => void create()}>
          {findings.createSheet}
        </Button>
      </ButtonRow>
    </Note>
  );
}
