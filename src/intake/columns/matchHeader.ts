import { chineseHeaders } from "./chineseHeaders";
import type { ColumnField } from "./columnField";
import { englishHeaders } from "./englishHeaders";
import type { HeaderNames } from "./headerNames";
import { headerKey, tidyHeader, type TidyHeader } from "./tidyHeader";

/** A field that a header may stand for. */
export interface HeaderMatch {
  readonly field: ColumnField;
  /** 0–1: how well the header names the field, compared with other headers of the same field. */
  readonly strength: number;
  /** The name of the lexicon that was recognised. */
  readonly name: string;
}

interface Meaning {
  readonly field: ColumnField | "none";
  readonly rank: number;
}

const rankStep = 0.08;

/** Last words that say too little of a longer header: a supplier's name is not a person, a tax number is no order. */
const vagueEndings = new Set(
  (
    "name title no number id code ref type value count group project line position role result user person member state " +
    "plan office area head on time day when who rate item service description model company account order key store each " +
    "sales total sum net status function post received done deal party contact store shop month week volume charge " +
    "名称 姓名 编号 编码 单位 公司 企业 时间 项目 公司名称 单位名称 合计 小计 销售 业务 联系人 状态 结果 单据 总额 数量 等级 " +
    "完成 评价 月度 期间 渠道 收入 流水 价格 进度 中心 代表 计划 预算 使用人 名字 评分 得分 分数"
  ).split(" "),
);

/** Words before a name that turn its meaning: what is outstanding is not received, last year's sales are not sales. */
const turning =
  /(未|待|应|需|欠|不|非|去年|上年|同期|上月|上期|上季|退|退货|平均|人均|计划|预计|预算|剩余|最近|最后|上次|首次|下次|税|折扣)$|(outstanding|unpaid|remaining|previous|prior|last|next|average|avg|mean|expected|planned|forecast|estimated|budgeted|tax|discount|shipping|freight|commission|credit|min|minimum|max|maximum|refund|refunded|open|overdue|first|birth|py|ly|median|per|cancel|cancelled)$/u;

/** Endings that add nothing: the name of a salesperson is the salesperson. */
const decoration = /(?:姓名|名称|全称|全名|合计|总计|汇总|names?)$/u;

const lexicon: ReadonlyMap<string, readonly Meaning[]> = readLexicon([chineseHeaders, englishHeaders]);

/**
 * The fields a header may stand for, strongest first.
 *
 * The whole header is looked up first, then its parts (brackets, second language), then its last words:
 * the head of a compound comes last in both languages ("本月实际销售额", "Total Invoice Amount").
 *
 * @returns nothing for a blank or unknown header, and for one known to be none of the fields (a credit limit)
 * @example matchHeader(tidyHeader("业务员姓名"))[0] // { field: "person", strength: 1, name: "业务员姓名" }
 */
export function matchHeader(header: TidyHeader): readonly HeaderMatch[] {
  const [whole, ...parts] = header.keys;
  if (whole === undefined) return [];
  const lookups: (() => readonly HeaderMatch[] | null)[] = [
    () => meanings(whole, 1),
    ...parts.map((part) => () => meanings(part, 0.95)),
    () => meanings(whole.replace(decoration, ""), 0.9),
    () => ending(header),
    ...parts.map((part) => () => chineseEnding(part)),
  ];
  for (const lookup of lookups) {
    const found = lookup();
    if (found) return found.filter(({ field }) => !header.percent || !isMoney(field));
  }
  return [];
}

/** Whether the lexicon has the header at all, be it as something that is no field (a credit limit, a city). */
export const isKnownHeader = (header: TidyHeader): boolean => header.keys.some((key) => lexicon.has(key));

/** Whether a text reads like the header of a column. */
export function isHeaderText(text: string): boolean {
  const header = tidyHeader(text);
  return isKnownHeader(header) || matchHeader(header).length > 0;
}

const isMoney = (field: ColumnField): boolean =>
  ["amount", "received", "cost", "profit", "listAmount", "unitPrice", "unitCost", "listPrice"].includes(field);

function meanings(key: string, base: number): readonly HeaderMatch[] | null {
  const found = lexicon.get(key);
  if (!found) return null;
  return found.flatMap(({ field, rank }) =>
    field === "none" ? [] : [{ field, strength: base - rank * rankStep, name: key }],
  );
}

function ending(header: TidyHeader): readonly HeaderMatch[] | null {
  for (let start = 1; start < header.words.length; start++) {
    const key = header.words.slice(start).join("");
    if (vagueEndings.has(key) || !lexicon.has(key)) continue;
    return turning.test(header.words.slice(0, start).join(" ")) ? [] : meanings(key, 0.8);
  }
  const whole = header.keys[0];
  return whole === undefined ? null : chineseEnding(whole);
}

function chineseEnding(key: string): readonly HeaderMatch[] | null {
  if (!/\p{Script=Han}{2}$/u.test(key)) return null;
  for (let start = 1; start <= key.length - 2; start++) {
    const end = key.slice(start);
    if (vagueEndings.has(end) || !lexicon.has(end)) continue;
    return turning.test(key.slice(0, start)) ? [] : meanings(end, 0.8);
  }
  return null;
}

function readLexicon(languages: readonly HeaderNames[]): Map<string, Meaning[]> {
  const map = new Map<string, Meaning[]>();
  for (const names of languages) {
    for (const [field, lines] of Object.entries(names) as [ColumnField | "none", readonly string[]][]) {
      lines.forEach((line, rank) => {
        for (const name of line.split("|")) {
          const key = headerKey(name);
          if (key === "") continue;
          const known = map.get(key) ?? [];
          if (!known.some((meaning) => meaning.field === field)) map.set(key, [...known, { field, rank }]);
        }
      });
    }
  }
  return map;
}
