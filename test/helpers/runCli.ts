import { runCommandLine } from "../../src/cli/runCommandLine";

/** What one call of the command line left behind. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  /** Standard output as JSON; throws where it is none. */
  readonly json: <Value = unknown>() => Value;
}

/** Runs the command line in this process, with English messages unless `--lang` says otherwise. */
export async function runCli(...words: readonly string[]): Promise<CliRun> {
  let out = "";
  let error = "";
  const code = await runCommandLine(words, {
    out: (text) => (out += text),
    error: (text) => (error += text),
    environmentLanguage: "en_US.UTF-8",
  });
  return { code, out, error, json: <Value>() => JSON.parse(out) as Value };
}
