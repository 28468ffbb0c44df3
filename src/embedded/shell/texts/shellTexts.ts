import type { NotCarriedKind } from "../../xlsx/notCarried";
import type { ShellLocale } from "./shellLocale";

/** Every text of the shell's page. */
export interface ShellTexts {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly actions: string;
  readonly ribbon: string;
  readonly grid: string;
  readonly pane: string;
  readonly closePane: string;
  readonly paneWidth: string;
  readonly close: string;
  readonly loading: string;
  readonly noManifest: string;
  readonly noPane: string;
  readonly openFailed: (name: string, reason: string) => string;
  readonly notCarried: (name: string) => string;
  readonly notCarriedItem: (kind: NotCarriedKind, count: number, sheet: string | undefined) => string;
  readonly otherResults: (count: number, first: string) => string;
  readonly chartsNotDrawn: string;
  readonly chartsAsColumns: string;
  readonly refused: string;
  /** The add-in has made another workbook: a file, or an empty one. */
  readonly madeWorkbook: (hasFile: boolean) => string;
  readonly series: string;
  readonly values: string;
}

const KINDS_EN: Readonly<Record<NotCarriedKind, string>> = {
  "pivot-tables": "pivot tables (their values stay)",
  slicers: "slicers and timelines",
  "pictures-and-shapes": "pictures and shapes",
  "chart-parts": "charts of a kind that cannot be shown",
  macros: "macros",
  "external-links": "links to other workbooks (their last values stay)",
  "notes-and-comments": "notes and comments",
  sparklines: "sparklines",
  "data-connections": "data connections",
  "form-controls": "form controls",
  "what-if-tables": "cells of what-if tables (their values stay)",
  "rich-text": "texts with several formats in one cell (the text stays)",
  theme: "theme",
  "sheet-kinds": "chart sheets and other special sheets",
  "print-pictures": "pictures in headers and footers",
  "extended-rules": "rules of newer Excel versions",
  scenarios: "scenarios",
  signatures: "digital signatures",
};

const KINDS_ZH: Readonly<Record<NotCarriedKind, string>> = {
  "pivot-tables": "数据透视表（保留其数值）",
  slicers: "切片器和日程表",
  "pictures-and-shapes": "图片和形状",
  "chart-parts": "无法显示的图表类型",
  macros: "宏",
  "external-links": "指向其他工作簿的链接（保留最后的数值）",
  "notes-and-comments": "批注和备注",
  sparklines: "迷你图",
  "data-connections": "数据连接",
  "form-controls": "表单控件",
  "what-if-tables": "模拟运算表的单元格（保留其数值）",
  "rich-text": "同一单元格内的多种文字格式（保留文字）",
  theme: "主题",
  "sheet-kinds": "图表工作表等特殊工作表",
  "print-pictures": "页眉页脚中的图片",
  "extended-rules": "新版 Excel 的扩展规则",
  scenarios: "方案",
  signatures: "数字签名",
};

/** The texts of the shell in its two languages. */
export const shellTexts: Readonly<Record<ShellLocale, ShellTexts>> = {
  "en-US": {
    title: "Trial workbook",
    open: "Open…",
    save: "Save",
    sample: "Sample",
    language: "Language",
    theme: "Theme",
    light: "Light",
    dark: "Dark",
    actions: "Workbook",
    ribbon: "Add-in commands",
    grid: "Worksheet",
    pane: "Task pane",
    closePane: "Close the task pane",
    paneWidth: "Width of the task pane",
    close: "Close",
    loading: "Opening the workbook…",
    noManifest: "manifest.xml could not be read, so the ribbon is empty.",
    noPane: "The task pane is not in this build.",
    openFailed: (name, reason) => `“${name}” could not be opened: ${reason}. The workbook on screen is unchanged.`,
    notCarried: (name) =>
      `“${name}” holds things that this trial workbook does not keep. They will be missing from a file saved here; your own file is not touched:`,
    notCarriedItem: (kind, count, sheet) =>
      `${String(count)} × ${KINDS_EN[kind]}${sheet === undefined ? "" : `, first on “${sheet}”`}`,
    otherResults: (count, first) =>
      `${String(count)} formulas come to another value here than in the file, first ${first}. Excel calculates them again when it opens the saved file.`,
    chartsNotDrawn: "This kind of chart is not drawn here; Excel will show it.",
    chartsAsColumns: "This kind of chart is not drawn here. A saved file shows its data as columns.",
    madeWorkbook: (hasFile) =>
      hasFile
        ? "The add-in made another workbook. This page shows one at a time, so it was downloaded as Book2.xlsx."
        : "The add-in asked for an empty workbook. This page shows one at a time, so none was opened.",
    refused: "The trial workbook does not support this action. Nothing was changed.",
    series: "Series",
    values: "Values",
  },
  "zh-CN": {
    title: "试用工作簿",
    open: "打开…",
    save: "保存",
    sample: "示例",
    language: "语言",
    theme: "主题",
    light: "浅色",
    dark: "深色",
    actions: "工作簿",
    ribbon: "加载项命令",
    grid: "工作表",
    pane: "任务窗格",
    closePane: "关闭任务窗格",
    paneWidth: "任务窗格宽度",
    close: "关闭",
    loading: "正在打开工作簿…",
    noManifest: "无法读取 manifest.xml，因此功能区为空。",
    noPane: "此版本不包含任务窗格。",
    openFailed: (name, reason) => `无法打开“${name}”：${reason}。当前工作簿未作更改。`,
    notCarried: (name) =>
      `“${name}”中的以下内容无法在试用工作簿中保留。从这里保存的文件将不含这些内容，您的原文件不受影响：`,
    notCarriedItem: (kind, count, sheet) =>
      `${String(count)} 个：${KINDS_ZH[kind]}${sheet === undefined ? "" : `，首次出现在“${sheet}”`}`,
    otherResults: (count, first) =>
      `有 ${String(count)} 个公式在此处的计算结果与文件中不同，首个为 ${first}。用 Excel 打开保存的文件时会重新计算。`,
    chartsNotDrawn: "此处不绘制该类型的图表，Excel 中可正常显示。",
    chartsAsColumns: "此处不绘制该类型的图表，保存的文件将以柱形图显示其数据。",
    madeWorkbook: (hasFile) =>
      hasFile
        ? "加载项新建了另一个工作簿。本页一次只显示一个，因此已下载为 Book2.xlsx。"
        : "加载项请求打开一个空白工作簿。本页一次只显示一个，因此未打开。",
    refused: "试用工作簿不支持此操作，未作任何更改。",
    series: "系列",
    values: "数值",
  },
};
