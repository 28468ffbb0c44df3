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
  /** The rows of a table, whose cells `render` makes: what their layout is called. */
  readonly rowClass?: string;
}

/** How rows and what is around them are called: a list's by default, else a table's. */
const partsOf = (label: string, rowClass: string | undefined) =>
  rowClass === undefined
    ? ({ List: "ul", Row: "li", list: { "aria-label": label }, row: {} } as const)
    : ({ List: "div", Row: "div", list: { role: "rowgroup" }, row: { role: "row" } } as const);

/** A list that answers as quickly with five thousand rows as with five. */
export function LongList<Item>(props: LongListProps<Item>) {
  const styles = useStyles();
  const { items, keyOf, render, label, isAiry = false, rowClass } = props;
  if (items.length > mostPlain) return <VirtualList {...props} />;
  const { List, Row, list, row } = partsOf(label, rowClass);
  return (
    <List className={styles.list} {...list}>
      {items.map((item) => (
        <Row key={keyOf(item)} className={mergeClasses(isAiry && styles.airy, rowClass)} {...row}>
          {render(item)}
        </Row>
      ))}
    </List>
  );
}

function VirtualList<Item>(props: LongListProps<Item>) {
  const { items, keyOf, render, rowHeight, label, isAiry = false, rowClass } = props;
  const styles = useStyles();
  const { List, Row, list: around, row } = partsOf(label, rowClass);
  const list = useRef<HTMLElement>(null);
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
    <List
      ref={(element: HTMLElement | null) => {
        list.current = element;
      }}
      className={styles.list}
      style={{ height: rows.getTotalSize() }}
      {...around}
    >
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        // The head of a table is its first row.
        const place =
          rowClass === undefined
            ? { "aria-setsize": items.length, "aria-posinset": index + 1 }
            : { "aria-rowindex": index + 2 };
        return item === undefined ? null : (
          <Row
            key={key}
            ref={rows.measureElement}
            data-index={index}
            {...place}
            {...row}
            className={mergeClasses(styles.row, isAiry && styles.airy, rowClass)}
            style={{ transform: `translateY(${start - offset}px)` }}
          >
            {render(item)}
          </Row>
        );
      })}
    </List>
  );
}
