import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";

/** The narrowest pane, as Excel on a Mac opens it. */
const narrow = "@media (max-width: 300px)";

const useStyles = makeStyles({
  // Where the words are too long for one line, the tabs take two.
  list: { display: "flex", flexWrap: "wrap", flexGrow: 1, flexBasis: 0, minWidth: 0 },
  tab: {
    position: "relative",
    display: "inline-flex",
    alignItems: "center",
    gap: "3px",
    minWidth: 0,
    padding: "8px 6px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: "13px",
    lineHeight: "18px",
    overflowWrap: "anywhere",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    [narrow]: { paddingInline: "4px", fontSize: "12px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      insetInline: "6px",
      bottom: "2px",
      height: "2px",
      borderRadius: "1px",
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
  },
});

/** One tab: its name for a screen reader where that says more than what is shown. */
export interface TabItem<Value extends string> {
  readonly value: Value;
  readonly text: ReactNode;
  readonly label?: string;
}

/**
 * Tabs: one tab stop, arrow keys go from one to the next, Enter and Space show it.
 *
 * Fluent's own list puts invisible tab stops around itself, which a screen reader meets as nothing.
 */
export function Tabs<Value extends string>({
  items,
  selected,
  onSelect,
}: {
  readonly items: readonly TabItem<Value>[];
  /** Null: none of them is shown. */
  readonly selected: Value | null;
  readonly onSelect: (value: Value) => void;
}) {
  const styles = useStyles();
  const entry = items.some(({ value }) => value === selected) ? selected : items[0]?.value;
  return (
    <div role="tablist" className={styles.list}>
      {items.map(({ value, text, label }) => (
        <button
          key={value}
          type="button"
          role="tab"
          aria-selected={value === selected}
          aria-label={label}
          tabIndex={value === entry ? 0 : -1}
          className={mergeClasses(styles.tab, value === selected && styles.selected)}
          onKeyDown={moveFocus}
          onClick={() => {
            onSelect(value);
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...(event.currentTarget.parentElement?.children ?? [])];
  const at = tabs.indexOf(event.currentTarget);
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
  const tab = next === undefined ? undefined : tabs.at(next % tabs.length);
  if (!(tab instanceof HTMLElement)) return;
  event.preventDefault();
  tab.focus();
}
