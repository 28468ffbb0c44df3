import { areaAddress, cellAddress } from "../../src/workbook/address";
import type { CellValue, SheetContent } from "../../src/workbook/sheetContent";
import { escapeXml } from "../../src/files/xml/xmlText";
import { relationshipsPart, sheetPart, zipOf } from "./buildPackage";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** An .xlsx file that holds these sheets: cells, number formats, merges, tables, hidden rows, hidden sheets. */
export function sheetsFile(sheets: readonly SheetContent[]): Uint8Array {
  const formats = [...new Set(sheets.flatMap(({ rows }) => rows.flatMap((row) => row.formats ?? [])))];
  const parts = new Map<string, string>();
  const overrides: [part: string, type: string][] = [
    ["xl/workbook.xml", `${types}.sheet.main+xml`],
    ["xl/styles.xml", `${types}.styles+xml`],
  ];
  let tableCount = 0;
  sheets.forEach((sheet, index) => {
    const tables = sheet.tables.map((table) => ({ ...table, id: ++tableCount }));
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    overrides.push([part, `${types}.worksheet+xml`]);
    parts.set(
      part,
      worksheet(
        sheet,
        formats,
        tables.map(({ id }) => `rId${id}`),
      ),
    );
    if (tables.length === 0) return;
    const links = tables.map(({ id }) => [`rId${id}`, "table", `../tables/table${id}.xml`] as const);
    parts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationshipsPart(links));
    for (const { id, name, area } of tables) {
      overrides.push([`xl/tables/table${id}.xml`, `${types}.table+xml`]);
      const columns = Array.from(
        { length: area.right - area.left + 1 },
        (_, n) => `<tableColumn id="${n + 1}" name="C${n}"/>`,
      );
      parts.set(
        `xl/tables/table${id}.xml`,
        `<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${areaAddress(area)}"><tableColumns count="${columns.length}">${columns.join("")}</tableColumns></table>`,
      );
    }
  });
  return zipOf(new Map([...indexParts(sheets, formats, overrides), ...parts]));
}

function indexParts(
  sheets: readonly SheetContent[],
  formats: readonly (string | undefined)[],
  overrides: readonly (readonly [part: string, type: string])[],
): Map<string, string> {
  const tabs = sheets.map(
    ({ name, visibility }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" state="${visibility}" r:id="rId${index + 1}"/>`,
  );
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code ?? "General")}"/>`,
  );
  const looks = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  return new Map([
    [
      "[Content_Types].xml",
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join("") +
        "</Types>",
    ],
    ["_rels/.rels", relationshipsPart([["rId1", "officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${tabs.join("")}</sheets></workbook>`],
    [
      "xl/_rels/workbook.xml.rels",
      relationshipsPart([
        ...sheets.map((_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const),
        ["rIdStyles", "styles", "styles.xml"],
      ]),
    ],
    [
      "xl/styles.xml",
      `<styleSheet xmlns="${main}"><numFmts count="${codes.length}">${codes.join("")}</numFmts>` +
        '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
        `<borders count="1"><border/></borders><cellXfs count="${looks.length + 1}"><xf numFmtId="0"/>${looks.join("")}</cellXfs></styleSheet>`,
    ],
  ]);
}

function worksheet(sheet: SheetContent, formats: readonly (string | undefined)[], tables: readonly string[]): string {
  const hidden = new Set(sheet.hiddenRows);
  const rows = sheet.rows.map(({ index, values, formats: own }) => {
    const cells = values.map((value, column) => {
      const style = own?.[column] === undefined ? 0 : formats.indexOf(own[column]) + 1;
      return cell(cellAddress(index, column), value, style);
    });
    return `<row r="${index + 1}"${hidden.has(index) ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
  });
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join("");
  const parts = tables.map((id) => `<tablePart r:id="${id}"/>`).join("");
  return sheetPart(
    `<sheetData>${rows.join("")}</sheetData>` +
      (merges === "" ? "" : `<mergeCells>${merges}</mergeCells>`) +
      (parts === "" ? "" : `<tableParts count="${tables.length}">${parts}</tableParts>`),
  );
}

function cell(address: string, value: CellValue, style: number): string {
  if (value === null) return "";
  const head = `<c r="${address}" s="${style}"`;
  if (typeof value === "number") return `${head}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b"><v>${Number(value)}</v></c>`;
  if (typeof value === "string")
    return `${head} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  return `${head} t="e"><v>${value.error}</v></c>`;
}
