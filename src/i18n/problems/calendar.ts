import type { CalendarProblemCode } from "../../domain/calendar/calendarProblem";
import type { ProblemTexts } from "../problemText";

/** What to say of a period or a holiday file that cannot be read. */
export const calendarProblemTexts = {
  "zh-CN": {
    "period-unreadable": (p) => `无法识别期间“${p["value"]}”，请改写为类似“${p["example"]}”的形式。`,
    "period-missing": (p) =>
      `没有指定期间，计划中也未设置考核期。请填写期间，例如“${p["example"]}”，或在设置中选定考核期。`,
    "period-year-missing": (p) =>
      `“${p["value"]}”没有写明年份，也没有可参照的计划年度。请补上年份，例如“${p["example"]}”。`,
    "period-week-missing": (p) =>
      `“${p["value"]}”不存在：${p["year"]} 年只有 ${p["weeks"]} 周。请改用第 1 至第 ${p["weeks"]} 周，或改换年份。`,
    "holiday-file-unreadable": (p) =>
      `节假日文件中没有可用的日期。请提供 holiday-cn 格式的 JSON，或每行一个日期的文本，例如“${p["example"]}”。`,
    "holiday-day-unreadable": (p) =>
      `节假日文件第 ${p["line"]} 条“${p["value"]}”无法识别，请写成日期加是否放假，例如“${p["example"]}”。`,
  },
  "en-US": {
    "period-unreadable": (p) => `"${p["value"]}" is not a period: write it like "${p["example"]}".`,
    "period-missing": (p) =>
      `No period was given and the plan has no review period: name one, such as "${p["example"]}", or set the review period in the settings.`,
    "period-year-missing": (p) =>
      `"${p["value"]}" names no year and there is no plan year to take it from: add the year, as in "${p["example"]}".`,
    "period-week-missing": (p) =>
      `"${p["value"]}" does not exist: ${p["year"]} has ${p["weeks"]} weeks. Use week 1 to ${p["weeks"]}, or another year.`,
    "holiday-file-unreadable": (p) =>
      `The holiday file holds no days: give holiday-cn JSON, or one day a line, such as "${p["example"]}".`,
    "holiday-day-unreadable": (p) =>
      `Entry ${p["line"]} of the holiday file, "${p["value"]}", cannot be read: write the date and whether it is off, as in "${p["example"]}".`,
  },
} satisfies ProblemTexts<CalendarProblemCode>;
