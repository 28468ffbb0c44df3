import { Button } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import type { RoleId } from "../../../domain/plan/plan";
import { ButtonRow } from "../../components/ButtonRow";
import { Loading } from "../../components/Loading";
import { useOpenPane } from "../../openPane";
import { removeOwnKpi } from "../../planEdits/ownKpi";

const OwnKpiForm = lazy(async () => ({ default: (await import("./OwnKpiForm")).OwnKpiForm }));
const WhatIf = lazy(async () => ({ default: (await import("./WhatIf")).WhatIf }));

/** What few managers need on the way: a KPI of their own, and what other weights would do. Loaded when asked for. */
export function RoleExtras({ role }: { readonly role: RoleId }) {
  const { plan, edit, words } = useOpenPane();
  const [shown, setShown] = useState<"own" | "what-if" | null>(null);
  const close = (): void => {
    setShown(null);
  };
  const own = plan.kpis ?? [];
  return (
    <>
      <ButtonRow>
        {(["own", "what-if"] as const).map((one) => (
          <Button
            key={one}
            size="small"
            aria-expanded={shown === one}
            onClick={() => {
              setShown(shown === one ? null : one);
            }}
          >
            {one === "own" ? words.ownKpi.open : words.whatIf.open}
          </Button>
        ))}
      </ButtonRow>
      <Suspense fallback={<Loading />}>
        {shown === "own" && <OwnKpiForm role={role} onDone={close} />}
        {shown === "what-if" && <WhatIf role={role} onDone={close} />}
      </Suspense>
      {shown === "own" && own.length > 0 && (
        <ButtonRow>
          {own.map(({ id, name }) => (
            <Button
              key={id}
              size="small"
              appearance="subtle"
              onClick={() => {
                edit(removeOwnKpi(plan, id));
              }}
            >
              {words.ownKpi.remove(name.zh)}
            </Button>
          ))}
        </ButtonRow>
      )}
    </>
  );
}
