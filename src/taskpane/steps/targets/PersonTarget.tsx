import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons/svg/arrow-reset";
import type { BrokenDownTarget } from "../../../domain/targets/brokenDownTarget";
import type { TargetRequest } from "../../../workflows/breakDownTargets";
import type { PersonShare } from "../../../workflows/shareTargets";
import { useOpenPane } from "../../openPane";
import { holdTarget, releaseTarget, setTargetByHand, shareTargetAgain } from "../../planEdits/targets";
import { AmountField } from "./AmountField";
import { shortAmount } from "./shortAmount";

export const usePersonStyles = makeStyles({
  cell: { padding: "2px 0", textAlign: "right", fontVariantNumeric: "tabular-nums", verticalAlign: "middle" },
  quiet: { color: tokens.colorNeutralForeground2 },
  before: { paddingInlineEnd: "6px" },
  name: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    padding: "2px 4px 2px 0",
  },
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
  const styles = usePersonStyles();
  const { plan, edit, state, words } = useOpenPane();
  const { person, lastYear, target, isByHand, isLocked } = share;
  const { language } = state;
  const { targets } = words;
  const scope = `person:${person.id}` as const;
  const change = lastYear !== null && lastYear > 0 ? target / lastYear - 1 : null;
  return (
    <tr>
      <th scope="row" className={styles.name}>
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
      </th>
      <td className={mergeClasses(styles.cell, styles.before, styles.quiet)}>
        {shortAmount(lastYear, request.kpi.unit, language)}
      </td>
      <td className={styles.cell}>
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
      </td>
      <td className={mergeClasses(styles.cell, styles.quiet)}>
        {change === null ? words.general.none : signedPercent(change, language)}
      </td>
    </tr>
  );
}

const signedPercent = (ratio: number, language: string): string =>
  new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" }).format(
    ratio,
  );
