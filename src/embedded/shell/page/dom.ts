/** Attributes of an element; handlers are set by name, what is undefined is left out. */
export type DomAttributes = Readonly<Record<string, string | boolean | number | undefined>>;

/** A new element of the page with what is inside it. */
export function node<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: DomAttributes = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...inside);
  return made;
}

/** A button that says what it does. */
export function button(label: string, className: string, onClick: () => void): HTMLButtonElement {
  const made = node("button", { type: "button", class: className }, label);
  made.addEventListener("click", onClick);
  return made;
}
