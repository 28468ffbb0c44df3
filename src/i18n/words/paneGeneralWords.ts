import type { SameShape } from "./sameShape";

const zh = {
  product: "绩效工作台",
  tabs: { data: "数据", roles: "角色与指标", targets: "目标", review: "检查", settings: "设置与帮助" },
  tabsLabel: "步骤",
  isOpen: (tab: string) => `${tab}：尚未完成`,
  next: "下一步",
  back: "返回",
  close: "关闭",
  cancel: "取消",
  retry: "重试",
  copyDetails: "复制详细信息",
  copied: "已复制。",
  details: "详细信息（不含单元格内容）",
  unexpected: "程序出现意外错误，工作簿没有改动。请重试；如再次出现，请复制详细信息提交给技术支持。",
  goToCell: "转到单元格",
  showAll: (count: number) => `显示全部 ${count} 处`,
  showLess: "收起",
  reading: "正在读取工作簿…",
  readAgain: "重新读取",
  outdated: "工作簿已有改动，以下内容可能不是最新。",
  formulas: {
    frozen: (count: number) => `已把 ${count} 个公式变成数值，可随时恢复。`,
    rebuilt: (count: number) => `已恢复 ${count} 个公式。`,
    unanswered: (count: number) => `${count} 个公式还没有结果，保持不变：请等待计算完成后再试。`,
    changed: (count: number) => `${count} 个单元格的值已被改动，保持现状。`,
    refused: (sheets: string) => `受保护的工作表保持不变：${sheets}。请取消保护后再试。`,
  },
  waiting: "Excel 正在等待您完成输入，请按 Enter。",
  leftOver: (count: number) => `上次写入没有完成，留下了 ${count} 张隐藏的半成品工作表。`,
  removeLeftOver: "清除半成品",
  undo: "撤消",
  redo: "重做",
  privacy: "数据只保存在本工作簿中，不会上传。",
  none: "–",
};

/** Words of the pane that every screen shares. */
export const paneGeneralWords: { readonly "zh-CN": typeof zh; readonly "en-US": SameShape<typeof zh> } = {
  "zh-CN": zh,
  "en-US": {
    product: "KPI Desk",
    tabs: {
      data: "Data",
      roles: "Roles & KPIs",
      targets: "Targets",
      review: "Review",
      settings: "Settings & help",
    },
    tabsLabel: "Steps",
    isOpen: (tab) => `${tab}: not finished`,
    next: "Next",
    back: "Back",
    close: "Close",
    cancel: "Cancel",
    retry: "Try again",
    copyDetails: "Copy details",
    copied: "Copied.",
    details: "Details (no cell contents)",
    unexpected:
      "Something unexpected went wrong; the workbook was not changed. Try again; if it happens again, copy the details for your support.",
    goToCell: "Go to cell",
    showAll: (count) => `Show all ${count}`,
    showLess: "Show fewer",
    reading: "Reading the workbook…",
    readAgain: "Read again",
    outdated: "The workbook has changed: what is shown here may be out of date.",
    formulas: {
      frozen: (count) =>
        `${count === 1 ? "1 formula is a value" : `${count} formulas are values`} now; they can be rebuilt at any time.`,
      rebuilt: (count) => `${count === 1 ? "1 formula is" : `${count} formulas are`} back.`,
      unanswered: (count) =>
        `${count === 1 ? "1 formula has" : `${count} formulas have`} no answer yet and stayed: try again once they are calculated.`,
      changed: (count) =>
        `${count === 1 ? "1 cell was" : `${count} cells were`} changed since, and stayed as they are.`,
      refused: (sheets) => `Protected sheets stayed as they are: ${sheets}. Unprotect them and try again.`,
    },
    waiting: "Excel is waiting for you to finish typing. Press Enter.",
    leftOver: (count) =>
      `An earlier write did not finish: ${count === 1 ? "1 hidden half-made sheet is" : `${count} hidden half-made sheets are`} left over.`,
    removeLeftOver: "Clear away",
    undo: "Undo",
    redo: "Redo",
    privacy: "Data stays in this workbook; nothing is sent.",
    none: "–",
  },
};
