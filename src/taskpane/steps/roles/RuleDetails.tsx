import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { CurvePoint, RoleKpi } from "../../../domain/plan/plan";
import { Choice } from "../../components/Choice";
import { ValueField } from "../../components/ValueField";
import { useOpenPane } from "../../openPane";
import { setRule, type RuleChange } from "../../planEdits/roleRules";
import { CurvePicture } from "./CurvePicture";
import { CurvePoints } from "./CurvePoints";
import { GateFields } from "./GateFields";

/** What a new curve begins with: a floor, the target, and a reward above it. */
const firstCurve: readonly CurvePoint[] = [
  { attainment: 0.8, points: 60 },
  { attainment: 1, points: 100 },
  { attainment: 1.2, points: 120 },
];
/** The cap of straight points when nobody says otherwise (domain rules §4). */
const usualCap = 1.2;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  picture: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  choice: { flexGrow: 1, flexBasis: "110px", minWidth: 0 },
});

/** How one KPI counts in a role: the points its attainment earns, whose rows it is measured on, and its gate. */
export function RuleDetails({ rule, name }: { readonly rule: RoleKpi; readonly name: string }) {
  const styles = useStyles();
  const { plan, edit, words } = useOpenPane();
  const { rules } = words;
  const { role, kpi, cap, curve, threshold, scope = "own", required = false } = rule;
  const set = (change: RuleChange): void => {
    edit(setRule(plan, role, kpi, change));
  };
  return (
    <div className={styles.root} role="group" aria-label={rules.of(name)}>
      <div className={styles.picture}>
        <CurvePicture rule={rule} label={rules.picture(name)} />
        <div className={styles.choice}>
          <Choice
            label={rules.points}
            value={curve ? "curve" : "line"}
            options={[["line", rules.line] as const, ["curve", rules.curve] as const]}
            onChoose={(kind) => {
              set(kind === "curve" ? { curve: firstCurve, cap: undefined } : { curve: undefined });
            }}
          />
        </div>
      </div>
      {curve && (
        <CurvePoints
          name={name}
          curve={curve}
          onSet={(next) => {
            set({ curve: next });
          }}
        />
      )}
      <div className={styles.line}>
        {!curve && (
          <ValueField
            label={rules.cap}
            value={cap === undefined ? null : 100 * cap}
            suffix="%"
            hint={String(100 * usualCap)}
            onSet={(value) => {
              set({ cap: value === null ? undefined : value / 100 });
            }}
          />
        )}
        <ValueField
          label={rules.threshold}
          value={threshold === undefined ? null : 100 * threshold}
          suffix="%"
          hint={words.general.none}
          onSet={(value) => {
            set({ threshold: value === null ? undefined : value / 100 });
          }}
        />
      </div>
      <Choice
        label={rules.scope}
        value={scope}
        options={[["own", rules.own] as const, ["team", rules.team] as const]}
        onChoose={(next) => {
          set({ scope: next === "team" ? "team" : undefined });
        }}
      />
      <Checkbox
        label={rules.required}
        checked={required}
        onChange={(_, { checked }) => {
          set({ required: checked === true ? true : undefined });
        }}
      />
      <GateFields role={role} kpi={kpi} />
    </div>
  );
}
