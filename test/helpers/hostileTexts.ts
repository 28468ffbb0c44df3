import { randomNumbers } from "../../src/sample/randomNumbers";

const starts = [
  "=",
  "+",
  "-",
  "@",
  "\t",
  "\r",
  "\n",
  "＝",
  "＋",
  "－",
  "＠",
  "'",
  '"',
  " ",
  "　",
  "#",
  "{=",
  "%",
  "(",
  "~",
  "",
];
const bodies = [
  "1+1",
  "cmd|' /C calc'!A0",
  'HYPERLINK("http://example.invalid","x")',
  "SUM(A1:B2)",
  "王小明",
  "O'Neil",
  'say "hi"',
  "A]B[C:D*E?F/G\\H",
  "<b>&amp;]]>",
  "_x000D_",
  "TRUE",
  "2024-03-01",
  "1e5",
  "007",
  "history",
  "&P&N&[Page]",
  "__proto__",
  "\u0000\u0007\u000b\u001f",
  "\ud800",
  "\udc00x",
  "😀",
  "\u202etxt\u200b",
  "\ufffe\uffff",
  ",;|",
  "{{x}}",
];

// The most that a cell of Excel holds.
const longest = 32_767;

/**
 * Texts that want to be something else: formulas, numbers, dates, markup, broken characters; no two alike.
 *
 * @param longEach - every so manieth is as long as a cell holds
 */
export function hostileTexts(count: number, seed: number, longEach = 500): string[] {
  const random = randomNumbers(seed);
  const pick = (list: readonly string[]): string => list[random.whole(0, list.length - 1)] ?? "";
  return Array.from({ length: count }, (_, index) => {
    const anyUnits = Array.from({ length: random.whole(0, 6) }, () => String.fromCharCode(random.whole(0, 0xffff)));
    const text = `${pick(starts)}${pick(bodies)}${anyUnits.join("")}${pick(starts)}${index.toString(36)}`;
    return index % longEach === longEach - 1 ? text.padEnd(longest, pick(bodies) || "x") : text;
  });
}
