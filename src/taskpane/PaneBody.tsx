import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useRef, type ReactNode } from "react";
import { Loading } from "./components/Loading";
import { usePane } from "./paneContext";
import { PaneNotices } from "./PaneNotices";
import { StartScreen } from "./steps/start/StartScreen";
import { TabBar } from "./TabBar";
import { useKeptFocus } from "./useKeptFocus";

const DataTab = lazy(async () => ({ default: (await import("./steps/data/DataTab")).DataTab }));
const RolesTab = lazy(async () => ({ default: (await import("./steps/roles/RolesTab")).RolesTab }));
const TargetsTab = lazy(async () => ({ default: (await import("./steps/targets/TargetsTab")).TargetsTab }));
const ReviewTab = lazy(async () => ({ default: (await import("./steps/review/ReviewTab")).ReviewTab }));
const SettingsScreen = lazy(async () => ({
  default: (await import("./steps/settings/SettingsScreen")).SettingsScreen,
}));

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The pane's frame: tabs, notices, and the screen that is shown. */
export function PaneBody() {
  const styles = useStyles();
  const { state } = usePane();
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const { reading, opened, plan } = state;
  const isOpen = opened !== null && plan !== null;
  return (
    <div ref={root} className={styles.root}>
      <TabBar />
      <PaneNotices />
      {reading.kind === "running" && isOpen && <Loading isBesideScreen />}
      {reading.kind === "running" && !isOpen ? <Loading /> : <Suspense fallback={<Loading />}>{screen()}</Suspense>}
    </div>
  );

  function screen(): ReactNode {
    if (state.screen === "settings") return <SettingsScreen />;
    if (!isOpen) return <StartScreen />;
    if (state.screen === "targets") return <TargetsTab />;
    if (state.screen === "review") return <ReviewTab />;
    return state.screen === "roles" ? <RolesTab /> : <DataTab />;
  }
}
