import type { SameShape } from "./sameShape";

const zh = {
  state: "进展",
  about: "对象",
  whole: "整张计分卡",
  selfRating: "自评",
  managerRating: "主管评分",
  ratingHint: "0–120",
  comment: "意见",
  commentHint: "做得好的、需要改进的",
  by: "记录人",
  said: "已记录的意见",
  ratings: (own: string, manager: string) => `自评 ${own} · 主管 ${manager}`,
  actions: "改进行动",
  action: "行动",
  actionHint: "例如：每周拜访 3 家老客户",
  due: "完成期限",
  dueOn: (day: string) => `${day} 前完成`,
  addAction: "添加行动",
  removeAction: (action: string) => `删除行动“${action}”`,
};

/** Words of talking a scorecard over: comments, ratings, actions, sign-off. */
export const paneFeedbackWords: { readonly "zh-CN": typeof zh; readonly "en-US": SameShape<typeof zh> } = {
  "zh-CN": zh,
  "en-US": {
    state: "Where it stands",
    about: "About",
    whole: "The whole scorecard",
    selfRating: "Self-rating",
    managerRating: "Manager's rating",
    ratingHint: "0–120",
    comment: "Comment",
    commentHint: "What went well, what to do better",
    by: "Written by",
    said: "What was said",
    ratings: (own, manager) => `self ${own} · manager ${manager}`,
    actions: "Agreed actions",
    action: "Action",
    actionHint: "Such as: visit 3 old customers a week",
    due: "Due",
    dueOn: (day) => `due ${day}`,
    addAction: "Add action",
    removeAction: (action) => `Remove the action “${action}”`,
  },
};
