import { ownNames, renameClashes } from "../../workbook/renameClashes";
import { replacedNames } from "../../workbook/replacedNames";
import { rewriteReferences } from "../../workbook/rewriteReferences";
import type { DraftName, SheetDraft } from "../../workbook/sheetDraft";
import { withUniqueHeaders } from "../../workbook/withUniqueHeaders";
import { WorkbookFailure } from "../../workbook/workbookFailure";
import type { BookShape, SheetShape } from "../read/readShape";
import { createPassingNames } from "../unfinishedSheets";
import type { Journal } from "../journal";
import { withSheetNames } from "./withSheetNames";

/** A sheet on its way into the workbook. */
export interface StagedSheet {
  /** As it will be, but with formulas that speak of the sheets and tables by the names they have meanwhile. */
  readonly draft: SheetDraft;
  readonly tempName: string;
  /** The draft's tables by the names they have meanwhile, in their order. */
  readonly tempTables: readonly string[];
  /** Its defined names, which are only made in the end, with final references. */
  readonly names: readonly DraftName[];
}

/** A generated sheet that gives way. */
export interface OutgoingSheet {
  readonly shape: SheetShape;
  readonly tempName: string;
  /** Its tables: the names they have and those they get while both sheets are there. */
  readonly tables: readonly { readonly name: string; readonly tempName: string }[];
}

/** What adding sheets will do to the workbook. */
export interface Staging {
  readonly sheets: readonly StagedSheet[];
  readonly outgoing: readonly OutgoingSheet[];
  /** Names of the workbook that led into outgoing sheets and are defined anew, with what they were. */
  readonly redefined: ReadonlyMap<string, string>;
  /** Names that new sheets bring to the workbook, in lower case. */
  readonly newNames: ReadonlySet<string>;
  /** Current sheet names by final ones in lower case. */
  readonly tempNames: ReadonlyMap<string, string>;
  readonly journal: Journal;
}

/**
 * Decides what gives way and what is called how, before anything is written.
 *
 * New sheets live under names of their own until they are complete, beside the old ones with the same final names.
 *
 * Failures: `name-taken` where a sheet that stays has the name of a new one.
 */
export function stageSheets(shape: BookShape, drafts: readonly SheetDraft[]): Staging {
  const replaced = replacedNames(shape.sheets, drafts);
  const isOutgoing = ({ name }: SheetShape): boolean => replaced.has(name.toLowerCase());
  const kept = shape.sheets.filter((sheet) => !isOutgoing(sheet));
  refuseTakenNames(drafts, kept);
  const passingName = createPassingNames(shape.sheets.map(({ name }) => name));
  const outgoing = shape.sheets
    .filter(isOutgoing)
    .map((sheet, index) => outgoingSheet(sheet, index, passingName("old")));
  const redefined = redefinedNames(shape, outgoing, drafts);
  const taken = new Set([
    ...kept.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())),
    ...shape.names.map(({ name }) => name.toLowerCase()).filter((name) => !redefined.has(name)),
  ]);
  const final = renameClashes(drafts, taken).map(withUniqueHeaders);
  const newNames = final
    .flatMap(({ names = [] }) => names)
    .filter(({ name, local }) => !local && !redefined.has(name.toLowerCase()))
    .map(({ name }) => name.toLowerCase());
  const tempNames = new Map(final.map(({ name }) => [name.toLowerCase(), passingName("new")]));
  const tempTables = new Map(
    final
      .flatMap(({ tables = [] }) => tables)
      .map(({ name }, index) => [name.toLowerCase(), `KpiDeskNew_${index + 1}`]),
  );
  const rewrite = (formula: string): string => rewriteReferences(withSheetNames(formula, tempNames), tempTables);
  const staged = {
    outgoing,
    redefined,
    newNames: new Set(newNames),
    tempNames,
    sheets: final.map((draft) => ({
      draft: withFormulas(draft, rewrite),
      tempName: tempNames.get(draft.name.toLowerCase()) ?? draft.name,
      tempTables: (draft.tables ?? []).map(({ name }) => tempTables.get(name.toLowerCase()) ?? name),
      names: draft.names ?? [],
    })),
  };
  return { ...staged, journal: journalOf(staged) };
}

/** What a write is going to do, before it begins. */
function journalOf({ sheets, outgoing, newNames, redefined }: Omit<Staging, "journal">): Journal {
  return {
    isCommitted: false,
    sheets: sheets.map(({ draft, tempName }) => ({ tempName, name: draft.name, hidden: draft.hidden === true })),
    outgoing: outgoing.map(({ shape, tempName, tables }) => ({ name: shape.name, tempName, tables })),
    newNames: [...newNames],
    redefined: [...redefined],
  };
}

/** Excel tells sheets apart without regard to upper and lower case. */
function refuseTakenNames(drafts: readonly SheetDraft[], kept: readonly SheetShape[]): void {
  const taken = new Set(kept.map(({ name }) => name.toLowerCase()));
  for (const { name } of drafts) {
    if (taken.has(name.toLowerCase())) throw new WorkbookFailure("name-taken", { name });
    taken.add(name.toLowerCase());
  }
}

function outgoingSheet(shape: SheetShape, index: number, tempName: string): OutgoingSheet {
  const tables = shape.tables.map(({ name }, table) => ({ name, tempName: `KpiDeskOld_${index + 1}_${table + 1}` }));
  return { shape, tempName, tables };
}

/** Only names that lead into a sheet that goes may be taken over; any other is the user's. */
function redefinedNames(
  { names }: BookShape,
  outgoing: readonly OutgoingSheet[],
  drafts: readonly SheetDraft[],
): Map<string, string> {
  const wanted = new Set(drafts.flatMap(ownNames).map((name) => name.toLowerCase()));
  const gone = outgoing.map(({ shape }) => shape.name.toLowerCase());
  return new Map(
    names
      .map(({ name, formula }) => [name.toLowerCase(), formula] as const)
      .filter(([name, formula]) => wanted.has(name) && gone.some((sheet) => leadsInto(formula.toLowerCase(), sheet))),
  );
}

const leadsInto = (formula: string, sheet: string): boolean =>
  formula.startsWith(`=${sheet}!`) || formula.startsWith(`='${sheet.replaceAll("'", "''")}'!`);

function withFormulas(draft: SheetDraft, rewrite: (formula: string) => string): SheetDraft {
  return {
    ...draft,
    rows: draft.rows.map((row) =>
      row.map((cell) => (cell?.formula === undefined ? cell : { ...cell, formula: rewrite(cell.formula) })),
    ),
    ...(draft.conditionalFormats && {
      conditionalFormats: draft.conditionalFormats.map((format) =>
        format.rule.type === "formula"
          ? { ...format, rule: { ...format.rule, formula: rewrite(format.rule.formula) } }
          : format,
      ),
    }),
    ...(draft.validations && {
      validations: draft.validations.map((validation) =>
        validation.rule.type === "list" && typeof validation.rule.source === "string"
          ? { ...validation, rule: { ...validation.rule, source: rewrite(validation.rule.source) } }
          : validation,
      ),
    }),
  };
}
