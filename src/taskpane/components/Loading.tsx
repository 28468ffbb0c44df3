import {
  Button,
  ProgressBar,
  Skeleton,
  SkeletonItem,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane } from "../paneContext";

/** Shorter waits show nothing: a flash of grey is worse than a moment's rest. */
const firstSign = 300;
/** From here on the wait has a way out. */
const longWait = 1000;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  whole: { flexGrow: 1 },
});

/**
 * A wait: nothing at first, grey rows after 300 ms, a progress bar and a way out after a second.
 *
 * A workbook that is read again keeps its screen, and with it whatever the user is at; then there are no grey rows.
 */
export function Loading({ isBesideScreen = false }: { readonly isBesideScreen?: boolean }) {
  const styles = useStyles();
  const { state, dispatch, words } = usePane();
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const timers = [firstSign, longWait].map((time) =>
      setTimeout(() => {
        setWaited(time);
      }, time),
    );
    return () => {
      timers.forEach(clearTimeout);
    };
  }, []);
  const { reading } = state;
  const isReading = reading.kind === "running";
  const share = isReading && reading.of > 0 ? { value: reading.done / reading.of } : {};
  if (isBesideScreen && waited === 0) return null;
  return (
    <div className={mergeClasses(styles.root, !isBesideScreen && styles.whole)} aria-busy>
      <Text role="status" size={200}>
        {waited > 0 && isReading && words.general.reading}
      </Text>
      {waited >= longWait && isReading && (
        <>
          <ProgressBar {...share} aria-label={words.general.reading} />
          <Button
            onClick={() => {
              dispatch({ type: "read-cancelled" });
            }}
          >
            {words.general.cancel}
          </Button>
        </>
      )}
      {waited > 0 && !isBesideScreen && (
        <Skeleton aria-hidden>
          <div className={styles.root}>
            {[72, 40, 40, 40, 40].map((height, index) => (
              <SkeletonItem key={index} style={{ height }} />
            ))}
          </div>
        </Skeleton>
      )}
    </div>
  );
}
