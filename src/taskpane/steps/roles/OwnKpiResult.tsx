import { Note } from "../../components/Note";
import { formatValue } from "../../../i18n/formats/formatNumber";
import { everybodysResult } from "../../../session/everybodysResult";
import { useModel, useOpenPane } from "../../openPane";
import { measureOf, type OwnKpi } from "../../planEdits/ownKpi";

/** What a KPI of the manager's own gives on the workbook's rows, in the last quarter and year of the data. */
export function OwnKpiResult({ own }: { readonly own: OwnKpi }) {
  const { plan, state, words } = useOpenPane();
  const model = useModel();
  const measure = measureOf(own);
  const { currency, displayUnit } = plan.settings;
  const unit = own.isShare ? "percent" : own.unit;
  const shown = (value: number | null): string =>
    formatValue(value, unit, state.language, { displayUnit, ...(currency === undefined ? {} : { currency }) });
  const results = measure ? everybodysResult(model, measure) : [];
  return (
    <Note kind="info">
      <span role="status">
        {results.every(({ value }) => value === null)
          ? words.ownKpi.noResult
          : results.map(({ period, value }) => words.ownKpi.result(period.id, shown(value))).join(" · ")}
      </span>
    </Note>
  );
}
