import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Model } from "../../../session/model";
import { Choice } from "../../components/Choice";
import { useOpenPane } from "../../openPane";
import type { OwnKpi } from "../../planEdits/ownKpi";

/** A column with more values than these is no filter: names, numbers, remarks. */
const mostValues = 24;

const useStyles = makeStyles({
  values: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "160px",
    overflowY: "auto",
    overflowWrap: "anywhere",
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
});

/** Which rows count: those whose column holds one of the ticked values. */
export function OwnKpiFilter({
  table,
  own,
  onSet,
}: {
  readonly table: Pick<NonNullable<Model["intake"]["facts"]["tables"]["sales"]>, "texts">;
  readonly own: OwnKpi;
  readonly onSet: (part: Partial<OwnKpi>) => void;
}) {
  const styles = useStyles();
  const { words } = useOpenPane();
  const { ownKpi } = words;
  const columns = new Map(
    [...table.texts].filter(([, { values }]) => values.length > 1 && values.length <= mostValues),
  );
  const { filter } = own;
  const ticked = new Set(filter?.values);
  if (columns.size === 0) return null;
  return (
    <>
      <Choice
        label={ownKpi.filter}
        value={filter?.column ?? ""}
        options={[["", ownKpi.allRows] as const, ...[...columns.keys()].map((column) => [column, column] as const)]}
        onChoose={(column) => {
          onSet(column === "" ? { filter: null, isShare: false } : { filter: { column, values: [] } });
        }}
      />
      {filter && (
        <div className={styles.values} role="group" aria-label={ownKpi.values(filter.column)}>
          {(columns.get(filter.column)?.values ?? []).map((value) => (
            <Checkbox
              key={value}
              label={value}
              checked={ticked.has(value)}
              onChange={(_, { checked }) => {
                const others = filter.values.filter((one) => one !== value);
                onSet({ filter: { ...filter, values: checked === true ? [...others, value] : others } });
              }}
            />
          ))}
        </div>
      )}
    </>
  );
}
