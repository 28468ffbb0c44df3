import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons/svg/arrow-reset";
import type { BrokenDownTarget } from "../../../domain/targets/brokenDownTarget";
import type { TargetRequest } from "../../../workflows/breakDownTargets";
import type { PersonShare } from "../../../workflows/shareTargets";
import { TableCell } from "../../components/LongTable";
import { useOpenPane } from "../../openPane";
import { holdTarget, releaseTarget, setTargetByHand, shareTargetAgain } from "../../planEdits/targets";
import { AmountField } from "./AmountField";
import { shortAmount } from "./shortAmount";

const useStyles = makeStyles({
  reset: { minWidth: "20px", maxWidth: "20px", height: "20px", padding: 0 },
});

/** One person's target; typed over, it stays by hand until it is given back; locked, the others share the rest. */
export function PersonTarget({
  share,
  request,
  rows,
}: {
  readonly share: PersonShare;
  readonly request: TargetRequest;
  readonly rows: readonly BrokenDownTarget[];
}) {
  const styles = useStyles();
  const { plan, edit, state, words } = useOpenPane();
  const { person, lastYear, target, isByHand, isLocked } = share;
  const { language } = state;
  const { targets } = words;
  const scope = `person:${person.id}` as const;
  const change = lastYear !== null && lastYear > 0 ? target / lastYear - 1 : null;
  return (
    <>
      <TableCell isFirst>
        {person.name}
        {isByHand && (
          <Button
            size="small"
            appearance="transparent"
            className={styles.reset}
            icon={<ArrowResetRegular />}
            aria-label={targets.reset(person.name)}
            title={targets.reset(person.name)}
            onClick={() => {
              edit(shareTargetAgain(plan, request, scope));
            }}
          />
        )}
      </TableCell>
      <TableCell isQuiet>{shortAmount(lastYear, request.kpi.unit, language)}</TableCell>
      <TableCell>
        <AmountField
          label={targets.targetOf(person.name)}
          lockLabel={isLocked ? targets.unlock(person.name) : targets.lock(person.name)}
          value={target}
          isByHand={isByHand}
          isLocked={isLocked}
          onSet={(value) => {
            edit(setTargetByHand(plan, { request, scope, rows }, value));
          }}
          onLock={() => {
            edit(isLocked ? releaseTarget(plan, request, scope) : holdTarget(plan, { request, scope, rows }, isByHand));
          }}
        />
      </TableCell>
      <TableCell isQuiet>{change === null ? words.general.none : signedPercent(change, language)}</TableCell>
    </>
  );
}

const signedPercent = (ratio: number, language: string): string =>
  new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" }).format(
    ratio,
  );
