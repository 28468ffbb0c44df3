import { useEffect, type RefObject } from "react";

/** What the keyboard stops at. */
const stops = "button, input, select, textarea, a[href], [tabindex='0']";

/**
 * Keeps the keyboard in the pane: when what had the focus goes away or can no longer be used, the first stop of the same part
 * (what scrolls, or the footer) gets it. Without that Excel on the web would take the next Tab for leaving the pane.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = root;
    if (!current) return undefined;
    let last: { readonly element: Element; readonly wasInFooter: boolean } | null = null;
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? { element: target, wasInFooter: target.closest("footer") !== null } : null;
    };
    const keep = (): void => {
      const { activeElement: at } = document;
      // A browser leaves the focus on a button that was disabled, where no key is heard any more.
      if (!last || (at !== document.body && at !== last.element) || !document.hasFocus()) return;
      if (last.element.isConnected && !last.element.matches(":disabled")) return;
      const footer = last.wasInFooter ? firstStop(current.querySelector("footer")) : undefined;
      (footer ?? firstStop(current.querySelector("main")))?.focus();
    };
    current.addEventListener("focusin", remember);
    const watch = new MutationObserver(keep);
    watch.observe(current, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    return () => {
      current.removeEventListener("focusin", remember);
      watch.disconnect();
    };
  }, [root]);
}

const firstStop = (part: Element | null): HTMLElement | undefined =>
  [...(part?.querySelectorAll<HTMLElement>(stops) ?? [])].find(
    (stop) => stop.tabIndex >= 0 && !stop.matches(":disabled"),
  );
