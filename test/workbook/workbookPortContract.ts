import { liveCases } from "./portCases/liveCases";
import { readingCases } from "./portCases/readingCases";
import { replacingCases } from "./portCases/replacingCases";
import { writingCases } from "./portCases/writingCases";
import type { OpenWorkbook, PortCase } from "./workbookUnderTest";

/** Every rule that a workbook port keeps, whatever is behind it. */
export const portCases: readonly PortCase[] = [...readingCases, ...writingCases, ...replacingCases, ...liveCases];

/**
 * Registers the contract as jest tests.
 *
 * @param isLive - a user is in front of the workbook: the rules about edits, settings and protection hold too
 */
export function workbookPortContract(name: string, open: OpenWorkbook, { isLive }: { isLive: boolean }): void {
  describe(`${name} keeps the contract of workbooks`, () => {
    for (const one of portCases.filter((each) => isLive || each.isLive !== true)) {
      // A broken rule throws with what was found and what it should have been.
      it(one.name, async () => {
        await expect(one.run(open)).resolves.toBeUndefined();
      });
    }
  });
}
