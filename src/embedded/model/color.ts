import { invalidArgument } from "./errors";

/** The colour names add-ins write, as Excel gives them back. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  brown: "#A52A2A",
  cyan: "#00FFFF",
  darkblue: "#00008B",
  darkgray: "#A9A9A9",
  darkgreen: "#006400",
  darkred: "#8B0000",
  fuchsia: "#FF00FF",
  gold: "#FFD700",
  gray: "#808080",
  green: "#008000",
  indigo: "#4B0082",
  lightblue: "#ADD8E6",
  lightgray: "#D3D3D3",
  lightgreen: "#90EE90",
  lightyellow: "#FFFFE0",
  lime: "#00FF00",
  magenta: "#FF00FF",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  violet: "#EE82EE",
  white: "#FFFFFF",
  yellow: "#FFFF00",
  darkorange: "#FF8C00",
  coral: "#FF7F50",
  tan: "#D2B48C",
  beige: "#F5F5DC",
  crimson: "#DC143C",
  khaki: "#F0E68C",
  lavender: "#E6E6FA",
  salmon: "#FA8072",
  skyblue: "#87CEEB",
  steelblue: "#4682B4",
  tomato: "#FF6347",
  turquoise: "#40E0D0",
  royalblue: "#4169E1",
  forestgreen: "#228B22",
  whitesmoke: "#F5F5F5",
  aliceblue: "#F0F8FF",
  cornflowerblue: "#6495ED",
  mediumseagreen: "#3CB371",
  orchid: "#DA70D6",
  palegreen: "#98FB98",
  peachpuff: "#FFDAB9",
  plum: "#DDA0DD",
  lightcoral: "#F08080",
  lightpink: "#FFB6C1",
  lightsalmon: "#FFA07A",
  lightseagreen: "#20B2AA",
  lightskyblue: "#87CEFA",
  lightsteelblue: "#B0C4DE",
  chocolate: "#D2691E",
  dodgerblue: "#1E90FF",
  firebrick: "#B22222",
  hotpink: "#FF69B4",
  limegreen: "#32CD32",
  midnightblue: "#191970",
  orangered: "#FF4500",
  seagreen: "#2E8B57",
  sienna: "#A0522D",
  slateblue: "#6A5ACD",
  slategray: "#708090",
  springgreen: "#00FF7F",
  wheat: "#F5DEB3",
  yellowgreen: "#9ACD32",
};

/** `#rgb`, `#rrggbb`, `rrggbb` or a colour name, as `#RRGGBB`; anything else is refused. */
export function colorArg(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  const named = Object.hasOwn(NAMED, value.toLowerCase()) ? NAMED[value.toLowerCase()] : undefined;
  if (named !== undefined) return named;
  const digits = value.replace(/^#/, "");
  if (/^[0-9A-Fa-f]{3}$/.test(digits))
    return `#${[...digits]
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase()}`;
  if (!/^[0-9A-Fa-f]{6}$/.test(digits)) throw invalidArgument();
  return `#${digits.toUpperCase()}`;
}
