import { Button } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import type { RoleId } from "../../../domain/plan/plan";
import { ButtonRow } from "../../components/ButtonRow";
import { Loading } from "../../components/Loading";
import { useOpenPane } from "../../openPane";

const OwnKpis = lazy(async () => ({ default: (await import("./OwnKpis")).OwnKpis }));
const WhatIf = lazy(async () => ({ default: (await import("./WhatIf")).WhatIf }));
const BonusPlans = lazy(async () => ({ default: (await import("./bonus/BonusPlans")).BonusPlans }));
const FairWeights = lazy(async () => ({ default: (await import("./FairWeights")).FairWeights }));

const extras = ["own", "bonus", "what-if", "fair"] as const;

/** What few managers need on the way: KPIs of their own, bonuses, what other weights would do, and whether the weights are fair. */
export function RoleExtras({ role }: { readonly role: RoleId }) {
  const { words } = useOpenPane();
  const [shown, setShown] = useState<(typeof extras)[number] | null>(null);
  const close = (): void => {
    setShown(null);
  };
  const names = {
    own: words.ownKpi.open,
    bonus: words.bonus.open,
    "what-if": words.whatIf.open,
    fair: words.fairness.open,
  };
  return (
    <>
      <ButtonRow>
        {extras.map((one) => (
          <Button
            key={one}
            size="small"
            aria-expanded={shown === one}
            onClick={() => {
              setShown(shown === one ? null : one);
            }}
          >
            {names[one]}
          </Button>
        ))}
      </ButtonRow>
      <Suspense fallback={<Loading />}>
        {shown === "own" && <OwnKpis role={role} onDone={close} />}
        {shown === "bonus" && <BonusPlans role={role} onDone={close} />}
        {shown === "what-if" && <WhatIf role={role} onDone={close} />}
        {shown === "fair" && <FairWeights role={role} onDone={close} />}
      </Suspense>
    </>
  );
}
