import type { Language } from "../../i18n/problemText";
import type { DraftCell } from "../../workbook/sheetDraft";
import { kpiNames } from "../cells/kpiNames";
import { sheetStyles } from "../cells/sheetStyles";
import type { Line, LinePlace } from "./lines";
import { partLines } from "./partLines";
import { poolHead, poolRows, receivedCell, type PoolMember } from "./poolTable";
import type { PartLines } from "./resultLines";
import { statementFormats } from "./statementFormats";
import type { StatementInput, StatementPart, StatementPerson } from "./statementInput";

/** Names of the KPIs that bonuses and gates speak of. */
export function namesOf({ rules, people }: StatementInput, language: Language): LinePlace["nameOf"] {
  const gated = people.flatMap(({ parts }) => parts.flatMap(({ gates }) => gates.map(({ kpi }) => kpi)));
  const names = kpiNames([...rules.flatMap(({ kpi }) => kpi ?? []), ...gated], language);
  return (kpi) => names.get(kpi) ?? kpi;
}

/** A bonus of a person with the lines that it takes. */
export interface PlacedPart {
  readonly person: StatementPerson;
  readonly part: StatementPart;
  readonly lines: PartLines;
}

/** Parts below each other. What comes out of a pool is known once every part and every pool has its rows. */
export function placeParts(
  { people, isHandedOut = false }: StatementInput,
  top: number,
  place: Omit<LinePlace, "top">,
): readonly PlacedPart[] {
  const parts = people.flatMap((person) => person.parts.map((part) => ({ person, part })));
  let next = top;
  const tops = parts.map(({ part }) => {
    const own = next;
    next += partLines(part, { ...place, top: own }).lines.length;
    return own;
  });
  const poolRow = isHandedOut ? [] : poolOrder(parts.map(({ part }) => part));
  const firstPoolRow = next + 3;
  return parts.map(({ person, part }, index) => {
    const row = poolRow.indexOf(part);
    const cell = row < 0 ? {} : { receivedCell: receivedCell(firstPoolRow + row) };
    return { person, part, lines: partLines(part, { ...place, top: tops[index] ?? top, ...cell }) };
  });
}

/** Pooled parts, those of a pool one after another. */
function poolOrder(parts: readonly StatementPart[]): readonly StatementPart[] {
  return [...poolsOf(parts, (part) => part).values()].flat();
}

const poolKey = ({ bonus, period, pool }: StatementPart): string => JSON.stringify([bonus.id, period, pool]);

function poolsOf<Item>(items: readonly Item[], partOf: (item: Item) => StatementPart): ReadonlyMap<string, Item[]> {
  const pools = new Map<string, Item[]>();
  for (const item of items) {
    const part = partOf(item);
    if (part.pool === undefined) continue;
    const key = poolKey(part);
    const known = pools.get(key);
    if (known) known.push(item);
    else pools.set(key, [item]);
  }
  return pools;
}

/** Heading, header and rows of all pools; nothing without any. */
export function poolParts(
  placed: readonly PlacedPart[],
  firstRow: number,
  language: Language,
): readonly (readonly DraftCell[])[] {
  const members = placed.flatMap(({ person, part, lines }): PoolMember[] =>
    lines.pooled ? [{ person: person.person, part, pooled: lines.pooled }] : [],
  );
  if (members.length === 0) return [];
  let top = firstRow;
  const rows = [...poolsOf(members, ({ part }) => part).values()].flatMap((pool) => {
    const own = poolRows(pool, top);
    top += own.length;
    return own;
  });
  return [[], ...poolHead(language), ...rows];
}

/** A line of a bonus as cells. */
export function lineRow(line: Line, { person, part }: PlacedPart): readonly DraftCell[] {
  const isResult = line.kind === "result";
  const text = isResult ? sheetStyles.totalText : sheetStyles.wrapped;
  const number = isResult ? sheetStyles.total : sheetStyles.number;
  const cell = (value: DraftCell | undefined, numberFormat: string): DraftCell => ({
    ...value,
    style: { ...number, numberFormat, ...value?.style },
  });
  return [
    { value: person.person, style: text },
    { value: part.role, style: { ...text, wrap: true } },
    { value: line.step, style: { ...text, wrap: true } },
    { value: part.period, style: { ...text, align: "center" } },
    cell(line.basis, statementFormats.money),
    cell(line.rate, statementFormats.rate),
    cell(line.amount, statementFormats.change),
    cell(line.after, statementFormats.money),
  ];
}
