import { Suspense, lazy } from "react";
import { Loading } from "../../components/Loading";
import { Screen } from "../../components/Screen";
import { useOpenPane } from "../../openPane";
import { GeneratedSheets } from "./GeneratedSheets";
import { PeriodReview } from "./PeriodReview";
import { ReviewParts } from "./ReviewParts";
import { WriteFooter } from "./WriteFooter";
import { WriteSheets } from "./WriteSheets";

const PlanVersions = lazy(async () => ({ default: (await import("./versions/PlanVersions")).PlanVersions }));

/** What would be written, before it is; how the period is going; and the versions of the plan. */
export function ReviewTab() {
  const { state, words } = useOpenPane();
  const { part } = state;
  if (part === "versions") {
    return (
      <Suspense fallback={<Loading />}>
        <PlanVersions />
      </Suspense>
    );
  }
  return (
    <Screen label={words.review.title} footer={part === "sheets" ? <WriteFooter /> : undefined}>
      <ReviewParts />
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
