/**
 * Headers with no two alike, as an Excel table needs them: case does not tell them apart, later ones are numbered.
 *
 * @example distinctHeaders(["Q1", "q1"]) // ["Q1", "q1 2"]
 */
export function distinctHeaders(headers: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return headers.map((header) => {
    let distinct = header;
    for (let number = 2; used.has(distinct.toLowerCase()); number += 1) distinct = `${header} ${number}`;
    used.add(distinct.toLowerCase());
    return distinct;
  });
}
