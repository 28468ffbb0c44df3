import { Button, Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Kpi } from "../../../domain/kpi/kpi";
import type { RoleId } from "../../../domain/plan/plan";
import { ButtonRow } from "../../components/ButtonRow";
import { Entry } from "../../components/Entry";
import { LongList } from "../../components/LongList";
import { useOpenPane } from "../../openPane";
import { ownKpiOf, removeOwnKpi } from "../../planEdits/ownKpi";
import { OwnKpiForm } from "./OwnKpiForm";

const useStyles = makeStyles({ action: { fontSize: "inherit" } });

/** The manager's own KPIs, to change or to remove, and the form for one more. */
export function OwnKpis({ role, onDone }: { readonly role: RoleId; readonly onDone: () => void }) {
  const styles = useStyles();
  const { plan, edit, state, words } = useOpenPane();
  const own = plan.kpis ?? [];
  const [shown, setShown] = useState<Kpi | "new" | null>(own.length === 0 ? "new" : null);
  const close = (): void => {
    if (own.length === 0) onDone();
    else setShown(null);
  };
  const { ownKpi } = words;
  const nameOf = ({ name }: Kpi): string => (state.language === "zh-CN" ? name.zh : name.en);
  if (shown !== null) {
    return <OwnKpiForm role={role} kpi={shown === "new" ? null : shown} onDone={close} />;
  }
  return (
    <>
      <LongList
        label={ownKpi.own}
        items={own}
        keyOf={({ id }) => id}
        rowHeight={48}
        isAiry
        render={(kpi) => (
          <Entry title={nameOf(kpi)} lines={ownKpiOf(kpi) ? [] : [ownKpi.onlyInSheet]}>
            <ButtonRow>
              {ownKpiOf(kpi) && (
                <Link
                  as="button"
                  className={styles.action}
                  onClick={() => {
                    setShown(kpi);
                  }}
                >
                  {ownKpi.edit(nameOf(kpi))}
                </Link>
              )}
              <Link
                as="button"
                className={styles.action}
                onClick={() => {
                  edit(removeOwnKpi(plan, kpi.id));
                }}
              >
                {ownKpi.remove(nameOf(kpi))}
              </Link>
            </ButtonRow>
          </Entry>
        )}
      />
      <ButtonRow>
        <Button
          size="small"
          onClick={() => {
            setShown("new");
          }}
        >
          {ownKpi.create}
        </Button>
      </ButtonRow>
    </>
  );
}
