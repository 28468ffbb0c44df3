import type { OpportunityStage } from "../../domain/kpi/kpi";

const lost =
  /丢单|输单|失单|未成交|未中标|流失|战败|失败|未签|取消|放弃|关闭-?输|丢失|落标|废弃|无效|作废|终止|不成交|输$|^负$|\blost\b|\blose\b|\bloss\b|closed[\s-]*lost|abandon|cancel|disqualif|no decision|dead|rejected|declined|withdrawn/u;
const won =
  /赢单|成交|中标|签约|已签|签单|赢$|^胜$|成功|关闭-?赢|已下单|赢得|\bwon\b|\bwin\b|closed[\s-]*won|signed|已转订单/u;
/** Steps on the way to a deal that carry a winning word: "待签约" is not signed yet. */
const notYet = /待|拟|预计|即将|准备|未|谈判|商务|中$|跟进|可能|推进|expected|pending|likely|to be|negotiat/u;

/**
 * The state of an opportunity from the sheet's own word for its stage.
 *
 * @param text - stage or status as typed; blank is missing
 * @returns `open` for every stage that is neither won nor lost, null for blank
 * @example opportunityStage("Closed Won") // "won"
 * @example opportunityStage("输单") // "lost"
 * @example opportunityStage("方案报价") // "open"
 */
export function opportunityStage(text: string): OpportunityStage | null {
  const word = text.normalize("NFKC").trim().toLowerCase();
  if (word === "") return null;
  if (lost.test(word)) return "lost";
  if (won.test(word) && !notYet.test(word)) return "won";
  return "open";
}
