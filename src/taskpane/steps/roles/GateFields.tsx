import { makeStyles, tokens } from "@fluentui/react-components";
import type { KpiId } from "../../../domain/kpi/kpi";
import { catalogueWith } from "../../../domain/kpi/standardCatalogue";
import type { Gate, RoleId } from "../../../domain/plan/plan";
import { Choice } from "../../components/Choice";
import { ValueField } from "../../components/ValueField";
import { useOpenPane } from "../../openPane";
import { gateOf, setGate } from "../../planEdits/roleRules";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
});

/** A red line: what the whole score becomes when the KPI's result is beyond it. */
export function GateFields({ role, kpi }: { readonly role: RoleId; readonly kpi: KpiId }) {
  const styles = useStyles();
  const { plan, edit, words } = useOpenPane();
  const { rules } = words;
  const gate = gateOf(plan, role, kpi);
  const isRatio = catalogueWith(plan.kpis).find(({ id }) => id === kpi)?.unit === "percent";
  const scale = isRatio ? 100 : 1;
  const side = gate === null ? "none" : gate.above === undefined ? "below" : "above";
  const set = (next: Omit<Gate, "role" | "kpi"> | null): void => {
    edit(setGate(plan, role, kpi, next));
  };
  const limit = gate?.above ?? gate?.below ?? 0;
  const effects = (["zero", "cap", "deduct"] as const).map((effect) => [effect, rules.effects[effect]] as const);
  const withLimit = (above: boolean, value: number): Pick<Gate, "above" | "below"> =>
    above ? { above: value } : { below: value };
  const held = gate === null ? {} : { ...(gate.value === undefined ? {} : { value: gate.value }) };
  return (
    <>
      <div className={styles.line}>
        <Choice
          label={rules.gate}
          value={side}
          options={(["none", "below", "above"] as const).map((one) => [one, rules.gates[one]] as const)}
          onChoose={(next) => {
            set(
              next === "none"
                ? null
                : { ...withLimit(next === "above", limit), effect: gate?.effect ?? "zero", ...held },
            );
          }}
        />
        {gate && (
          <ValueField
            label={rules.limit}
            value={scale * limit}
            {...(isRatio ? { suffix: "%" } : {})}
            onSet={(value) => {
              if (value !== null) set({ ...withLimit(side === "above", value / scale), effect: gate.effect, ...held });
            }}
          />
        )}
      </div>
      {gate && (
        <div className={styles.line}>
          <Choice
            label={rules.effect}
            value={gate.effect}
            options={effects}
            onChoose={(effect) => {
              set({
                ...withLimit(side === "above", limit),
                effect,
                ...(effect === "zero" ? {} : { value: effect === "cap" ? 60 : 10 }),
              });
            }}
          />
          {gate.effect !== "zero" && (
            <ValueField
              label={rules.effectValue}
              value={gate.value ?? 0}
              suffix={rules.pointsUnit}
              onSet={(value) => {
                if (value !== null) set({ ...withLimit(side === "above", limit), effect: gate.effect, value });
              }}
            />
          )}
        </div>
      )}
    </>
  );
}
