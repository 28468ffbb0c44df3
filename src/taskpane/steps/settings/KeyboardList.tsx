import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../paneContext";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  key: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground2 },
  does: { margin: 0 },
});

const keys = [
  ["↑ ↓", "step"],
  ["Shift + ↑ ↓", "five"],
  ["PageUp PageDown", "ten"],
  ["Enter", "next"],
  ["Alt + L", "lock"],
  ["Ctrl + Z", "undo"],
  ["Ctrl + Y", "redo"],
] as const;

/** The keys of the weights editor. */
export function KeyboardList() {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <dl className={styles.root}>
      {keys.flatMap(([key, does]) => [
        <dt key={key} className={styles.key}>
          {key}
        </dt>,
        <dd key={does} className={styles.does}>
          {words.settings.keys[does]}
        </dd>,
      ])}
    </dl>
  );
}
