import type { SerialDay } from "../../domain/calendar/period";
import type { SheetRow } from "../../workbook/sheetContent";
import type { RecognisedTable } from "../columns/recognisedTable";
import type { RosterEntry } from "../intakeResult";
import { tableReader, type ReadContext, type TableReader } from "./tableReader";

const sellingTitle =
  /销售|业务员|业务代表|业务|客户经理|客户代表|商务|导购|营业员|置业|渠道|推销|\bsales?\b|seller|account (?:exec|manager|rep)|\brep\b|representative|\bagent\b|business development|\bbdr?\b|\bsdr\b|\bae\b/iu;
const leadingTitle =
  /总监|总经理|副总|主管|(?<!客户|商务|渠道|业务)经理|部长|主任|总裁|董事|内勤|助理|manager(?<!account manager)|director|\bvp\b|vice president|president|\bhead\b|chief|\bc[efto]o\b|assistant|analyst|operations|coordinator/iu;

/**
 * Everybody whom tables of people list, and everybody who carries facts.
 *
 * Someone sells who carries facts, whose title says so, or who stands without a title in a list of sales people.
 * Managers named beside people are listed too; they sell only if they carry facts.
 *
 * @param sellers - display names of people who carry facts
 * @param newcomers - people with a target and nothing else yet
 */
export function buildRoster(
  tables: readonly RecognisedTable[],
  sellers: readonly string[],
  newcomers: readonly string[],
  context: ReadContext,
): readonly RosterEntry[] {
  const entries = new Map<string, RosterEntry>();
  const carries = new Set([...sellers, ...newcomers]);
  for (const table of tables) if (table.kind === "roster") readTable(table, carries, entries, context);
  for (const { manager } of [...entries.values()]) {
    if (manager !== undefined && !entries.has(manager)) {
      entries.set(manager, withKey({ name: manager, sells: carries.has(manager) }, context));
    }
  }
  for (const name of carries) if (!entries.has(name)) entries.set(name, withKey({ name, sells: true }, context));
  return [...entries.values()];
}

function withKey(entry: RosterEntry, { people }: ReadContext): RosterEntry {
  const key = people.idOf(entry.name);
  return key === undefined ? entry : { key, ...entry };
}

function readTable(
  table: RecognisedTable,
  carries: ReadonlySet<string>,
  into: Map<string, RosterEntry>,
  context: ReadContext,
): void {
  const reader = tableReader(table, context);
  const joined = reader.day("joined");
  const left = reader.has("left") ? reader.day("left") : null;
  const listsSellers = saysSelling(table);
  for (const row of table.region.rows) {
    const name = reader.ownPerson(row);
    if (name === null) continue;
    const title = reader.text(row, "title");
    const manager = managerOf(reader, row, context);
    const team = reader.text(row, "team");
    const bySheet = title === null ? listsSellers || sells(team ?? "") : sells(title);
    into.set(name, {
      ...withKey({ name, sells: carries.has(name) || bySheet }, context),
      ...(title === null ? {} : { title }),
      ...(team === null ? {} : { team }),
      ...(manager === null || manager === name ? {} : { manager }),
      ...dayEntry("joined", reader.has("joined") ? joined(row) : null),
      ...dayEntry("left", left?.(row) ?? null),
    });
    context.log.use(table);
  }
}

const sells = (text: string): boolean => sellingTitle.test(text) && !leadingTitle.test(text);

/** The sheet, its title or the header of the names speaks of sales people. */
function saysSelling({ region, byField }: RecognisedTable): boolean {
  const texts = [region.sheet, region.name ?? "", ...region.titleText, byField.get("person")?.header.text ?? ""];
  return texts.some((text) => /销售|业务|\bsales?\b|\brep\b|\bagents?\b|seller/iu.test(text));
}

function managerOf(reader: TableReader, row: SheetRow, { people }: ReadContext): string | null {
  const column = reader.table.byField.get("manager");
  return column ? people.find(row.values[column.column] ?? null) : null;
}

function dayEntry(
  field: "joined" | "left",
  cell: { readonly state: string; readonly day?: SerialDay } | null,
): Partial<Record<"joined" | "left", SerialDay>> {
  return cell?.state === "value" && cell.day !== undefined ? { [field]: cell.day } : {};
}
