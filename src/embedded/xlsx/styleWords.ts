/** Words of the file format and of the object model, in pairs; unknown words stand for the first of a list. */
function pairs(list: readonly (readonly [file: string, model: string])[]): {
  toModel(word: string | undefined): string;
  toFile(word: string | undefined): string;
} {
  const toModel = new Map(list);
  const toFile = new Map(list.map(([file, model]) => [model, file]));
  return {
    toModel: (word) => toModel.get(word ?? "") ?? list[0]?.[1] ?? "",
    toFile: (word) => toFile.get(word ?? "") ?? list[0]?.[0] ?? "",
  };
}

export const horizontalWords = pairs([
  ["general", "General"],
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
]);

export const verticalWords = pairs([
  ["bottom", "Bottom"],
  ["top", "Top"],
  ["center", "Center"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
]);

export const underlineWords = pairs([
  ["none", "None"],
  ["single", "Single"],
  ["double", "Double"],
  ["singleAccounting", "SingleAccountant"],
  ["doubleAccounting", "DoubleAccountant"],
]);

export const patternWords = pairs([
  ["none", "None"],
  ["solid", "Solid"],
  ["gray125", "Gray16"],
  ["gray0625", "Gray8"],
  ["lightGray", "Gray25"],
  ["mediumGray", "Gray50"],
  ["darkGray", "Gray75"],
  ["lightHorizontal", "LightHorizontal"],
  ["lightVertical", "LightVertical"],
  ["lightDown", "LightDown"],
  ["lightUp", "LightUp"],
  ["lightGrid", "Grid"],
  ["lightTrellis", "CrissCross"],
  ["darkHorizontal", "Horizontal"],
  ["darkVertical", "Vertical"],
  ["darkDown", "Down"],
  ["darkUp", "Up"],
  ["darkGrid", "Checker"],
  ["darkTrellis", "SemiGray75"],
]);

export const readingOrderWords = pairs([
  ["0", "Context"],
  ["1", "LeftToRight"],
  ["2", "RightToLeft"],
]);

/** Comparisons of conditional formats and data validations. */
export const operatorWords = pairs([
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqual"],
  ["lessThanOrEqual", "LessThanOrEqual"],
]);

/** Validations say "…OrEqualTo" where conditional formats say "…OrEqual". */
export const validationOperatorWords = pairs([
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
]);

export const textOperatorWords = pairs([
  ["containsText", "Contains"],
  ["notContains", "NotContains"],
  ["beginsWith", "BeginsWith"],
  ["endsWith", "EndsWith"],
]);

/** The paper sizes that people print on, by their numbers (ECMA-376, part 1, 18.3.1.63). */
export const paperWords = pairs([
  ["1", "Letter"],
  ["3", "Tabloid"],
  ["5", "Legal"],
  ["8", "A3"],
  ["9", "A4"],
  ["11", "A5"],
  ["12", "B4"],
  ["13", "B5"],
]);

/** Kinds of limits of graphic rules, as files name them. */
export const LIMITS: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
  Automatic: "min",
};

/** Icon sets that files have known from the beginning. */
export const ICON_SETS: Readonly<Record<string, string>> = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
};

/** Icon sets that came later: they stand in the extension of a worksheet, where older programs pass over them. */
export const LATER_ICON_SETS: Readonly<Record<string, string>> = {
  ThreeStars: "3Stars",
  ThreeTriangles: "3Triangles",
  FiveBoxes: "5Boxes",
};
