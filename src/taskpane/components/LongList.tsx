import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState, type ReactNode } from "react";

/** Shorter lists are simply there; in longer ones only what is in view is in the page. */
const mostPlain = 60;

const useStyles = makeStyles({
  list: {
    position: "relative",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
  },
  row: { position: "absolute", insetInline: 0, top: 0 },
  airy: { paddingBottom: tokens.spacingVerticalS },
});

/** A list of any length. */
export interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ReactNode;
  /** Height of a row before it was drawn, in pixels. */
  readonly rowHeight: number;
  readonly label: string;
  /** Some room between rows that have none of their own. */
  readonly isAiry?: boolean;
}

/** A list that answers as quickly with five thousand rows as with five. */
export function LongList<Item>(props: LongListProps<Item>) {
  const styles = useStyles();
  const { items, keyOf, render, label, isAiry = false } = props;
  if (items.length > mostPlain) return <VirtualList {...props} />;
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map((item) => (
        <li key={keyOf(item)} className={isAiry ? styles.airy : undefined}>
          {render(item)}
        </li>
      ))}
    </ul>
  );
}

function VirtualList<Item>({ items, keyOf, render, rowHeight, label, isAiry = false }: LongListProps<Item>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const screen = list.current?.closest("main");
    if (!list.current || !screen) return undefined;
    const { current } = list;
    const measure = (): void => {
      setOffset(current.getBoundingClientRect().top - screen.getBoundingClientRect().top + screen.scrollTop);
    };
    measure();
    // What stands above the list opens and closes.
    const watch = new ResizeObserver(measure);
    for (const part of screen.children) watch.observe(part);
    return () => {
      watch.disconnect();
    };
  }, [items.length]);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current?.closest("main") ?? null,
    estimateSize: () => rowHeight,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 8,
    scrollMargin: offset,
    initialRect: { width: 320, height: 720 },
  });
  return (
    <ul ref={list} className={styles.list} aria-label={label} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return item === undefined ? null : (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={mergeClasses(styles.row, isAiry && styles.airy)}
            style={{ transform: `translateY(${start - offset}px)` }}
          >
            {render(item)}
          </li>
        );
      })}
    </ul>
  );
}
