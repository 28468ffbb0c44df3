import { tokenize } from "../store/formula/tokens";

/**
 * Functions that came after Excel 2007: files put `_xlfn.` before their names, so that older programs keep them.
 *
 * The list is Microsoft's "Issue: An _xlfn. prefix is displayed in front of a formula"; `_xlws.` marks two of them more.
 */
const NEWER = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND " +
    "BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV " +
    "CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P " +
    "COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT " +
    "F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE " +
    "GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED " +
    "ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST " +
    "NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC " +
    "PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ " +
    "REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT " +
    "T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S " +
    "VSTACK WEBSERVICE WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
const SHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

/** A formula from a file as the user sees it. */
export function plainFormula(formula: string): string {
  return formula
    .replace(/_xlfn\.|_xlws\.|_xlpm\.|_xldudf_/gi, "")
    .replace(/\bANCHORARRAY\((\$?[A-Z]{1,3}\$?\d+)\)/gi, "$1#");
}

/** What the words of a formula mean where it is written. */
export interface FormulaPlace {
  /** Names of the add-in's functions, in capitals; Excel finds them again by a prefix of theirs. */
  readonly addinFunctions: ReadonlySet<string>;
  /** The table around the cell, which `[@Column]` speaks of. */
  readonly table?: string | undefined;
}

/** A formula as it is written to a file: without its equals sign, newer functions marked, `[@Column]` spelt out. */
export function fileFormula(formula: string, place: FormulaPlace): string {
  return tokenize(formula.slice(1))
    .map((token) => {
      if (token.kind === "function") return functionName(token.text, place.addinFunctions);
      if (token.kind === "reference" && token.spill) return `_xlfn.ANCHORARRAY(${token.text.slice(0, -1)})`;
      if (token.kind !== "structured" || !token.specifier.startsWith("@")) return token.text;
      const table = token.table === "" ? (place.table ?? "") : token.table;
      const column = token.specifier.slice(1).replace(/^\[(.*)\]$/s, "$1");
      return column === "" ? `${table}[#This Row]` : `${table}[[#This Row],[${column}]]`;
    })
    .join("");
}

function functionName(text: string, addinFunctions: ReadonlySet<string>): string {
  const name = text.toUpperCase();
  if (addinFunctions.has(name)) return `_xldudf_${text.replaceAll(".", "_")}`;
  if (SHEET_FUNCTIONS.has(name)) return `_xlfn._xlws.${text}`;
  return NEWER.has(name) ? `_xlfn.${text}` : text;
}
