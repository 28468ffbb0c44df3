import type { SameShape } from "./sameShape";

const zh = {
  headline: "按角色设定指标权重，一键生成季度目标",
  promise: "读取您已有的销售表，按角色计算绩效得分，并生成季度目标分解表和计分卡。数据只保存在本工作簿中。",
  useWorkbook: "使用本工作簿",
  openSample: "打开示例",
  importPlan: "导入方案",
  sampleNote: "示例会新增 9 张工作表：25 人、一年半的订单与活动。",
  changesTitle: "会对我的文件做什么？",
  changes: {
    reads: "只读取您的工作表，从不改动其中任何单元格。",
    adds: "只新增工作表，写入前先给您预览；一键即可全部删除。",
    formulas: "新增的表使用普通公式和图表，没有安装本加载项的同事也能查看和计算。",
    sends: "不上传任何数据，无需登录，没有统计跟踪。",
  },
  language: "语言",
};

/** Words of the first screen. */
export const paneStartWords: { readonly "zh-CN": typeof zh; readonly "en-US": SameShape<typeof zh> } = {
  "zh-CN": zh,
  "en-US": {
    headline: "KPI weights per role, quarterly targets in one click",
    promise:
      "Reads the sales sheets you have, scores every role, and writes quarterly target sheets and scorecards. Your data stays in this workbook.",
    useWorkbook: "Use this workbook",
    openSample: "Open sample",
    importPlan: "Import a plan",
    sampleNote: "The sample adds nine sheets: 25 people, a year and a half of orders and activity.",
    changesTitle: "What will it change in my file?",
    changes: {
      reads: "It only reads your sheets and never changes a cell in them.",
      adds: "It only adds sheets, shows them to you before it writes, and removes them in one click.",
      formulas: "The added sheets hold ordinary formulas and charts: colleagues without the add-in can use them.",
      sends: "Nothing is sent anywhere. No login, no tracking.",
    },
    language: "Language",
  },
};
