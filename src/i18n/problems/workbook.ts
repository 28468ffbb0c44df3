import type { WorkbookFailureCode } from "../../workbook/workbookFailure";
import type { ProblemTexts } from "../problemText";

// What a file that is no workbook seems to be; the keys are the kinds that the reader of files tells apart.
const kindsEnglish = new Map([
  ["empty", "an empty file (0 bytes). Get it again from where it came from"],
  ["xls", "a workbook of Excel 97–2003 (.xls). Open it in Excel and save it as .xlsx"],
  ["html", "a web page (HTML) with the ending of a workbook. Open it in Excel and save it as .xlsx"],
  ["xml-spreadsheet", "an XML Spreadsheet 2003. Open it in Excel and save it as .xlsx"],
  ["csv", "a text file (such as CSV), not a workbook. Open it in Excel and save it as .xlsx"],
  ["xlsb", "a binary workbook (.xlsb). Open it in Excel and save it as .xlsx"],
  ["ods", "an OpenDocument file. Open it in Excel or LibreOffice and save it as .xlsx"],
  ["docx", "a Word document. Choose the workbook with your sales sheets"],
  ["pptx", "a PowerPoint presentation. Choose the workbook with your sales sheets"],
  ["zip", "a zip archive without a workbook. Unpack it and choose the .xlsx file in it"],
  ["pdf", "a PDF document. Choose the workbook that it was printed from"],
]);
const kindsChinese = new Map([
  ["empty", "空文件（0 字节）。请重新获取该文件"],
  ["xls", "Excel 97–2003 工作簿（.xls）。请用 Excel 打开后另存为 .xlsx"],
  ["html", "网页文件（HTML），只是扩展名像工作簿。请用 Excel 打开后另存为 .xlsx"],
  ["xml-spreadsheet", "XML 电子表格 2003。请用 Excel 打开后另存为 .xlsx"],
  ["csv", "文本文件（如 CSV），不是工作簿。请用 Excel 打开后另存为 .xlsx"],
  ["xlsb", "二进制工作簿（.xlsb）。请用 Excel 打开后另存为 .xlsx"],
  ["ods", "OpenDocument 文件。请用 Excel 或 LibreOffice 打开后另存为 .xlsx"],
  ["docx", "Word 文档。请选择存放销售数据的工作簿"],
  ["pptx", "PowerPoint 演示文稿。请选择存放销售数据的工作簿"],
  ["zip", "不含工作簿的压缩包。请解压后选择其中的 .xlsx 文件"],
  ["pdf", "PDF 文档。请选择打印它的原工作簿"],
]);
const unknownEnglish = "of a kind that cannot be read. Choose an .xlsx file";
const unknownChinese = "无法识别的文件。请选择 .xlsx 文件";

