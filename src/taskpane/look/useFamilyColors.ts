import { createContext, use } from "react";
import type { KpiFamily } from "../../domain/kpi/kpi";
import { familyColors } from "./theme";
import type { Look } from "./useLook";

/** The look that is shown. */
export const LookContext = createContext<Look>("light");

/** The families' colours on the look that is shown. */
export const useFamilyColors = (): Readonly<Record<KpiFamily, string>> =>
  familyColors[use(LookContext) === "light" ? "light" : "dark"];
