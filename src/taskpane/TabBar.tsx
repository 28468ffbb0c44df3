import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useMemo } from "react";
import { emptyPlan } from "../domain/plan/defaultPlan";
import { Tabs } from "./components/Tabs";
import { usePane } from "./paneContext";
import { isWithoutRole, openPoints } from "./planEdits/openPoints";

const tabs = ["data", "roles", "targets", "review"] as const;

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXXS,
  },
  label: { display: "inline-flex", alignItems: "center", gap: "3px", minWidth: 0 },
  dot: {
    flexShrink: 0,
    width: "6px",
    height: "6px",
    borderRadius: "50%",
    backgroundColor: tokens.colorStatusWarningForeground3,
  },
  more: { minWidth: "28px", maxWidth: "28px", paddingInline: 0, flexShrink: 0, marginInlineStart: "auto" },
});

/** The four tabs once a workbook is open; one that is not finished carries a dot, and says so. Settings are always there. */
export function TabBar() {
  const styles = useStyles();
  const { state, dispatch, words } = usePane();
  const { opened, plan } = state;
  const { general } = words;
  const { people, assignments } = plan?.present ?? emptyPlan;
  // Thousands of people are not gone through at every key.
  const isSomebodyWithout = useMemo(() => isWithoutRole(people, assignments), [people, assignments]);
  const open = opened && plan ? openPoints(plan.present, opened.model.intake, isSomebodyWithout) : null;
  return (
    <nav className={styles.root} aria-label={general.tabsLabel}>
      {open && (
        <Tabs
          selected={tabs.find((tab) => tab === state.screen) ?? null}
          onSelect={(screen) => {
            dispatch({ type: "screen-shown", screen });
          }}
          items={tabs.map((tab) => {
            const isUnfinished = tab !== "review" && open[tab];
            return {
              value: tab,
              text: (
                <span className={styles.label}>
                  {general.tabs[tab]}
                  {isUnfinished && <span className={styles.dot} />}
                </span>
              ),
              ...(isUnfinished ? { label: general.isOpen(general.tabs[tab]) } : {}),
            };
          })}
        />
      )}
      <Button
        size="small"
        appearance="subtle"
        className={styles.more}
        icon={<MoreHorizontalRegular />}
        aria-label={general.tabs.settings}
        title={general.tabs.settings}
        onClick={() => {
          dispatch({ type: "screen-shown", screen: "settings" });
        }}
      />
    </nav>
  );
}