/** Sentences for a workbook that could not be read or written. */
export const workbookProblemTexts: ProblemTexts<WorkbookFailureCode> = {
  "en-US": {
    "file-not-found": (p) => `There is no file ${p["path"]}: check the name and the folder.`,
    "file-not-readable": (p) =>
      `${p["path"]} cannot be read: check that it is a file, not a folder, and that you may open it.`,
    "not-a-workbook": (p) => `This is ${kindsEnglish.get(String(p["kind"])) ?? unknownEnglish}.`,
    "workbook-encrypted": () =>
      "The workbook is locked with a password: open it in Excel, remove the password under File › Info › Protect Workbook, save it and try again.",
    "workbook-too-large": (p) =>
      p["cells"] === undefined
        ? `A part of the workbook unpacks to ${p["size"]} MB, above the limit of ${p["limit"]} MB: split it into smaller workbooks, such as one per year.`
        : `The workbook spans more than ${p["cells"]} cells: delete content far to the right of the data, or split the workbook.`,
    "workbook-damaged": (p) =>
      p["part"]
        ? `The workbook is damaged (${p["part"]}): open it in Excel, let Excel repair it and save it, or get the file again.`
        : "The workbook is damaged or was cut off: open it in Excel, let Excel repair it and save it, or get the file again.",
    "workbook-strict-format": () =>
      "The workbook is in the format Strict Open XML, to which no sheets can be added: open it in Excel and save it as an ordinary Excel workbook (.xlsx).",
    "name-taken": (p) =>
      `The workbook already has a sheet named “${p["name"]}”: rename it or choose another name for the new sheet.`,
    "output-is-input": (p) =>
      `${p["path"]} is the workbook that was read, and it is left as it is: choose another file for the result.`,
    "output-exists-as-folder": (p) => `${p["path"]} is a folder: name a file for the result, such as result.xlsx.`,
    "output-not-writable": (p) =>
      `${p["path"]} cannot be written: check that the folder exists, that you may write into it, and that the file is not open in Excel.`,
    cancelled: () => "Stopped. Nothing was changed in the workbook; start again when you like.",
    "cell-edit-mode": () => "Finish editing the cell (press Enter) to go on.",
    "workbook-protected": (p) =>
      p["name"]
        ? `The sheet “${p["name"]}” is protected: unprotect it under Review › Unprotect Sheet, then try again.`
        : "The workbook's structure is protected: unprotect it under Review › Protect Workbook, then try again.",
    "workbook-read-only": () => "The workbook is open for reading only: save a copy, or ask for the right to edit it.",
    "sheet-missing": (p) => `There is no sheet “${p["name"]}” any more: read the workbook again.`,
    "workbook-changed": () =>
      "The workbook was edited in the meantime, so nothing was written: look at the preview again and then write.",
    "not-taken-back": (p) =>
      `Writing failed and Excel no longer answers (${p["host"]}), so sheets named “~kpi …” may be left: write again, and they are cleared away; or close the workbook without saving.`,
    "sheet-too-large": (p) =>
      `The sheet “${p["name"]}” holds cells with so much text that Excel does not hand over a row at once: shorten the longest texts, or move them to another workbook.`,
    "last-visible-sheet": () =>
      "A workbook must keep one visible sheet: add or unhide another sheet, then remove these again.",
    "host-too-old": (p) =>
      `This Excel lacks ${p["needs"]}: use Excel 2021 or later, Microsoft 365, or Excel on the web.`,
    "host-busy": () => "Excel is busy with something else: wait a moment and try again.",
    "host-failed": (p) =>
      `Excel refused (${p["host"]}): try again; if it happens again, copy the details for your support.`,
  },
  "zh-CN": {
    "file-not-found": (p) => `找不到文件 ${p["path"]}：请检查文件名和所在文件夹。`,
    "file-not-readable": (p) => `无法读取 ${p["path"]}：请确认它是文件而不是文件夹，并且您有权限打开。`,
    "not-a-workbook": (p) => `该文件是${kindsChinese.get(String(p["kind"])) ?? unknownChinese}。`,
    "workbook-encrypted": () =>
      "工作簿已用密码加密：请在 Excel 中打开，在“文件 › 信息 › 保护工作簿”中取消密码，保存后重试。",
    "workbook-too-large": (p) =>
      p["cells"] === undefined
        ? `工作簿的一个部分解压后有 ${p["size"]} MB，超过 ${p["limit"]} MB 的上限：请拆分为较小的工作簿，例如每年一个。`
        : `工作簿占用的区域超过 ${p["cells"]} 个单元格：请删除数据右侧远处的内容，或拆分工作簿。`,
    "workbook-damaged": (p) =>
      p["part"]
        ? `工作簿已损坏（${p["part"]}）：请用 Excel 打开并修复后保存，或重新获取该文件。`
        : "工作簿已损坏或不完整：请用 Excel 打开并修复后保存，或重新获取该文件。",
    "workbook-strict-format": () =>
      "工作簿采用“Strict Open XML”格式，无法添加工作表：请用 Excel 打开后另存为普通的 Excel 工作簿（.xlsx）。",
    "name-taken": (p) => `工作簿中已有名为“${p["name"]}”的工作表：请将其重命名，或为新工作表另选名称。`,
    "output-is-input": (p) => `${p["path"]} 正是所读取的工作簿，不会被覆盖：请为结果另选一个文件。`,
    "output-exists-as-folder": (p) => `${p["path"]} 是文件夹：请为结果指定文件名，例如 结果.xlsx。`,
    "output-not-writable": (p) =>
      `无法写入 ${p["path"]}：请检查文件夹是否存在、您是否有写入权限，以及该文件是否正在 Excel 中打开。`,
    cancelled: () => "已停止。工作簿没有任何改动，可随时重新开始。",
    "cell-edit-mode": () => "请先完成单元格编辑（按 Enter），然后继续。",
    "workbook-protected": (p) =>
      p["name"]
        ? `工作表“${p["name"]}”受保护：请在“审阅 › 撤消工作表保护”中解除后重试。`
        : "工作簿结构受保护：请在“审阅 › 保护工作簿”中解除后重试。",
    "workbook-read-only": () => "工作簿以只读方式打开：请另存副本，或向所有者申请编辑权限。",
    "sheet-missing": (p) => `工作表“${p["name"]}”已不存在：请重新读取工作簿。`,
    "workbook-changed": () => "工作簿在此期间被编辑过，因此没有写入任何内容：请重新查看预览后再写入。",
    "not-taken-back": (p) =>
      `写入失败，且 Excel 不再响应（${p["host"]}），可能留有名为“~kpi …”的工作表：再次写入即可清除，或直接关闭工作簿且不保存。`,
    "sheet-too-large": (p) =>
      `工作表“${p["name"]}”的单元格文字过长，Excel 无法一次传送一整行：请缩短最长的文字，或移到其他工作簿。`,
    "last-visible-sheet": () => "工作簿必须保留至少一个可见的工作表：请先新建或取消隐藏一个工作表，再删除这些工作表。",
    "host-too-old": (p) =>
      `当前 Excel 不支持 ${p["needs"]}：请使用 Excel 2021 或更高版本、Microsoft 365 或 Excel 网页版。`,
    "host-busy": () => "Excel 正忙：请稍候再试。",
    "host-failed": (p) => `Excel 拒绝了操作（${p["host"]}）：请重试；如再次出现，请复制详细信息提交给技术支持。`,
  },
};
