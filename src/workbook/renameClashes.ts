import type { DraftCell, SheetDraft } from "./sheetDraft";
import { rewriteReferences } from "./rewriteReferences";

/**
 * The sheets with table names and names of the workbook that nobody else has; formulas follow.
 *
 * Tables and names share one space, without regard to upper and lower case. A name that is taken gets
 * a number: `Roles` becomes `Roles_2`.
 *
 * @param taken - names in use, in lower case
 */
export function renameClashes(drafts: readonly SheetDraft[], taken: ReadonlySet<string>): SheetDraft[] {
  const used = new Set(taken);
  const renamed = new Map<string, string>();
  for (const name of drafts.flatMap(ownNames)) {
    let unique = name;
    for (let n = 2; used.has(unique.toLowerCase()); n++) unique = `${name}_${n}`;
    used.add(unique.toLowerCase());
    if (unique !== name) renamed.set(name.toLowerCase(), unique);
  }
  return renamed.size === 0 ? [...drafts] : drafts.map((draft) => withNames(draft, renamed));
}

/** Names of the workbook that a sheet brings along: its tables and its names that are not local. */
export function ownNames({ tables, names }: SheetDraft): string[] {
  const global = (names ?? []).filter(({ local }) => !local);
  return [...(tables ?? []), ...global].map(({ name }) => name);
}

function withNames(draft: SheetDraft, renamed: ReadonlyMap<string, string>): SheetDraft {
  const rewrite = (formula: string): string => rewriteReferences(formula, renamed);
  const rename = <Named extends { readonly name: string }>(one: Named): Named => ({
    ...one,
    name: renamed.get(one.name.toLowerCase()) ?? one.name,
  });
  const cell = (one: DraftCell | undefined): DraftCell | undefined =>
    one?.formula === undefined ? one : { ...one, formula: rewrite(one.formula) };
  return {
    ...draft,
    rows: draft.rows.map((row) => row.map(cell)),
    ...(draft.tables && { tables: draft.tables.map(rename) }),
    ...(draft.names && {
      names: draft.names.map((one) => ({ ...(one.local ? one : rename(one)), refersTo: rewrite(one.refersTo) })),
    }),
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
