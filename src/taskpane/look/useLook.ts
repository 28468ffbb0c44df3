import { useEffect, useState } from "react";
import type { PaneSettings } from "../services";

/** A look without "auto". */
export type Look = "light" | "dark" | "contrast";

const darkQuery = "(prefers-color-scheme: dark)";

/**
 * The look to show: the chosen one, else the host's, else the system's.
 *
 * @param host - what Excel's theme says; null where it does not say (on the web)
 */
export function useLook(chosen: PaneSettings["theme"], host: Look | null): Look {
  const [isDark, setDark] = useState(() => window.matchMedia(darkQuery).matches);
  useEffect(() => {
    const query = window.matchMedia(darkQuery);
    const follow = (event: MediaQueryListEvent): void => {
      setDark(event.matches);
    };
    query.addEventListener("change", follow);
    return () => {
      query.removeEventListener("change", follow);
    };
  }, []);
  if (chosen !== "auto") return chosen;
  return host ?? (isDark ? "dark" : "light");
}
