import type { Language } from "../i18n/problemText";

const help: Readonly<Record<Language, string>> = {
  "en-US": `KPI Desk, command line: npm run -s kpi -- <command>

  inspect FILE                     what is in the workbook: tables, columns with evidence, problems
  actuals FILE --by month|quarter|year [--kpi ID…] [--plan P]
  plan FILE [--out plan.json]      a draft plan from the workbook
  plan --schema | plan --check P   the JSON schema of a plan; check one
  score FILE --period 2026Q1 [--plan P] [--rank-in role|team|all]
  review FILE --period 2026Q1 [--plan P]   the period written up: company, people, variances, whom to help first
  rows FILE --kpi ID --period P [--person NAME…] [--plan P]   the rows of the sheets behind a number
  funnel FILE [--period P] [--person NAME…] [--plan P]   stage by stage: how many came how far, how fast, what is open
  customer FILE --name NAME --period P [--plan P]   one page about a customer
  breakdown FILE --kpi ID --total N --year Y --basis equal|days|workdays|last-year|seasonal|capacity|own
            --level half|quarter|month|week [--via quarters|months] [--week-basis workdays|days] [--people]
            [--unit U] [--fiscal-start M] [--shares A,B,…] [--plan P] [--save P2]
  write FILE --year Y --out OUT.xlsx [--sheets breakdown|leaderboard|dashboard|scorecards|check …] [--level quarter|month|week] [--period P] [--plan P]
  handout FILE --period 2026Q1 --out FOLDER [--person NAME…] [--plan P]   one workbook a person, with nobody else's numbers
  sample [--out FILE.xlsx]         the sample workbook

  Every command: --json  --lang zh-CN|en-US  --as-of DATE  --holidays CN|none|FILE
  Without --plan, a KPI Plan sheet in FILE is the plan. Exit code: 0 ok, 1 a problem prevented the result, 2 wrong call.
`,
  "zh-CN": `绩效工作台命令行：npm run -s kpi -- <命令>

  inspect FILE                     查看工作簿内容：表格、列的识别依据、问题
  actuals FILE --by month|quarter|year [--kpi ID…] [--plan P]   实际值
  plan FILE [--out plan.json]      根据工作簿生成方案草稿
  plan --schema | plan --check P   方案的 JSON 结构；校验方案
  score FILE --period 2026Q1 [--plan P] [--rank-in role|team|all]   评分
  review FILE --period 2026Q1 [--plan P]   期间复盘：公司、人员、差额、优先辅导
  rows FILE --kpi ID --period P [--person 姓名…] [--plan P]   数字背后的明细行
  funnel FILE [--period P] [--person 姓名…] [--plan P]   销售漏斗：各阶段转化、速度与进行中商机
  customer FILE --name 客户 --period P [--plan P]   客户一页通
  breakdown FILE --kpi ID --total N --year Y --basis equal|days|workdays|last-year|seasonal|capacity|own
            --level half|quarter|month|week [--via quarters|months] [--week-basis workdays|days] [--people]
            [--unit U] [--fiscal-start M] [--shares A,B,…] [--plan P] [--save P2]   目标分解
  write FILE --year Y --out OUT.xlsx [--sheets breakdown|leaderboard|dashboard|scorecards|check …] [--level quarter|month|week] [--period P] [--plan P]   把结果写成新的工作表
  handout FILE --period 2026Q1 --out 文件夹 [--person 姓名…] [--plan P]   每人一个工作簿，只含本人数据
  sample [--out FILE.xlsx]         示例工作簿

  所有命令：--json  --lang zh-CN|en-US  --as-of 日期  --holidays CN|none|文件
  不带 --plan 时，使用 FILE 中的 KPI Plan 工作表。退出码：0 成功，1 有问题而无结果，2 命令有误。
`,
};

/** What the command line can do, on one screen. */
export const helpText = (language: Language): string => help[language];
