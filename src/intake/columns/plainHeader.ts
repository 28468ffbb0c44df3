const traditional =
  "單號編訂業務員銷額發戶稱價總計會應實際進間時類產賬帳帐預關階狀態贏輸經責區門職離標績數據簽約開創備註團隊當圓萬億買賣購貨櫃訪評滿課訓師證電聯負擔領導屬稅從歸運費餘積達獲結絡點錄檢驗審請線報詢優讓項為個";
const simple =
  "单号编订业务员销额发户称价总计会应实际进间时类产账账账预关阶状态赢输经责区门职离标绩数据签约开创备注团队当圆万亿买卖购货柜访评满课训师证电联负担领导属税从归运费余积达获结络点录检验审请线报询优让项为个";
const simplified: ReadonlyMap<string, string> = new Map(
  Array.from(traditional, (character, i) => [character, simple[i] ?? character]),
);

const abbreviations: ReadonlyMap<string, string> = new Map(
  "nr no|nbr no|num no|dt date|amt amount|cust customer|acct account|acc account|mgr manager|exec executive|inv invoice|ord order|txn transaction|trans transaction|trx transaction|opp opportunity|oppty opportunity|org organization|qtr quarter|prod product|val value|tot total|ttl total|rev revenue|descr description|desc description|pmt payment|pymt payment|recd received|rcvd received|rcpt receipt|slsperson salesperson|emp employee|mth month"
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** Chinese characters of headers in their simplified form; 帐 is 账. @example simplify("訂單編號") // "订单编号" */
export const simplify = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);

/**
 * The words of a header with the usual abbreviations written out.
 *
 * @returns null where nothing was abbreviated
 * @example writtenOut(["ord", "dt"]) // "order date"
 */
export function writtenOut(words: readonly string[]): string | null {
  const full = words.map((word) => abbreviations.get(word) ?? word);
  return full.some((word, i) => word !== words[i]) ? full.join(" ") : null;
}
