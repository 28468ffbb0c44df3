import type { RoleTemplate } from "./roleTemplate";
import { roleTemplates } from "./roleTemplates";

/**
 * Words that speak for a role, by how strongly: 4 names the duty, 5 says that the person leads others whatever the duty,
 * 3 usually does, 1–2 say no more than that the person sells.
 */
const lexicon: readonly (readonly [role: string, strength: number, words: string])[] = [
  [
    "sales-manager",
    5,
    "director|head of|sales head|team head|supervisor|team lead|team leader|vp|vice president|president|chief|cso",
  ],
  ["sales-manager", 5, "总监|主管|总经理|总裁|部长|组长|队长|店长|负责人|团队长"],
  ["key-account-manager", 4, "key account|key accounts|key client|kam|ka|strategic account|strategic accounts"],
  ["key-account-manager", 4, "major account|major accounts|global account|national account|enterprise account"],
  ["key-account-manager", 4, "大客户|重点客户|战略客户|关键客户|重要客户|核心客户"],
  ["channel-representative", 4, "channel|channels|distributor|distribution|dealer|dealers|partner|partners|reseller"],
  ["channel-representative", 4, "渠道|经销|分销|代理|批发|流通"],
  ["field-representative", 4, "field|outside|territory|on site"],
  ["field-representative", 4, "外勤|地推|片区|外派|驻地|外勤销售"],
  ["inside-sales", 4, "inside|telesales|telemarketing|telephone|phone|call center|call centre|online|sdr|bdr"],
  ["inside-sales", 4, "sales development|business development representative"],
  ["inside-sales", 4, "电销|电话|内勤|网销|线上|呼叫中心"],
  ["customer-success", 4, "customer success|client success|csm|customer service|customer care|after sales|renewals"],
  ["customer-success", 4, "客户成功|客户服务|客服|售后|客户关怀"],
  ["key-account-manager", 3, "account manager|account management|客户经理"],
  ["sales-manager", 3, "sales manager|regional manager|area manager|branch manager|team manager"],
  ["sales-manager", 3, "销售经理|区域经理|大区经理|省区经理|业务经理|部门经理"],
  ["field-representative", 2, "account executive"],
  ["sales-manager", 2, "manager|经理"],
  ["sales-representative", 1, "sales|salesperson|salesman|saleswoman|seller|rep|representative"],
  ["sales-representative", 1, "销售|业务员|业务代表|营业员|业务部"],
];

/**
 * The role that a title or a team's name speaks for.
 *
 * The strongest word decides; of equally strong ones the role listed first.
 *
 * @param text - a title or a team, either language, any case or width
 * @returns a template, or null when no word speaks for one
 *
 * @example guessRole("Key Account Manager")?.id // "key-account-manager": "key account" is stronger than "manager"
 * @example guessRole("渠道部主管")?.id // "sales-manager": leading others outweighs the duty
 * @example guessRole("East") // null: a region is no duty
 */
export function guessRole(text: string): RoleTemplate | null {
  // English words are matched whole, so that "ka" is not found in "Kansas"; Chinese is written without spaces.
  const words = ` ${text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/(\p{Script=Han}+)/gu, " $1 ")} `.replace(/ +/g, " ");
  let best: { readonly role: string; readonly strength: number } | null = null;
  for (const [role, strength, phrases] of lexicon) {
    if (best && best.strength >= strength) continue;
    if (phrases.split("|").some((phrase) => speaks(words, phrase))) best = { role, strength };
  }
  const found = best?.role;
  return roleTemplates.find((template) => template.id === found) ?? null;
}

const speaks = (words: string, phrase: string): boolean =>
  /\p{Script=Han}/u.test(phrase) ? words.includes(phrase) : words.includes(` ${phrase} `);
