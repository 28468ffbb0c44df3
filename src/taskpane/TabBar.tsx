import { Button, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useOpenPane } from "./openPane";
import { openPoints } from "./planEdits/openPoints";
import type { Screen } from "./state/paneState";

const tabs = ["data", "roles", "targets", "review"] as const;

/** The narrowest pane, as Excel on a Mac opens it. */
const narrow = "@media (max-width: 300px)";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXXS,
  },
  // Where the words are too long for one line, the tabs take two.
  tabs: { flexGrow: 1, flexShrink: 1, flexBasis: 0, flexWrap: "wrap", minWidth: 0 },
  tab: { paddingInline: "6px", minWidth: 0, [narrow]: { paddingInline: "4px" } },
  label: { display: "inline-flex", alignItems: "center", gap: "3px", fontSize: "13px", [narrow]: { fontSize: "12px" } },
  dot: { width: "6px", height: "6px", borderRadius: "50%", backgroundColor: tokens.colorStatusWarningForeground3 },
  more: { minWidth: "28px", maxWidth: "28px", paddingInline: 0, flexShrink: 0 },
});

/** The four tabs; one that is not finished carries a dot, and says so. */
export function TabBar() {
  const styles = useStyles();
  const { state, plan, opened, dispatch, words } = useOpenPane();
  const open = openPoints(plan, opened.model.intake);
  const { general } = words;
  const show = (screen: Screen): void => {
    dispatch({ type: "screen-shown", screen });
  };
  return (
    <nav className={styles.root} aria-label={general.tabsLabel}>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={state.screen}
        onTabSelect={(_, { value }) => {
          const chosen = tabs.find((tab) => tab === value);
          if (chosen) show(chosen);
        }}
      >
        {tabs.map((tab) => {
          const isUnfinished = tab !== "review" && open[tab];
          return (
            <Tab
              key={tab}
              value={tab}
              className={styles.tab}
              {...(isUnfinished ? { "aria-label": general.isOpen(general.tabs[tab]) } : {})}
            >
              <span className={styles.label}>
                {general.tabs[tab]}
                {isUnfinished && <span className={styles.dot} />}
              </span>
            </Tab>
          );
        })}
      </TabList>
      <Button
        size="small"
        appearance="subtle"
        className={styles.more}
        icon={<MoreHorizontalRegular />}
        aria-label={general.tabs.settings}
        title={general.tabs.settings}
        onClick={() => {
          show("settings");
        }}
      />
    </nav>
  );
}
