import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../../i18n/formats/formatNumber";
import { PlainList } from "../../components/PlainList";
import { useOpenPane } from "../../openPane";
import type { RankMove } from "../../planEdits/rankMoves";

/** The biggest moves; the rest are counted. */
const mostShown = 12;

const useStyles = makeStyles({
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    paddingBlock: "2px",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  score: { color: tokens.colorNeutralForeground3 },
  rank: { minWidth: "64px", textAlign: "end" },
});

/** Who would stand otherwise, with rank and score before and after. */
export function RankMoves({ moves }: { readonly moves: readonly RankMove[] }) {
  const styles = useStyles();
  const { state, words } = useOpenPane();
  const { whatIf, general } = words;
  const shown = (value: number | null): string => (value === null ? general.none : formatNumber(value, state.language));
  const movers = moves.filter(({ ranks: [before, after] }) => before !== after).length;
  return (
    <>
      <Text size={200} weight="semibold">
        {whatIf.moves(movers)}
      </Text>
      <PlainList isClose>
        {moves.slice(0, mostShown).map(({ person, name, ranks: [from, to], scores: [old, next] }) => {
          const mark = from === null || to === null || from === to ? "" : to < from ? "▲" : "▼";
          return (
            <li key={person} className={styles.row}>
              <span className={styles.name}>{name}</span>
              <span className={styles.score}>
                {shown(old)} → {shown(next)}
              </span>
              <span className={styles.rank}>
                {from === to ? whatIf.rank(shown(to)) : `${mark} ${shown(from)} → ${shown(to)}`}
              </span>
            </li>
          );
        })}
      </PlainList>
      {moves.length > mostShown && <Text size={200}>{whatIf.more(moves.length - mostShown)}</Text>}
    </>
  );
}
