import { parseArea } from "../../store/address";
import type { Area } from "../../store/area";

/** The rectangles of a list such as `A1:B2 D4`. */
export function areasIn(text: string | undefined): readonly Area[] {
  return (text ?? "").split(/\s+/).flatMap((part) => parseArea(part) ?? []);
}
