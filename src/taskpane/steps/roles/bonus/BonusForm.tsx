import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { KpiId } from "../../../../domain/kpi/kpi";
import type { BonusPlan } from "../../../../domain/plan/bonusPlan";
import { checkBonuses } from "../../../../domain/plan/checkBonuses";
import { problemMessage } from "../../../../i18n/problemMessages";
import { ButtonRow } from "../../../components/ButtonRow";
import { Disclosure } from "../../../components/Disclosure";
import { Note } from "../../../components/Note";
import { useOpenPane } from "../../../openPane";
import { removeBonus, setBonus, type BonusChange } from "../../../planEdits/bonusPlans";
import { BonusLimits } from "./BonusLimits";
import { BonusPicture } from "./BonusPicture";
import { BonusSteps } from "./BonusSteps";
import { BonusTerms } from "./BonusTerms";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** One bonus plan: how it comes about, what it looks like, and what it costs. Every change can be undone. */
export function BonusForm({
  bonus,
  name,
  usualKpi,
}: {
  readonly bonus: BonusPlan;
  readonly name: string;
  /** What it goes by where nobody chose a KPI. */
  readonly usualKpi: KpiId;
}) {
  const styles = useStyles();
  const { plan, edit, state, words } = useOpenPane();
  const { bonus: say } = words;
  const { id, cap, accelerator, acceleratesFrom, teamShare } = bonus;
  const set = (change: BonusChange): void => {
    edit(setBonus(plan, id, change, usualKpi));
  };
  const at = `bonuses[${(plan.bonuses ?? []).indexOf(bonus)}]`;
  const problems = checkBonuses(plan).filter((problem) => problem.at?.argument?.startsWith(at));
  return (
    <div className={styles.root} role="group" aria-label={name}>
      <BonusTerms bonus={bonus} usualKpi={usualKpi} onSet={set} />
      <BonusSteps bonus={bonus} onSet={set} />
      {problems.map((problem, index) => (
        <Note key={index} kind={problem.severity}>
          {problemMessage({ ...problem, params: { ...problem.params, bonus: name } }, state.language)}
        </Note>
      ))}
      <BonusPicture bonus={bonus} />
      <Disclosure
        title={say.more}
        isPlain
        isOpen={[cap, accelerator, acceleratesFrom, teamShare].some((part) => part !== undefined)}
      >
        <BonusLimits bonus={bonus} onSet={set} />
      </Disclosure>
      <ButtonRow>
        <Button
          size="small"
          onClick={() => {
            edit(removeBonus(plan, id));
          }}
        >
          {say.remove}
        </Button>
      </ButtonRow>
    </div>
  );
}
