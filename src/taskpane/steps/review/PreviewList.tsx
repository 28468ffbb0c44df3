import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../../i18n/formats/formatNumber";
import type { SheetDraft } from "../../../workbook/sheetDraft";
import type { ReportPreview } from "../../../workflows/previewReports";
import { Disclosure } from "../../components/Disclosure";
import { Note } from "../../components/Note";
import { PlainList } from "../../components/PlainList";
import { useOpenPane } from "../../openPane";
import { FirstRows } from "./FirstRows";

const useStyles = makeStyles({
  count: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Sheets of one kind shown by name; more of them are counted. */
const mostOfAKind = 2;

/** The sheets that would be written: rows, formulas, charts, and the first rows of each. */
export function PreviewList({ preview }: { readonly preview: ReportPreview }) {
  const styles = useStyles();
  const { state, words } = useOpenPane();
  const { drafts, replaced, renamed } = preview;
  const { review } = words;
  const kinds = new Map<SheetDraft["kind"], SheetDraft[]>();
  for (const draft of drafts) kinds.set(draft.kind, [...(kinds.get(draft.kind) ?? []), draft]);
  return (
    <>
      <Text>{review.willAdd(drafts.length)}</Text>
      {replaced.length > 0 && (
        <Note kind="info">{review.willReplace(new Intl.ListFormat(state.language).format(replaced))}</Note>
      )}
      {renamed.map(({ wanted, used }) => (
        <Note key={used} kind="info">
          {review.nameTaken(wanted, used)}
        </Note>
      ))}
      <PlainList isClose>
        {[...kinds].flatMap(([kind, same]) => [
          ...same.slice(0, mostOfAKind).map((draft) => (
            <li key={draft.name}>
              <PreviewSheet draft={draft} />
            </li>
          )),
          same.length > mostOfAKind && (
            <li key={kind} className={styles.count}>
              {review.moreSheets(same.length - mostOfAKind, review.kinds[kind])}
            </li>
          ),
        ])}
      </PlainList>
    </>
  );
}

function PreviewSheet({ draft }: { readonly draft: SheetDraft }) {
  const styles = useStyles();
  const { state, words } = useOpenPane();
  const { review } = words;
  const formulas = draft.rows.flat().filter((cell) => cell?.formula !== undefined).length;
  const counts = [
    review.rows(formatNumber(draft.rows.length, state.language)),
    ...(formulas > 0 ? [review.formulas(formatNumber(formulas, state.language))] : []),
    ...(draft.charts?.length ? [review.charts(draft.charts.length)] : []),
  ];
  return (
    <Disclosure
      title={
        <>
          + {draft.name} <span className={styles.count}>{counts.join(" · ")}</span>
        </>
      }
    >
      <FirstRows draft={draft} />
    </Disclosure>
  );
}
