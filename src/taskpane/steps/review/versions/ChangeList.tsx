import { formatMoment } from "../../../../i18n/formats/formatMoment";
import { paneVersionWords } from "../../../../i18n/words/paneVersionWords";
import type { ChangeRecord } from "../../../../domain/plan/planHistory";
import type { PlanChange } from "../../../../domain/plan/planVersions";
import { Entry } from "../../../components/Entry";
import { LongList } from "../../../components/LongList";
import { usePane } from "../../../paneContext";
import { useChangeTexts } from "./useChangeTexts";

/** Values of the plan that are others, one by one: which, what it was, what it is; of a log also when, by whom and why. */
export function ChangeList({
  label,
  changes,
}: {
  readonly label: string;
  readonly changes: readonly (PlanChange | ChangeRecord)[];
}) {
  const { state } = usePane();
  const { language } = state;
  const say = paneVersionWords[language];
  const { placeOf, valuesOf } = useChangeTexts();
  const signatureOf = (change: PlanChange | ChangeRecord): readonly string[] => {
    if (!("at" in change)) return [];
    const { at, by, reason } = change;
    const when = formatMoment(at, language);
    return [[by === undefined ? when : say.signed(when, by), ...(reason === undefined ? [] : [reason])].join(" · ")];
  };
  return (
    <LongList
      label={label}
      items={changes.map((change, index) => ({ change, index }))}
      keyOf={({ index }) => String(index)}
      rowHeight={48}
      isAiry
      render={({ change }) => <Entry title={placeOf(change)} lines={[valuesOf(change), ...signatureOf(change)]} />}
    />
  );
}
