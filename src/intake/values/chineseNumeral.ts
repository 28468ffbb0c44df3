import { parseDecimal, shiftDecimal, sumDecimals, type Decimal } from "./decimal";

const variants = "壹贰貳叁參三肆伍陆陸柒捌玖拾佰仟萬億圆圓两兩〇";
const simple = "一二二三三三四五六六七八九十百千万亿元元二二零";

const figures = "零一二三四五六七八九";
const places: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/** Capital and variant numerals in their simple form. @example plainNumerals("贰佰") // "二百" */
export const plainNumerals = (text: string): string =>
  [...text].map((character) => simple[variants.indexOf(character)] ?? character).join("");

/**
 * A whole number below 10,000 in Chinese numerals, or null.
 *
 * A skipped place needs its 零: 一百二 is said for 120 and written for nothing, so it is not read.
 *
 * @param text - simple numerals such as 一千二百三十四, 十二, 一百零五
 */
export function chineseSection(text: string): number | null {
  let total = 0;
  let figure = 0;
  let lastPlace = 10_000;
  let skipped = false;
  for (const character of text) {
    const value = figures.indexOf(character);
    const place = places.get(character);
    if (value > 0) {
      if (figure > 0) return null;
      figure = value;
    } else if (value === 0) {
      if (figure > 0 || skipped || total === 0) return null;
      skipped = true;
    } else {
      // 十二 may leave out its one, 百 and 千 may not.
      const times = figure > 0 ? figure : place === 10 && total === 0 ? 1 : 0;
      if (place === undefined || times === 0 || place >= lastPlace) return null;
      if (total > 0 && place * 10 < lastPlace && !skipped) return null;
      total += times * place;
      lastPlace = place;
      figure = 0;
      skipped = false;
    }
  }
  if (figure > 0 && total > 0 && lastPlace > 10 && !skipped) return null;
  return figure === 0 && (skipped || total === 0) ? null : total + figure;
}

const amountPattern =
  /^(?:(.+)亿)?(?:(零?.+)万)?(零?[^元角分亿万]+)?(?:元(?:([一二三四五六七八九])角)?(?:零?([一二三四五六七八九])分)?)?$/;

/**
 * An amount written in Chinese numerals, or null.
 *
 * @param text - such as 壹仟贰佰叁拾肆元伍角, 十二万, 三万五千, 一亿零五百万
 *
 * @example readChineseNumeral("壹仟贰佰叁拾肆元伍角") // 1234.5
 * @example readChineseNumeral("一万二") // null: said for 12,000, could be read as 10,002
 */
export function readChineseNumeral(text: string): Decimal | null {
  const match = amountPattern.exec(plainNumerals(text));
  if (!match) return null;
  const [, hundredMillions, tenThousands, ones, tenths, hundredths] = match;
  const parts: Decimal[] = [];
  let above = false;
  for (const [section, exponent] of [
    [hundredMillions, 8],
    [tenThousands, 4],
    [ones, 0],
  ] as const) {
    if (section === undefined) continue;
    const value = chineseSection(above && section.startsWith("零") ? section.slice(1) : section);
    if (value === null || (above && value < 1000 && !section.startsWith("零"))) return null;
    parts.push({ digits: String(value), exponent });
    above = true;
  }
  if (!above) return null;
  if (tenths) parts.push({ digits: String(figures.indexOf(tenths)), exponent: -1 });
  if (hundredths) parts.push({ digits: String(figures.indexOf(hundredths)), exponent: -2 });
  return sumDecimals(parts);
}

const mixedPlaces: ReadonlyMap<string, number> = new Map([
  ["亿", 8],
  ["万", 4],
  ["千", 3],
  ["百", 2],
  ["", 0],
]);

/**
 * An amount in figures with several Chinese units, or null when it has not at least two of them.
 *
 * @param text - such as 1亿2000万, 3万5千
 *
 * @example readMixedNumeral("3万5千") // 35000
 * @example readMixedNumeral("1万2") // null: 12,000 as it is said, or 10,002 as it is written
 */
export function readMixedNumeral(text: string): Decimal | null {
  const parts: Decimal[] = [];
  let above = Infinity;
  const mixedPart = /(\d+(?:\.\d+)?)([亿万千百]?)/y;
  while (mixedPart.lastIndex < text.length) {
    const match = mixedPart.exec(text);
    const place = mixedPlaces.get(match?.[2] ?? "?");
    const decimal = parseDecimal(match?.[1] ?? "");
    if (place === undefined || !decimal || place >= above) return null;
    const wholeDigits = decimal.digits.length + decimal.exponent;
    if (wholeDigits > above - place || (place === 0 && wholeDigits !== above)) return null;
    parts.push(shiftDecimal(decimal, place));
    above = place;
  }
  return parts.length >= 2 ? sumDecimals(parts) : null;
}
