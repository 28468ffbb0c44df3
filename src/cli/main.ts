import { runCommandLine } from "./runCommandLine";

const environment = process.env["LC_ALL"] ?? process.env["LC_MESSAGES"] ?? process.env["LANG"] ?? "en_US";

void runCommandLine(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  environmentLanguage: environment,
}).then((code) => {
  // Not process.exit: a long answer to a pipe would be cut off.
  process.exitCode = code;
});
