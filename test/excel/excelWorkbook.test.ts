import { sheetOf } from "../workbook/contents";
import { workbookPortContract } from "../workbook/workbookPortContract";
import { openHost, openHostWorkbook } from "./openHost";

workbookPortContract("Excel behind its client library", openHostWorkbook, { isLive: true });

it("opens a file as a workbook of its own", async () => {
  const { excel, live, close } = await openHost([sheetOf("Data", [["x"]])]);
  const given: string[] = [];
  excel.Excel.createWorkbook = async (base64) => void given.push(base64 ?? "");
  const file = Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7) % 256);
  await live.openNewWorkbook(file);
  expect(given.map((text) => [...Buffer.from(text, "base64")])).toEqual([[...file]]);
  close();
});
