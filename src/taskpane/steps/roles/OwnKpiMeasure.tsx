import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyField, KpiUnit, NumberField } from "../../../domain/kpi/kpi";
import { Choice } from "../../components/Choice";
import { useModel, useOpenPane } from "../../openPane";
import type { OwnKpi } from "../../planEdits/ownKpi";
import { OwnKpiFilter } from "./OwnKpiFilter";

const units: readonly KpiUnit[] = ["money", "count", "percent", "score", "days"];
const ways = ["sum", "mean", "count", "distinct"] as const;

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
});

interface OwnKpiPart {
  readonly own: OwnKpi;
  readonly onSet: (part: Partial<OwnKpi>) => void;
}

/** What an own KPI is reckoned from: rows, column, filter and unit. */
export function OwnKpiMeasure({ own, onSet }: OwnKpiPart) {
  const { words } = useOpenPane();
  const { tables } = useModel().intake.facts;
  const { ownKpi } = words;
  const table = tables[own.from];
  return (
    <>
      <Choice
        label={ownKpi.from}
        value={own.from}
        options={Object.values(tables).map(({ kind }) => [kind, ownKpi.sources[kind]] as const)}
        onChoose={(from) => {
          onSet({ from, how: "count", number: null, key: null, filter: null, isShare: false, unit: "count" });
        }}
      />
      <OwnKpiColumn own={own} onSet={onSet} />
      {table && <OwnKpiFilter table={table} own={own} onSet={onSet} />}
      {own.filter && own.how !== "mean" && (
        <Checkbox
          label={ownKpi.share}
          checked={own.isShare}
          onChange={(_, { checked }) => {
            onSet({ isShare: checked === true });
          }}
        />
      )}
      {!own.isShare && (
        <Choice
          label={ownKpi.unit}
          value={own.unit}
          options={units.map((unit) => [unit, ownKpi.unitNames[unit]] as const)}
          onChoose={(unit) => {
            onSet({ unit });
          }}
        />
      )}
    </>
  );
}

/** How the rows are reckoned, and which of their columns. */
function OwnKpiColumn({ own, onSet }: OwnKpiPart) {
  const styles = useStyles();
  const { words } = useOpenPane();
  const table = useModel().intake.facts.tables[own.from];
  const { ownKpi, general } = words;
  const numbers = Object.keys(table?.numbers ?? {}) as NumberField[];
  const keys = (Object.keys(table?.keys ?? {}) as KeyField[]).filter((key) => key !== "kpi");
  const isOfNumbers = own.how === "sum" || own.how === "mean";
  return (
    <div className={styles.line}>
      <Choice
        label={ownKpi.how}
        value={own.how}
        options={ways.map((how) => [how, ownKpi.hows[how]] as const)}
        onChoose={(how) => {
          onSet({ how, number: numbers[0] ?? null, key: keys[0] ?? null, unit: how === "sum" ? "money" : "count" });
        }}
      />
      {isOfNumbers && numbers.length > 0 && (
        <Choice
          label={ownKpi.column}
          value={own.number ?? ""}
          options={[["", general.none] as const, ...numbers.map((one) => [one, ownKpi.numbers[one]] as const)]}
          onChoose={(number) => {
            onSet({ number: number === "" ? null : number });
          }}
        />
      )}
      {own.how === "distinct" && keys.length > 0 && (
        <Choice
          label={ownKpi.column}
          value={own.key ?? ""}
          options={[["", general.none] as const, ...keys.map((one) => [one, ownKpi.keys[one]] as const)]}
          onChoose={(key) => {
            onSet({ key: key === "" ? null : key });
          }}
        />
      )}
    </div>
  );
}
