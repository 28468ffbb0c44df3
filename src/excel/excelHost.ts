import { WorkbookFailure } from "../workbook/workbookFailure";

/** Microsoft's client library, as the page that Excel opens has it. */
export interface ExcelHost {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

/** Excel 2021, Microsoft 365 and Excel on the web have it. */
const needed = "1.12";

/** Fails with `host-too-old` where the host lacks what the adapter cannot do without. */
export function requireBaseline(host: ExcelHost): void {
  if (!supports(host, "ExcelApi", needed)) throw new WorkbookFailure("host-too-old", { needs: `ExcelApi ${needed}` });
}

/**
 * Whether the host has a requirement set.
 *
 * @example supports(host, "ExcelApi", "1.13") // false in Excel 2021
 */
export function supports({ Office }: ExcelHost, set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
