/** The sides a border can be on. */
export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

/** One border line. */
export interface BorderLine {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
  readonly tintAndShade: number;
}

/** How a cell looks. What is left out has its default. */
export interface CellStyle {
  readonly styleName?: string;
  readonly numberFormat?: string;
  readonly fillColor?: string;
  readonly fillPattern?: string;
  readonly fillPatternColor?: string;
  readonly fillTint?: number;
  readonly fillPatternTint?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly subscript?: boolean;
  readonly superscript?: boolean;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontTint?: number;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
  readonly autoIndent?: boolean;
  readonly readingOrder?: string;
  readonly shrinkToFit?: boolean;
  readonly textOrientation?: number;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderLine>>>;
}

/** A cell nobody has formatted. */
export const DEFAULT_STYLE = {
  styleName: "Normal",
  numberFormat: "General",
  fillColor: "#FFFFFF",
  fillPattern: "None",
  fillPatternColor: "#000000",
  fillTint: 0,
  fillPatternTint: 0,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  subscript: false,
  superscript: false,
  fontColor: "#000000",
  fontName: "Calibri",
  fontSize: 11,
  fontTint: 0,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  autoIndent: false,
  readingOrder: "Context",
  shrinkToFit: false,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
} as const satisfies Required<CellStyle>;

/** Changes to a style; `undefined` takes a setting back to its default. */
export type StylePatch = { readonly [K in keyof CellStyle]?: CellStyle[K] | undefined };

/** A style with changes made to it; undefined when nothing is left that differs from the default. */
export function patchStyle(style: CellStyle | undefined, patch: StylePatch): CellStyle | undefined {
  const entries = Object.entries({ ...style, ...patch }).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
