import { Screen } from "../../components/Screen";
import { Segments } from "../../components/Segments";
import { useOpenPane } from "../../openPane";
import { GeneratedSheets } from "./GeneratedSheets";
import { PeriodReview } from "./PeriodReview";
import { WriteFooter } from "./WriteFooter";
import { WriteSheets } from "./WriteSheets";

/** What would be written, before it is; and how the period is going. */
export function ReviewTab() {
  const { state, dispatch, words } = useOpenPane();
  const { review } = words;
  const { part } = state;
  return (
    <Screen label={review.title} footer={part === "sheets" ? <WriteFooter /> : undefined}>
      <Segments
        label={review.title}
        value={part}
        options={(["sheets", "period"] as const).map((one) => [one, review.parts[one]] as const)}
        onChoose={(chosen) => {
          dispatch({ type: "part-shown", part: chosen });
        }}
      />
      {part === "sheets" ? (
        <>
          <WriteSheets />
          <GeneratedSheets />
        </>
      ) : (
        <PeriodReview />
      )}
    </Screen>
  );
}
