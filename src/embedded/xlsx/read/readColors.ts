import type { XmlNode } from "../xml/xmlNode";
import { at, numberOf, textOf } from "../xml/xmlNode";

/** Reads a colour element: `#RRGGBB`, or undefined for "automatic". */
export type ColorReader = (node: XmlNode | undefined) => string | undefined;

/** Excel's own order of theme colours: light and dark change places in it. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
/** The 56 colours that files of Excel 97 speak of, from index 8 (ECMA-376, part 1, 18.8.27). */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** A reader that knows the workbook's theme. */
export function createColorReader(theme: XmlNode): ColorReader {
  const scheme = at(theme, "themeElements", "clrScheme");
  const names = [...THEME_ORDER, "hlink", "folHlink"];
  const themeColors = names.map((name, index) => {
    const [color] = at(scheme, name)?.children ?? [];
    return textOf(color, "lastClr") ?? textOf(color, "val") ?? OFFICE_THEME[index] ?? "000000";
  });
  return (node) => {
    if (node === undefined) return undefined;
    const rgb = textOf(node, "rgb");
    const index = numberOf(node, "indexed");
    const theme = numberOf(node, "theme");
    const base =
      rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(rgb)
        ? rgb.slice(-6)
        : theme !== undefined
          ? themeColors[theme]
          : index !== undefined
            ? INDEXED[index < 8 ? index : index - 8]
            : undefined;
    return base === undefined ? undefined : `#${tinted(base.toUpperCase(), numberOf(node, "tint") ?? 0)}`;
  };
}

/** A colour made lighter (tint above 0) or darker, in its luminance only (ECMA-376, part 1, 18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((start) => Number.parseInt(rgb.slice(start, start + 2), 16) / 255);
  const [high, low] = [Math.max(...channels), Math.min(...channels)];
  const before = (high + low) / 2;
  const after = tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint;
  const room = 1 - Math.abs(2 * before - 1);
  const scale = room === 0 ? 0 : (1 - Math.abs(2 * after - 1)) / room;
  return channels
    .map((channel) => Math.round(Math.min(1, Math.max(0, (channel - before) * scale + after)) * 255))
    .map((channel) => channel.toString(16).padStart(2, "0").toUpperCase())
    .join("");
}
