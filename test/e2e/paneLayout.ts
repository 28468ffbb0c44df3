import type { Frame } from "playwright-core";

/**
 * What is wider than its place in the pane: the page, whatever scrolls or clips, and texts of buttons.
 *
 * @returns a line for each, with how many pixels are too many; none when all fits
 */
export async function widerThanThePane(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const page = document.documentElement;
    const all = [page, ...document.querySelectorAll<HTMLElement>("main, footer, nav, main *, footer *, nav *")];
    return all.flatMap((element) => {
      const { scrollWidth, clientWidth } = element;
      const style = getComputedStyle(element);
      const mayScroll = element.matches("[data-scrolls], [data-scrolls] *, input, select, textarea, svg, svg *");
      const clips = style.overflowX !== "visible" || element.matches("html, button");
      // Text meant to end in an ellipsis is whole in its title.
      const isOnlyHeard = style.clipPath !== "none";
      if (mayScroll || !clips || isOnlyHeard || style.textOverflow === "ellipsis" || clientWidth === 0) return [];
      const over = scrollWidth - clientWidth;
      return over > 1 ? [`${element.tagName} “${(element.textContent ?? "").slice(0, 40)}” by ${over} px`] : [];
    });
  });
}

/** Makes every text of the pane 40 % longer, as another language may be, while something is looked at. */
export async function withLongerTexts(pane: Frame, look: () => Promise<void>): Promise<void> {
  const texts = await pane.evaluateHandle(() => {
    // Numbers and marks are the same length in every language.
    const isWord = /[\u4e00-\u9fff]{2}|[a-z]{3}/i;
    const longer = (text: string): string => {
      const more = Math.ceil(text.trim().length * 0.4);
      // Chinese texts grow by characters that may break, others by words of six letters.
      return /[\u4e00-\u9fff]/.test(text) ? text + "长".repeat(more) : text + " loonge".repeat(Math.ceil(more / 7));
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: (readonly [Text, string])[] = [];
    while (walker.nextNode()) {
      const { currentNode } = walker;
      if (currentNode instanceof Text && isWord.test(currentNode.data)) found.push([currentNode, currentNode.data]);
    }
    for (const [node, text] of found) node.data = longer(text);
    return found;
  });
  await look();
  await texts.evaluate((found) => {
    for (const [node, text] of found) node.data = text;
  });
}
