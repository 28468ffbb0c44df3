import { coverage } from "./coverage";

/** The text of docs/office-coverage.md, counted anew. */
export function coveragePage(): string {
  const all = coverage();
  const some = all.filter(({ there }) => there.length > 0);
  const none = all.filter(({ there }) => there.length === 0);
  const count = (pick: (each: (typeof all)[number]) => readonly string[]): number =>
    all.reduce((sum, each) => sum + pick(each).length, 0);
  const there = count((each) => each.there);
  const total = there + count((each) => each.missing);
  const rows = some.map(({ name, there: known, missing }) => {
    const members = known.length + missing.length;
    const list = missing.map((member) => `\`${member}\``).join(", ");
    return `| ${name} | ${known.length} of ${members} | ${percent(known.length, members)} | ${list} |`;
  });
  return `# What the embedded Excel answers

Generated from the class descriptions in \`src/embedded/model\`, counted against \`@types/office-js\` up to
ExcelApi 1.15 (the newest set of the npm client library). \`npx tsx test/embedded/officeCoverage/write.ts\` writes it anew.

${there} of ${total} members (${percent(there, total)}) in ${all.length} classes.

| class | members | share | missing |
| --- | --- | --- | --- |
${rows.join("\n")}

Not there at all: ${none.map(({ name }) => name).join(", ")}.

Members that are not there answer \`NotImplemented\` and name themselves. A few that are there answer
\`NotImplemented\` too, because there is nothing behind them: pictures of ranges, flash fill, linked data types.
Pictures of charts and shapes are placeholders. Pivot tables, slicers and queries are empty collections.
`;
}

/** Shares are rounded down, so that 100 % means all. */
function percent(part: number, total: number): string {
  return `${Math.floor((part / total) * 100)} %`;
}
