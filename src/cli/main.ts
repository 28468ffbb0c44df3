import { runCommandLine } from "./runCommandLine";

const environment = process.env["LC_ALL"] ?? process.env["LC_MESSAGES"] ?? process.env["LANG"] ?? "en_US";

// Whoever reads the answer may stop early (`| head`): nothing is wrong then.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

runCommandLine(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  environmentLanguage: environment,
}).then(
  (code) => {
    // Not process.exit: a long answer to a pipe would be cut off.
    process.exitCode = code;
  },
  (error: unknown) => {
    // Our own bug: said in a sentence, as a trace helps nobody who reads it. Tests meet it as it was thrown.
    const message = `KPI Desk could not finish / 绩效工作台未能完成: ${error instanceof Error ? error.message : String(error)}.`;
    const problem = { code: "unexpected-failure", severity: "error", value: null, message };
    if (process.argv.includes("--json")) process.stdout.write(`${JSON.stringify({ problems: [problem] })}\n`);
    else process.stderr.write(`✕ ${message}\n`);
    process.exitCode = 1;
  },
);
