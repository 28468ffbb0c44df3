import { readFileSync } from "node:fs";

/** Rows of a simple CSV file (no quotes) as maps from header to text. */
export function readCsv(path: string): ReadonlyMap<string, string>[] {
  const [head, ...lines] = readFileSync(path, "utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter(Boolean);
  const names = (head ?? "").split(",");
  return lines.map((line) => new Map(line.split(",").map((cell, index) => [names[index] ?? "", cell])));
}
