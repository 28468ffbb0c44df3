import { Button, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import { Disclosure } from "../../components/Disclosure";
import { FailureNote } from "../../components/FailureNote";
import { ImportPlanButton } from "../../components/ImportPlanButton";
import { Screen } from "../../components/Screen";
import { usePane } from "../../paneContext";
import { readRun, sampleRun } from "../../runs/readRun";
import { PlanImport } from "../settings/PlanImport";
import { StartPicture } from "./StartPicture";

const useStyles = makeStyles({
  headline: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  promise: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: {
    margin: 0,
    paddingInlineStart: "18px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  privacy: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The first screen: what the product gives, and three ways to begin. */
export function StartScreen() {
  const styles = useStyles();
  const { state, dispatch, runs, words } = usePane();
  const { start, general } = words;
  const { reading, importing } = state;
  return (
    <Screen label={general.product} isTitled>
      <StartPicture />
      <h1 className={styles.headline}>{start.headline}</h1>
      <Text className={styles.promise}>{start.promise}</Text>
      {reading.kind === "failed" && <FailureNote failure={reading.failure} onRetry={() => void readRun(runs)} />}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void readRun(runs)}>
          {start.useWorkbook}
        </Button>
        <Button onClick={() => void sampleRun(runs)}>{start.openSample}</Button>
        <ImportPlanButton label={start.importPlan} appearance="subtle" />
      </div>
      {importing && <PlanImport imported={importing} />}
      <Disclosure title={start.changesTitle}>
        <ul className={styles.list}>
          {Object.values(start.changes).map((text) => (
            <li key={text}>{text}</li>
          ))}
          <li>{start.sampleNote}</li>
        </ul>
      </Disclosure>
      <RadioGroup
        layout="horizontal"
        aria-label={start.language}
        value={state.language}
        onChange={(_, { value }) => {
          dispatch({ type: "language-chosen", language: value === "zh-CN" ? "zh-CN" : "en-US" });
        }}
      >
        <Radio value="zh-CN" label={<span lang="zh-CN">中文</span>} />
        <Radio value="en-US" label={<span lang="en">English</span>} />
      </RadioGroup>
      <span className={styles.privacy}>
        <ShieldCheckmarkRegular aria-hidden /> {general.privacy}
      </span>
    </Screen>
  );
}
