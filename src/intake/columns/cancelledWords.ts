/** What people write in a column of states when an order does not count: cancelled, returned, void. */
const notCounting =
  /取消|作废|废弃|退货|退单|退款|撤销|撤单|关闭|无效|驳回|\bcancel|\bvoid|\breturned?\b|\brefund|\brejected|\bwithdrawn|\binvalid|\bdeleted/iu;

/**
 * Whether a state says that its row should not count.
 *
 * @example saysCancelled("已取消") // true
 * @example saysCancelled("Completed") // false
 */
export const saysCancelled = (state: string): boolean => notCounting.test(state.normalize("NFKC"));
