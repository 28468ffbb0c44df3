import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Kpi } from "../../../domain/kpi/kpi";
import type { PersonShare } from "../../../workflows/shareTargets";
import { useOpenPane } from "../../openPane";
import { PersonTarget } from "./PersonTarget";

/** More people than these are shown a page at a time. */
const page = 100;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", fontSize: tokens.fontSizeBase200 },
  head: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "right",
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  first: { textAlign: "left" },
  person: { width: "30%" },
  target: { width: "32%" },
});

/** Each person's target of the year beside last year's actual; any of them can be set by hand. */
export function PeopleTargets({ people, kpi }: { readonly people: readonly PersonShare[]; readonly kpi: Kpi }) {
  const styles = useStyles();
  const { words } = useOpenPane();
  const [shown, setShown] = useState(page);
  const { targets } = words;
  return (
    <>
      <table className={styles.table} aria-label={targets.tableLabel}>
        <colgroup>
          <col className={styles.person} />
          <col />
          <col className={styles.target} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.first)}>
              {targets.person}
            </th>
            <th scope="col" className={styles.head}>
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
            <PersonTarget key={share.person.id} share={share} kpi={kpi} />
          ))}
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
