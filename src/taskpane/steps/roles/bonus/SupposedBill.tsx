import { Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { ValueField } from "../../../components/ValueField";
import { usePane } from "../../../paneContext";

/** Nobody plans for more. */
const mostPercent = 1000;

/** What bonuses would come to if everybody attained every target just so far, as typed. */
export function SupposedBill({
  reckon,
  say,
}: {
  /** Bills at an attainment, 1 = 100 %; reckoned anew when it is another function. */
  readonly reckon: (attainment: number) => readonly number[];
  /** The sentence about them. */
  readonly say: (bills: readonly number[]) => string;
}) {
  const { words } = usePane();
  const [percent, setPercent] = useState(100);
  const bills = useMemo(() => reckon(percent / 100), [reckon, percent]);
  return (
    <>
      <ValueField
        label={words.whatIf.ifAllAttain}
        value={percent}
        suffix="%"
        max={mostPercent}
        onSet={(value) => {
          setPercent(value ?? 100);
        }}
      />
      <Text size={200} role="status">
        {say(bills)}
      </Text>
    </>
  );
}
