import { formatNumber } from "../../../i18n/formats/formatNumber";
import type { TargetRequest } from "../../../workflows/breakDownTargets";
import type { SharedTargets } from "../../../workflows/shareTargets";
import { LongTable, TableCell } from "../../components/LongTable";
import { useOpenPane } from "../../openPane";
import { PersonTarget } from "./PersonTarget";

const rowHeight = 30;

/** Each person's target of the year beside last year's actual; any of them can be set by hand or held. */
export function PeopleTargets({
  shared,
  request,
}: {
  readonly shared: SharedTargets;
  readonly request: TargetRequest;
}) {
  const { state, words } = useOpenPane();
  const { targets } = words;
  const { people, vacant, rows } = shared;
  return (
    <LongTable
      label={targets.tableLabel}
      columns={[targets.person, targets.before, targets.target, targets.change]}
      isThirdWide
      items={people}
      keyOf={({ person }) => person.id}
      rowHeight={rowHeight}
      render={(share) => <PersonTarget share={share} request={request} rows={rows} />}
      after={
        vacant > 0 && (
          <>
            <TableCell isFirst title={targets.vacantHint}>
              <em>{targets.vacant}</em>
            </TableCell>
            <TableCell />
            <TableCell>{formatNumber(vacant, state.language)}</TableCell>
            <TableCell />
          </>
        )
      }
    />
  );
}
