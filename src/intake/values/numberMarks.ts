import { currencyOf, currencyPattern, joinCurrencies, type CurrencyCode, type CurrencyMark } from "./currency";

/** What stands around the figures of an amount. */
export interface NumberMarks {
  /** What is left: figures with their separators. */
  readonly body: string;
  readonly negative: boolean;
  /** A currency's name stands behind the figures: 1,234元 is in 元 whatever the column's unit is. */
  readonly wholeUnits: boolean;
  /** Power of ten of % (2) or ‰ (3). */
  readonly percentPlaces?: number;
  readonly currency?: CurrencyCode;
  /** Words that qualify the amount, such as 约 or 含税. */
  readonly remark?: string;
}

interface Peeling {
  body: string;
  negative: boolean;
  signed: boolean;
  wholeUnits: boolean;
  percentPlaces: number | undefined;
  currency: CurrencyMark | undefined;
  remark: string | undefined;
}

const unitPlaces: ReadonlyMap<string, number> = new Map([
  ["万亿", 12],
  ["亿", 8],
  ["億", 8],
  ["千万", 7],
  ["百万", 6],
  ["十万", 5],
  ["万", 4],
  ["萬", 4],
  ["w", 4],
  ["千", 3],
  ["仟", 3],
  ["百", 2],
  ["佰", 2],
  ["k", 3],
  ["thousand", 3],
  ["m", 6],
  ["mm", 6],
  ["mn", 6],
  ["mln", 6],
  ["mio", 6],
  ["million", 6],
  ["bn", 9],
  ["billion", 9],
]);

/** Units of amounts, longest first, as a source for regular expressions (ignore case). */
export const unitPattern = [...unitPlaces.keys()].sort((a, b) => b.length - a.length).join("|");

/** The power of ten of a unit, or undefined. @example placesOfUnit("万") // 4 */
export const placesOfUnit = (unit: string): number | undefined => unitPlaces.get(unit.toLowerCase());

const prefixCurrency = new RegExp(`^(${currencyPattern})\\.? ?(?=[^a-z])`, "i");
const suffixCurrency = new RegExp(`(?<=[^a-z]|[0-9 ](?:k|m|mn|bn|w)) ?(${currencyPattern})$`, "i");
const suffixUnit = new RegExp(
  `(?<=[0-9.。一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟两]) ?(${unitPattern})$`,
  "i",
);
const prefixRemark = /^(大约|约为|约|約|近|≈|~|about|approx\.?|ca\.)\s?(?=.)/i;
const suffixRemark = /\s?[([]?((?:不含|未|含)税价?|税[前后]|左右|(?:incl|excl)\.? ?(?:vat|tax|gst))[)\]]?$/i;
const counter = /(?<=[0-9 万千百]) ?(?:[个件台套次笔单人名家天日条张箱户份场分]|pcs|pts?|days?|orders?|times)$/i;
const prefixSign = /^([-−–—‒﹣△▲+])\s?(?=.)/;
const suffixSign = /(?<=.)\s?(-|−|cr|dr)\.?$/i;

type Peel = (state: Peeling) => boolean | "contradiction";

/**
 * Take everything around the figures off, one mark after the other from both ends.
 *
 * Each kind of mark may stand once; two signs, two different currencies or a percent sign beside a currency are
 * a contradiction.
 *
 * @param text - tidied and half width
 * @returns the marks, or null when they contradict each other
 *
 * @example peelNumberMarks("$(1,234.50)") // { body: "1,234.50", negative: true, currency: "USD", … }
 * @example peelNumberMarks("约3.5万元") // { body: "3.5万", wholeUnits: true, currency: "CNY", remark: "约", … }
 */
export function peelNumberMarks(text: string): NumberMarks | null {
  const state: Peeling = {
    body: text,
    negative: false,
    signed: false,
    wholeUnits: false,
    percentPlaces: undefined,
    currency: undefined,
    remark: undefined,
  };
  for (let progress = true; progress;) {
    progress = false;
    for (const peel of peels) {
      const result = peel(state);
      if (result === "contradiction") return null;
      progress ||= result;
    }
  }
  return finish(state);
}

function finish(state: Peeling): NumberMarks | null {
  if (state.percentPlaces !== undefined && state.currency) return null;
  return {
    body: state.body,
    negative: state.negative,
    wholeUnits: state.wholeUnits,
    ...(state.percentPlaces === undefined ? {} : { percentPlaces: state.percentPlaces }),
    ...(state.currency ? { currency: state.currency.code } : {}),
    ...(state.remark === undefined ? {} : { remark: state.remark }),
  };
}

/** Takes the match off the text; what it matched, or null. */
function take(state: Peeling, pattern: RegExp): string | null {
  const match = pattern.exec(state.body);
  if (!match) return null;
  state.body = (state.body.slice(0, match.index) + state.body.slice(match.index + match[0].length)).trim();
  return match[1] ?? match[0];
}

const peels: readonly Peel[] = [
  (state) => {
    const remark = take(state, prefixRemark) ?? take(state, suffixRemark);
    if (remark !== null) state.remark = state.remark === undefined ? remark : `${state.remark} ${remark}`;
    return remark !== null;
  },
  (state) => {
    const inner = /^\((.*)\)$/.exec(state.body)?.[1];
    if (inner === undefined) return false;
    state.body = inner.trim();
    return sign(state, true);
  },
  (state) => {
    const mark = take(state, prefixSign);
    return mark === null ? false : sign(state, mark !== "+");
  },
  (state) => {
    const mark = take(state, suffixSign);
    return mark === null ? false : sign(state, mark.toLowerCase() !== "dr");
  },
  // 整 and 正 close an amount so that nothing can be added behind it.
  (state) => take(state, /(?<=[元圆圓0-9])[整正]$/) !== null,
  (state) => currency(state, take(state, prefixCurrency), false),
  (state) => currency(state, take(state, suffixCurrency), true),
  (state) => {
    const mark = take(state, /(?<=[0-9.)]) ?([%‰])$/);
    if (mark === null) return false;
    if (state.percentPlaces !== undefined) return "contradiction";
    state.percentPlaces = mark === "%" ? 2 : 3;
    return true;
  },
  (state) => !state.currency && take(state, counter) !== null,
];

function sign(state: Peeling, negative: boolean): true | "contradiction" {
  if (state.signed) return "contradiction";
  state.signed = true;
  state.negative = negative;
  return true;
}

function currency(state: Peeling, text: string | null, isSuffix: boolean): boolean | "contradiction" {
  const mark = text === null ? undefined : currencyOf(text);
  if (!mark || text === null) return false;
  const joined = joinCurrencies(state.currency, mark);
  if (!joined) return "contradiction";
  state.currency = joined;
  // 1,234元 says that it is not in 万元; USD 1,234 says nothing about the column's unit.
  if (isSuffix && /[元圆圓円块]/.test(text)) state.wholeUnits = true;
  return true;
}

/**
 * Take the unit (万, k, million …) off the end of figures.
 *
 * @param body - figures that are no number by themselves
 * @returns the figures before the unit and its power of ten, or null when there is no unit
 *
 * @example takeUnit("3.5万") // { body: "3.5", places: 4 }
 */
export function takeUnit(body: string): { readonly body: string; readonly places: number } | null {
  const match = suffixUnit.exec(body);
  const places = placesOfUnit(match?.[1] ?? "");
  return match && places !== undefined ? { body: body.slice(0, match.index).trim(), places } : null;
}
