import type { Locator } from "playwright-core";
import { paneTexts } from "../../../src/i18n/words/paneTexts";
import type { OpenPane } from "../openPane";

const say = paneTexts("en-US");

/**
 * Goes from the first screen to written sheets as a newcomer does who takes what the pane offers.
 *
 * @returns how many clicks it took
 */
export async function newcomersWay({ pane }: Pick<OpenPane, "pane">): Promise<number> {
  const button = (name: string | RegExp): Locator => pane.getByRole("button", { name });
  const clicked = [
    button(say.start.useWorkbook),
    pane.getByRole("tab", { name: /^Targets/ }),
    button(say.targets.breakDown),
    button(/^Write \d+ sheets$/),
  ];
  for (const target of clicked) await target.click();
  await pane
    .getByText(/^\d+ sheets added\.$/)
    .first()
    .waitFor();
  return clicked.length;
}
