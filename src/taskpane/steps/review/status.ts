import { makeStyles, tokens } from "@fluentui/react-components";
import { reaches } from "../../../domain/scoring/reaches";

/** How an attainment is doing. */
export type Status = "ahead" | "near" | "behind" | "none";

/** From this attainment on, a KPI is near its target. */
const near = 0.9;

/**
 * How an attainment is doing: ahead from 100 %, near from 90 %, behind below.
 *
 * @param attainment - 1 = 100 %; null is no data
 */
export function statusOf(attainment: number | null): Status {
  if (attainment === null) return "none";
  if (reaches(attainment, 1)) return "ahead";
  return reaches(attainment, near) ? "near" : "behind";
}

/** The status colours of every sheet, the same in light and dark: each pair has a contrast of at least 6.9. */
export const useStatusStyles = makeStyles({
  mark: {
    flexShrink: 0,
    minWidth: "58px",
    padding: "1px 6px",
    textAlign: "end",
    borderRadius: tokens.borderRadiusSmall,
    fontVariantNumeric: "tabular-nums",
  },
  ahead: { backgroundColor: "#CFE4F7", color: "#0B3D66" },
  near: { backgroundColor: "#FFE699", color: "#4D3B00" },
  behind: { backgroundColor: "#9C3A00", color: "#FFFFFF" },
  none: { backgroundColor: "#EDEDED", color: "#4A4A4A" },
});
