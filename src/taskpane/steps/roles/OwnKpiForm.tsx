import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Kpi, KpiDirection } from "../../../domain/kpi/kpi";
import { kpiFamilies } from "../../../domain/kpi/kpiFamilies";
import type { RoleId } from "../../../domain/plan/plan";
import { texts } from "../../../i18n/texts";
import { ButtonRow } from "../../components/ButtonRow";
import { Choice } from "../../components/Choice";
import { useModel, useOpenPane } from "../../openPane";
import { ownKpiOf, setOwnKpi, type OwnKpi } from "../../planEdits/ownKpi";
import { addKpi } from "../../planEdits/roleWeights";
import { OwnKpiMeasure } from "./OwnKpiMeasure";
import { OwnKpiResult } from "./OwnKpiResult";

const directions: readonly KpiDirection[] = ["higher", "lower"];

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: "100%" },
});

/** A KPI from the workbook's own columns: rows, what is reckoned, which of them; with what it gives, at once. */
export function OwnKpiForm({
  role,
  kpi = null,
  onDone,
}: {
  readonly role: RoleId;
  /** The KPI that is changed; null: a new one, which the role gets. */
  readonly kpi?: Kpi | null;
  readonly onDone: () => void;
}) {
  const styles = useStyles();
  const { plan, edit, state, words } = useOpenPane();
  const { tables } = useModel().intake.facts;
  const [own, setOwn] = useState<OwnKpi>(
    () => (kpi && ownKpiOf(kpi)) ?? firstForm(Object.values(tables)[0]?.kind ?? "sales"),
  );
  const set = (part: Partial<OwnKpi>): void => {
    setOwn({ ...own, ...part });
  };
  const { ownKpi, general } = words;
  const names = texts(state.language).general.families;
  const made = setOwnKpi(plan, own, kpi?.id ?? null);
  return (
    <div className={styles.root} role="group" aria-label={ownKpi.title}>
      <Field label={ownKpi.name} size="small">
        <Input
          size="small"
          className={styles.input}
          input={{ className: styles.input }}
          value={own.name}
          onChange={(_, { value }) => {
            set({ name: value });
          }}
        />
      </Field>
      <div className={styles.line}>
        <Choice
          label={ownKpi.family}
          value={own.family}
          options={kpiFamilies.map((family) => [family, names[family]] as const)}
          onChoose={(family) => {
            set({ family });
          }}
        />
        <Choice
          label={ownKpi.direction}
          value={own.direction}
          options={directions.map((one) => [one, ownKpi.directions[one]] as const)}
          onChoose={(direction) => {
            set({ direction });
          }}
        />
      </div>
      <OwnKpiMeasure own={own} onSet={set} />
      <OwnKpiResult own={own} />
      <ButtonRow>
        <Button
          size="small"
          appearance="primary"
          disabled={made === null}
          onClick={() => {
            if (made) edit(kpi ? made.plan : addKpi(made.plan, role, made.kpi));
            onDone();
          }}
        >
          {kpi ? ownKpi.change : ownKpi.add}
        </Button>
        <Button size="small" onClick={onDone}>
          {general.cancel}
        </Button>
      </ButtonRow>
    </div>
  );
}

const firstForm = (from: OwnKpi["from"]): OwnKpi => ({
  name: "",
  family: "financial",
  from,
  how: "count",
  number: null,
  key: null,
  filter: null,
  isShare: false,
  unit: "count",
  direction: "higher",
});
