import type { Language } from "../i18n/problemText";
import { uniqueSheetName } from "../reports/cells/sheetName";
import { sampleWorkbook } from "../sample/sampleWorkbook";
import type { WorkbookPort } from "../workbook/port";

/** Adds the sample's sheets, under other names where the workbook has these already. */
export async function addSample(workbook: WorkbookPort, language: Language): Promise<void> {
  const taken = [...(await workbook.sheetNames())];
  const drafts = sampleWorkbook(language).map((draft) => {
    const name = uniqueSheetName(draft.name, taken);
    taken.push(name);
    return { ...draft, name };
  });
  await workbook.addSheets(drafts);
}
