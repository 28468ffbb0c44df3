import { Text } from "@fluentui/react-components";
import { sumExactly } from "../../../domain/numbers/sumExactly";
import { useOpenPane } from "../../openPane";

/** What the people's targets come to, and what that leaves of the company's; announced as it changes. */
export function AssignedTotal({
  assigned,
  total,
  show,
}: {
  readonly assigned: number;
  readonly total: number;
  readonly show: (value: number) => string;
}) {
  const { words } = useOpenPane();
  const left = sumExactly([total, -assigned]);
  const { targets } = words;
  return (
    <Text size={200} role="status">
      {left === 0
        ? targets.assignedAll(show(assigned))
        : left > 0
          ? targets.assigned(show(assigned), show(left))
          : targets.assignedOver(show(assigned), show(-left))}
    </Text>
  );
}
