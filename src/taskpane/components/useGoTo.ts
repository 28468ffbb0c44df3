import { usePane } from "../paneContext";
import { failureOf } from "../state/failureOf";

/** Shows a cell in the workbook; what keeps it from being shown is said in a notice. */
export function useGoTo(): (sheet: string, cell?: string) => void {
  const { services, dispatch } = usePane();
  return (sheet, cell) => {
    services.goTo(sheet, cell).catch((error: unknown) => {
      dispatch({ type: "notice-shown", failure: failureOf(error, "goTo") });
    });
  };
}
