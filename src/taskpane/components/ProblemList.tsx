import { Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Problem, SourceRef } from "../../domain/problem";
import { problemMessage } from "../../i18n/problemMessages";
import { usePane } from "../paneContext";
import { useGoTo } from "./useGoTo";
import { Note } from "./Note";
import { PlainList } from "./PlainList";

/** More problems of one kind are only shown when asked for. */
const shownOfAKind = 5;
const order = { error: 0, warning: 1, info: 2 } as const;

const useStyles = makeStyles({ link: { fontSize: "inherit", lineHeight: "inherit" } });

/** Problems by kind, the grave ones first, each with its sentence and the way to its cell. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const kinds = new Map<string, Problem[]>();
  for (const problem of [...problems].sort((a, b) => order[a.severity] - order[b.severity])) {
    const same = kinds.get(problem.code);
    if (same) same.push(problem);
    else kinds.set(problem.code, [problem]);
  }
  return (
    <PlainList>
      {[...kinds].map(([code, same]) => (
        <li key={code}>
          <ProblemKind problems={same} />
        </li>
      ))}
    </PlainList>
  );
}

function ProblemKind({ problems }: { readonly problems: readonly Problem[] }) {
  const { words, state } = usePane();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? problems : problems.slice(0, shownOfAKind);
  const kind = problems[0]?.severity ?? "info";
  return (
    <Note kind={kind}>
      {shown.map((problem, index) => (
        <span key={index}>
          {problemMessage(problem, state.language)} <CellLink at={problem.at} />
        </span>
      ))}
      {problems.length > shownOfAKind && (
        <Link
          as="button"
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? words.general.showLess : words.general.showAll(problems.length)}
        </Link>
      )}
    </Note>
  );
}

/** The way to a cell, named by its place; nothing where there is no place. */
export function CellLink({ at }: { readonly at: SourceRef | undefined }) {
  const { words } = usePane();
  const styles = useStyles();
  const goTo = useGoTo();
  if (at?.sheet === undefined) return null;
  const { sheet, cell } = at;
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      onClick={() => {
        goTo(sheet, cell);
      }}
    >
      {words.general.goToCell} {cell ?? sheet}
    </Link>
  );
}
