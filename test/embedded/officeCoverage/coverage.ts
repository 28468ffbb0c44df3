import { excelClasses } from "../../../src/embedded/model/excelClasses";
import { declaredMembers } from "./declaredMembers";

/** How much of one class the host answers. */
export interface ClassCoverage {
  readonly name: string;
  readonly there: readonly string[];
  readonly missing: readonly string[];
}

/**
 * What the host implements of the published declarations.
 *
 * @param newest - count members up to this ExcelApi set
 */
export function coverage(newest?: number): readonly ClassCoverage[] {
  return [...declaredMembers(newest)]
    .map(([name, members]) => {
      const known = implementedMembers(name);
      const isThere = (member: string): boolean => known.has(member.toLowerCase());
      const names = members.map((member) => member.name);
      return { name, there: names.filter(isThere), missing: names.filter((member) => !isThere(member)) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function implementedMembers(className: string): ReadonlySet<string> {
  const found = excelClasses.find(({ name }) => name === className);
  const tables = [found?.properties, found?.objects, found?.methods, found?.events];
  return new Set(tables.flatMap((table) => Object.keys(table ?? {})).map((name) => name.toLowerCase()));
}
