import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { usePane } from "../paneContext";

/** Chooses a plan file; what is in it is shown before it applies. */
export function ImportPlanButton({
  label,
  appearance = "secondary",
}: {
  readonly label: string;
  readonly appearance?: "secondary" | "subtle";
}) {
  const { services, dispatch } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const imported = await services.importPlan(await file.text());
    dispatch({ type: "plan-chosen", imported });
    // The same file can be chosen again after it was mended.
    if (input.current) input.current.value = "";
  };
  return (
    <>
      <Button appearance={appearance} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
    </>
  );
}
