import type { PlanSettings } from "../../../domain/plan/plan";
import { useOpenPane } from "../../openPane";

/** The plan's settings, and a way to change some of them. */
export function usePlanSettings(): {
  readonly settings: PlanSettings;
  /** @param about - see `PlanHistory`; what is undefined is taken out */
  readonly set: (
    part: { readonly [Part in keyof PlanSettings]?: PlanSettings[Part] | undefined },
    about?: string,
  ) => void;
} {
  const { plan, edit } = useOpenPane();
  const { settings } = plan;
  return {
    settings,
    set: (part, about) => {
      const known = Object.entries({ ...settings, ...part }).filter(([, value]) => value !== undefined);
      edit({ ...plan, settings: { ...settings, ...Object.fromEntries(known) } }, about);
    },
  };
}
