import { Segments } from "../../components/Segments";
import { useOpenPane } from "../../openPane";

const parts = ["sheets", "period", "versions"] as const;

/** The parts of the Review tab, one of them shown. */
export function ReviewParts() {
  const { state, dispatch, words } = useOpenPane();
  return (
    <Segments
      label={words.review.title}
      value={state.part}
      options={parts.map((part) => [part, words.review.parts[part]] as const)}
      onChoose={(part) => {
        dispatch({ type: "part-shown", part });
      }}
    />
  );
}
