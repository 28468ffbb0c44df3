import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** The product's blue from near black to near white; 80 is the colour of the primary button in light. */
const brand: BrandVariants = {
  10: "#020408",
  20: "#0C1B2A",
  30: "#102C46",
  40: "#14395C",
  50: "#194672",
  60: "#1F4E79",
  70: "#1F5F96",
  80: "#1A6CB0",
  90: "#2E7DC1",
  100: "#4A8FCC",
  110: "#66A1D6",
  120: "#83B4E0",
  130: "#A0C7EA",
  140: "#BCD9F2",
  150: "#D5E8F8",
  160: "#EBF4FC",
};

// The first that a machine has draws Latin letters; Chinese ones come from the first that has them.
const fontFamilyBase =
  '"Segoe UI", -apple-system, "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif';

const dark = createDarkTheme(brand);

/** The looks of the pane. High contrast is for hosts that ask for it in a page without forced colours. */
export const themes: Readonly<Record<"light" | "dark" | "contrast", Theme>> = {
  light: { ...createLightTheme(brand), fontFamilyBase },
  // Links and selected tabs of the stock dark ramp are too faint for small text.
  dark: {
    ...dark,
    fontFamilyBase,
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[130],
    colorBrandForegroundLinkHover: brand[140],
    colorBrandForegroundLinkPressed: brand[120],
  },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
};

/** The four families' colours, in their order, told apart by lightness as well as by hue. */
export const familyColors = {
  light: { financial: "#1F4E79", customer: "#2E86C1", process: "#7A5C9E", capability: "#C55A00" },
  dark: { financial: "#9CC3E6", customer: "#4FA3DE", process: "#B79AD6", capability: "#E8924A" },
} as const;
