import { node } from "../page/dom";

/** One line of a menu. */
export interface MenuLine {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly onClick: () => void;
}

/**
 * Let a button open a menu below itself: by click, Enter or arrow down; Escape, a choice or leaving it closes it again.
 *
 * @returns the menu, to be put beside the button
 */
export function createMenu(opener: HTMLElement, label: string, lines: readonly MenuLine[]): HTMLElement {
  const menu = node("div", {
    class: "ribbon-menu",
    role: "menu",
    "aria-label": label,
  });
  menu.hidden = true;
  opener.setAttribute("aria-haspopup", "menu");
  const show = (isOpen: boolean): void => {
    menu.hidden = !isOpen;
    opener.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) return;
    const { left, bottom } = opener.getBoundingClientRect();
    Object.assign(menu.style, {
      left: `${String(left)}px`,
      top: `${String(bottom)}px`,
    });
    menu.querySelector("button")?.focus();
  };
  show(false);
  menu.append(
    ...lines.map((line) =>
      itemOf(line, () => {
        show(false);
      }),
    ),
  );
  opener.addEventListener("click", () => {
    show(menu.hidden !== false);
  });
  opener.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowDown") show(true);
  });
  menu.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") {
      show(false);
      opener.focus();
    }
    if (key === "ArrowDown" || key === "ArrowUp") moveFocus(menu, key === "ArrowDown" ? 1 : -1);
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !(menu.contains(relatedTarget) || relatedTarget === opener)) show(false);
  });
  return menu;
}

function itemOf({ id, label, tip, onClick }: MenuLine, close: () => void): HTMLElement {
  const item = node("button", { type: "button", role: "menuitem", title: tip, "data-control": id }, label);
  item.addEventListener("click", () => {
    close();
    onClick();
  });
  return item;
}

function moveFocus(menu: HTMLElement, by: number): void {
  const items = [...menu.querySelectorAll("button")];
  const at = items.findIndex((item) => item === document.activeElement);
  items[(at + by + items.length) % items.length]?.focus();
}
