import type { VersionState } from "../../domain/plan/planHistory";
import type { SameShape } from "./sameShape";

const zh = {
  title: "方案版本",
  inForce: (version: string) => `${version} 生效中`,
  noneInForce: "还没有生效的版本，以手头的草稿为准。",
  changedSince: (count: number) => (count === 0 ? "之后没有改动。" : `之后改动了 ${count} 处。`),
  waits: (version: string) => `${version} 正在等待批准；之后的改动不在其中。`,
  signer: "您的姓名",
  signerHint: "签署时必填",
  reason: "原因",
  reasonHint: "例如：二季度调整",
  keep: "保存快照",
  submit: "提交审批",
  publish: "发布方案",
  approve: (version: string) => `批准 ${version}`,
  sendBack: "退回",
  needsName: "请先填写您的姓名。",
  blocked: (count: number) => `有 ${count} 个错误需要先修正，才能发布。`,
  versions: "全部版本",
  goBack: (version: string) => `恢复到 ${version}`,
  states: { draft: "草稿", submitted: "待批准", approved: "生效中", archived: "已归档" } satisfies Record<
    VersionState,
    string
  >,
  compare: "比较两个版本",
  before: "比较",
  after: "与",
  present: "手头的方案",
  differences: (count: number) => (count === 0 ? "两者完全相同。" : `${count} 处不同`),
  standing: (period: string) => `对 ${period} 得分与名次的影响`,
  log: (count: number) => `变更记录（${count}）`,
  added: "新增",
  removed: "删除",
  changed: "已修改",
  company: "公司",
  nothing: "空",
  yes: "是",
  no: "否",
  signed: (when: string, by: string) => `${when} · ${by}`,
};

/** Words of the plan's versions, of comparing two of them, and of the change log. */
export const paneVersionWords: { readonly "zh-CN": typeof zh; readonly "en-US": SameShape<typeof zh> } = {
  "zh-CN": zh,
  "en-US": {
    title: "Versions of the plan",
    inForce: (version) => `${version} is in force`,
    noneInForce: "No version is in force yet: the draft in hand counts.",
    changedSince: (count) =>
      count === 0
        ? "Nothing was changed since."
        : count === 1
          ? "1 value was changed since."
          : `${count} values were changed since.`,
    waits: (version) => `${version} waits for approval; later changes are no part of it.`,
    signer: "Your name",
    signerHint: "Needed to sign",
    reason: "Reason",
    reasonHint: "Such as: second quarter re-plan",
    keep: "Keep a snapshot",
    submit: "Hand in",
    publish: "Publish the plan",
    approve: (version) => `Approve ${version}`,
    sendBack: "Send back",
    needsName: "Type your name first.",
    blocked: (count) =>
      count === 1
        ? "1 error to mend before it can be published."
        : `${count} errors to mend before it can be published.`,
    versions: "All versions",
    goBack: (version) => `Go back to ${version}`,
    states: { draft: "Draft", submitted: "Waits for approval", approved: "In force", archived: "Put away" },
    compare: "Compare two versions",
    before: "Compare",
    after: "with",
    present: "The plan in hand",
    differences: (count) =>
      count === 0 ? "The two are the same." : count === 1 ? "1 difference" : `${count} differences`,
    standing: (period) => `What it does to scores and ranks of ${period}`,
    log: (count) => `Change log (${count})`,
    added: "added",
    removed: "removed",
    changed: "changed",
    company: "Company",
    nothing: "nothing",
    yes: "yes",
    no: "no",
    signed: (when, by) => `${when} · ${by}`,
  },
};
