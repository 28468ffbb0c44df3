import type { SheetRow } from "../../workbook/sheetContent";
import { cellText } from "./block";
import type { BodyProfile } from "./bodyProfile";

const noteStart =
  /^(?:(?:备注|附注|说明|注|备 注|填表|制表|编制|编报|审核|复核|审批|批准|负责人|经办|签字|签名|日期|填报|报告|打印|导出|数据来源|来源|单位|截至|统计)[^:：]{0,8}[:：]|(?:以上|数据来源|数据截至|截至|注意)|第 ?\d+ ?页|共 ?\d+ ?页|(?:notes?|remarks?|prepared|approved|reviewed|checked|source|printed|exported|generated)\b.{0,20}:|(?:as of|printed on|exported on|generated on|data as of|source:)|page \d+)/i;
const mostNoteCells = 4;
const pageLine = /^(?:第 ?\d+ ?页|共 ?\d+ ?页|page \d+|续表|续上表|打印|printed|continued)/i;

/** Whether a line of text only parts the pages of one table. */
export const isPageLine = (text: string): boolean => pageLine.test(text);

/**
 * Whether a row below a header is a remark or a signature line and no data.
 *
 * A line that begins with 备注：, 制表人： or Note: is one; so is a lone text in the first column of a table
 * with figures, such as the name of a region above its rows.
 *
 * @param row - a row of the body
 * @param columns - its filled columns, n ≥ 1
 * @param profile - what the body's columns are
 */
export function isNoteRow(row: SheetRow, columns: readonly number[], profile: BodyProfile): boolean {
  if (columns.length > mostNoteCells) return false;
  if (columns.some((column) => typeof row.values[column] !== "string")) return false;
  if (noteStart.test(cellText(row.values[columns[0] ?? 0]))) return true;
  if (columns.length > 1 || profile.looks.size < 3) return false;
  const numbers = [...profile.looks].filter(([, look]) => look === "number").length;
  return numbers >= 1 && columns[0] === firstOf(profile);
}

const firstOf = ({ looks }: BodyProfile): number =>
  [...looks.keys()].reduce((least, column) => Math.min(least, column));
