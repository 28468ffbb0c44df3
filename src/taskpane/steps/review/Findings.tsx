import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../domain/review/findings";
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
});

/** What stands out about a person, a sentence each with the numbers it rests on; the KPI lines say what is still to be had. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { state } = useOpenPane();
  const { catalogue } = useModel();
  const sentences = findings.flatMap((finding) => {
    const kpi = catalogue.find(({ id }) => id === finding.kpi);
    return kpi && finding.code !== "available" ? [findingSentence(finding, kpi, state.language)] : [];
  });
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.list}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
