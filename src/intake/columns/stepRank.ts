/** What the steps of a sale are called, from the first contact to the signature; each line is one step further. */
const words: readonly RegExp[] = [
  /prospect|\blead\b|suspect|new\b|inquir|enquir|线索|潜在|意向|新建|新商机|询盘|初步/u,
  /qualif|contact|discover|visit|engag|接触|接洽|沟通|拜访|立项|验证|跟进/u,
  /need|requirement|analysis|assess|demo|presentation|需求|调研|演示|测试|试用|送样/u,
  /proposal|solution|value prop|方案|建议书|投标|bid|tender/u,
  /quot|price|报价|询价/u,
  /negotiat|review|谈判|商务|议价|评审/u,
  /verbal|commit|contract|closing|signing|approval|合同|待签|签约|审批|预成交|拟签/u,
];

/**
 * How far along a step of a sale is, from its name alone: a leading or only number goes first (`2-报价`, `S3`, `阶段4`, `60%`),
 * else the words that such steps are usually called by.
 *
 * @param text - an open step in the sheet's own words
 * @returns larger is further; null when the name does not say. Numbers and words are two scales: compare only like with like.
 * @example stepRank("Negotiation") // { by: "words", rank: 5 }
 * @example stepRank("2-需求确认") // { by: "number", rank: 2 }
 */
export function stepRank(text: string): { readonly by: "number" | "words"; readonly rank: number } | null {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  const number = /^\D{0,6}?(\d+(?:\.\d+)?)\s*(?:%|[-.、:：)\s]|$)|(\d+(?:\.\d+)?)\s*%/u.exec(plain);
  if (number) return { by: "number", rank: Number(number[1] ?? number[2]) };
  const rank = words.findIndex((word) => word.test(plain));
  return rank < 0 ? null : { by: "words", rank };
}
