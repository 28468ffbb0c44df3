import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding, FindingCode } from "../../../domain/review/findings";
import { findingSentence } from "../../../i18n/findings/findingSentence";
import { useModel, useOpenPane } from "../../openPane";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: "14px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    lineHeight: tokens.lineHeightBase200,
  },
  more: { alignSelf: "flex-start", fontSize: "inherit" },
});

/** What a manager wants to know first. */
const order: readonly FindingCode[] = ["weakness", "strength", "falling", "rising", "one-more", "season", "available"];
const rank = ({ code }: Finding): number => order.indexOf(code);

/** As many sentences as are read at a glance. */
const mostShown = 4;

/** What stands out about a person, a sentence each with the numbers it rests on; the KPI lines say what is still to be had. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { state, words } = useOpenPane();
  const { catalogue } = useModel();
  const [showsAll, setShowsAll] = useState(false);
  const ordered = [...findings].sort((a, b) => rank(a) - rank(b));
  const sentences = ordered.flatMap((finding) => {
    const kpi = catalogue.find(({ id }) => id === finding.kpi);
    return kpi && finding.code !== "available" ? [findingSentence(finding, kpi, state.language)] : [];
  });
  if (sentences.length === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {sentences.slice(0, showsAll ? sentences.length : mostShown).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {sentences.length > mostShown && (
        <Link
          as="button"
          className={styles.more}
          aria-expanded={showsAll}
          onClick={() => {
            setShowsAll(!showsAll);
          }}
        >
          {showsAll ? words.general.showLess : words.review.moreFindings(sentences.length)}
        </Link>
      )}
    </>
  );
}
