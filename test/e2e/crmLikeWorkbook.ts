import { serialDay } from "../../src/domain/calendar/serialDay";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { randomNumbers } from "../../src/sample/randomNumbers";
import type { DraftCell, SheetDraft } from "../../src/workbook/sheetDraft";

type Values = readonly (string | number)[];

const agents = ["Anna Snelling", "Moses Frase", "Darcel Schlecht", "Zane Levy"];
const accounts = ["Cancity", "Isdom", "Codehow", "Hatfan", "Ron-tech"];
const products = ["GTX Basic", "GTX Pro", "MG Special"];

/** A workbook of the shape of `crm.xlsx`: opportunities, agents, accounts and products; made up, always the same. */
export function crmLikeWorkbook(): Uint8Array {
  const random = randomNumbers(7);
  const pick = (list: readonly string[]): string => list[random.whole(0, list.length - 1)] ?? "";
  const opportunities = Array.from({ length: 600 }, (_, index): Values => {
    const engaged = serialDay(2017, 1, 1) + random.whole(0, 300);
    const isWon = random.whole(1, 10) > 3;
    const closed = engaged + random.whole(5, 60);
    return [
      `OP${index}`,
      pick(agents),
      pick(products),
      pick(accounts),
      isWon ? "Won" : "Lost",
      engaged,
      closed,
      isWon ? random.whole(50, 5000) : 0,
    ];
  });
  return newWorkbook([
    sheet("Pipeline", [
      ["Opportunity ID", "Sales Agent", "Product", "Account", "Deal Stage", "Engage Date", "Close Date", "Close Value"],
      ...opportunities,
    ]),
    sheet("Sales Teams", [
      ["Sales Agent", "Manager", "Regional Office"],
      ...agents.map((agent) => [agent, "Dustin Brinkmann", "Central"]),
    ]),
    sheet("Accounts", [["Account", "Sector"], ...accounts.map((account) => [account, "retail"])]),
    sheet("Products", [["Product", "Series", "Sales Price"], ...products.map((product) => [product, "GTX", 550])]),
  ]);
}

function sheet(name: string, rows: readonly Values[]): SheetDraft {
  const cell = (value: string | number, row: number, title: string | number | undefined): DraftCell =>
    row > 0 && /Date$/.test(String(title)) ? { value, style: { numberFormat: "yyyy-mm-dd" } } : { value };
  return {
    name,
    kind: "sample",
    columnWidths: (rows[0] ?? []).map(() => 16),
    rows: rows.map((values, row) => values.map((value, column) => cell(value, row, rows[0]?.[column]))),
  };
}
