import type { PaneTexts } from "../../../i18n/words/paneTexts";

/**
 * Why a column was taken for what it was, in words.
 *
 * @param evidence - intake's codes, such as `header:amount` or `values:money`
 * @example evidenceText(["header:amount", "values:money"], words) // "header “amount” · holds amounts"
 */
export function evidenceText(evidence: readonly string[], { data }: PaneTexts): string {
  const words = new Map<string, string>(
    Object.entries(data.evidence).flatMap(([code, text]) => (typeof text === "string" ? [[code, text]] : [])),
  );
  return evidence
    .map((code) =>
      code.startsWith("header:") ? data.evidence.header(code.slice("header:".length)) : (words.get(code) ?? code),
    )
    .join(" · ");
}
