import type { Locator } from "playwright-core";
import type { OpenPane } from "../openPane";

/** Somebody at the keyboard, without a mouse. */
export interface Keyboard {
  /** Goes to something with Tab and Shift+Tab; an error where the keyboard cannot reach it. */
  readonly reach: (target: Locator) => Promise<void>;
  /** Goes to something and presses Enter. */
  readonly enter: (target: Locator) => Promise<void>;
  /** Goes to something and presses Space. */
  readonly space: (target: Locator) => Promise<void>;
  /** Goes to a field and types over what is in it. */
  readonly type: (target: Locator, text: string) => Promise<void>;
  /** Goes to a list, and chooses an option with the arrow keys, and goes on. @param value - of the option */
  readonly choose: (target: Locator, value: string) => Promise<void>;
  /** Goes to a tab of the pane with the arrow keys and shows it. */
  readonly tab: (name: RegExp) => Promise<void>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
}

/** Screens move while somebody goes through them. */
const mostTries = 20;

/** A keyboard before an open pane. */
export function keyboardOf({ page, pane }: Pick<OpenPane, "page" | "pane">): Keyboard {
  const press: Keyboard["press"] = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const reach: Keyboard["reach"] = async (target) => {
    await target.waitFor();
    for (let tries = 0; tries < mostTries; tries += 1) {
      const way = await target.evaluate(stopsTo);
      if (way === 0) return;
      // Excel hands the keyboard to the pane's first stop.
      if (way === null) await pane.locator("button").first().focus();
      else await press(...Array.from({ length: Math.abs(way) }, () => (way > 0 ? "Tab" : "Shift+Tab")));
    }
    throw new Error(`the keyboard does not reach ${String(target)}`);
  };
  return {
    press,
    reach,
    enter: async (target) => {
      await reach(target);
      await press("Enter");
    },
    space: async (target) => {
      await reach(target);
      await press("Space");
    },
    type: async (target, text) => {
      await reach(target);
      await press("Control+a");
      await page.keyboard.type(text);
    },
    choose: async (target, value) => {
      await reach(target);
      const steps = await target.evaluate((list, wanted) => {
        if (!(list instanceof HTMLSelectElement)) throw new Error("this is no list of options");
        return [...list.options].findIndex((option) => option.value === wanted) - list.selectedIndex;
      }, value);
      for (let step = 0; step < Math.abs(steps); step += 1) await press(steps > 0 ? "ArrowDown" : "ArrowUp");
      await press("Tab");
    },
    tab: async (name) => {
      await reach(pane.locator("[role=tab][tabindex='0']"));
      const target = pane.getByRole("tab", { name });
      for (let step = 0; step < 4; step += 1) {
        if (await target.evaluate((tab) => tab === document.activeElement)) break;
        await press("ArrowRight");
      }
      await press("Enter");
      await pane.getByRole("main", { name }).waitFor();
    },
  };
}

/** How many stops forward (or back, below 0) an element is from where the keyboard is; null: the keyboard is elsewhere. */
function stopsTo(element: Element): number | null {
  const at = document.activeElement;
  if (!document.hasFocus() || at === null || at === document.body) return null;
  if (at === element) return 0;
  const all = [...document.querySelectorAll<HTMLElement>("button, input, select, textarea, a[href], [tabindex]")];
  const stops = all.filter((stop) => stop.tabIndex >= 0 && !stop.matches(":disabled"));
  const way = stops.indexOf(element as HTMLElement) - stops.findIndex((stop) => stop === at);
  return way === 0 ? 1 : way;
}
