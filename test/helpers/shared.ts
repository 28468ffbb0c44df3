import { existsSync } from "node:fs";
import { resolve } from "node:path";

const sharedRoot = resolve(__dirname, "../../../shared");

/**
 * Path of a reference file beside the project, or null where the project was cloned alone.
 *
 * @param path - below the shared folder, such as `data/crm.xlsx`
 */
export function sharedFile(path: string): string | null {
  const full = resolve(sharedRoot, path);
  return existsSync(full) ? full : null;
}

/** A suite over reference files; where they are absent, one named test says that it was not run. */
export function describeWithShared(name: string, suite: (path: (below: string) => string) => void): void {
  if (!existsSync(sharedRoot)) {
    it(`${name}: reference files are not beside the project, not run here`, () => {
      expect(existsSync(sharedRoot)).toBe(false);
    });
    return;
  }
  describe(name, () => {
    suite((below) => resolve(sharedRoot, below));
  });
}
