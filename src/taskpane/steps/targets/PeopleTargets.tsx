import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatNumber } from "../../../i18n/formats/formatNumber";
import type { TargetRequest } from "../../../workflows/breakDownTargets";
import type { SharedTargets } from "../../../workflows/shareTargets";
import { useOpenPane } from "../../openPane";
import { PersonTarget, usePersonStyles } from "./PersonTarget";

/** More people than these are shown a page at a time. */
const page = 100;

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
  },
  head: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: "bottom",
    textAlign: "right",
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  first: { textAlign: "left" },
  before: { paddingInlineEnd: "6px" },
  name: { width: "28%" },
  target: { width: "40%" },
  vacant: { fontStyle: "italic" },
});

/** Each person's target of the year beside last year's actual; any of them can be set by hand or held. */
export function PeopleTargets({
  shared,
  request,
}: {
  readonly shared: SharedTargets;
  readonly request: TargetRequest;
}) {
  const styles = useStyles();
  const cells = usePersonStyles();
  const { state, words } = useOpenPane();
  const [shown, setShown] = useState(page);
  const { targets } = words;
  const { people, vacant, rows } = shared;
  return (
    <>
      <table className={styles.table} aria-label={targets.tableLabel}>
        <colgroup>
          <col className={styles.name} />
          <col />
          <col className={styles.target} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.first)}>
              {targets.person}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.before)}>
              {targets.before}
            </th>
            <th scope="col" className={styles.head}>
              {targets.target}
            </th>
            <th scope="col" className={styles.head}>
              {targets.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {people.slice(0, shown).map((share) => (
            <PersonTarget key={share.person.id} share={share} request={request} rows={rows} />
          ))}
          {vacant > 0 && (
            <tr>
              <th scope="row" className={mergeClasses(cells.name, styles.vacant)} title={targets.vacantHint}>
                {targets.vacant}
              </th>
              <td />
              <td className={cells.cell}>{formatNumber(vacant, state.language)}</td>
              <td />
            </tr>
          )}
        </tbody>
      </table>
      {people.length > shown && (
        <Link
          as="button"
          onClick={() => {
            setShown(shown + page);
          }}
        >
          {words.general.showAll(people.length)}
        </Link>
      )}
    </>
  );
}
