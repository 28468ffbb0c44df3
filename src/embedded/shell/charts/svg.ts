const SVG = "http://www.w3.org/2000/svg";

/** An SVG element. */
export function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** A text in a drawing. */
export function words(text: string, x: number, y: number, anchor: string, className: string): SVGElement {
  const made = shape("text", { x, y, "text-anchor": anchor, class: className });
  made.textContent = text;
  return made;
}
