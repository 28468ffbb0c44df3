import { Screen } from "../../components/Screen";
import { useOpenPane } from "../../openPane";
import { PeriodReview } from "./PeriodReview";
import { WriteFooter } from "./WriteFooter";
import { WriteSheets } from "./WriteSheets";

/** What would be written, before it is; and how the period is going. */
export function ReviewTab() {
  const { words } = useOpenPane();
  return (
    <Screen label={words.review.title} footer={<WriteFooter />}>
      <WriteSheets />
      <PeriodReview />
    </Screen>
  );
}
