/** What Excel shows of a function in Chinese: what it does, what comes back, and its arguments in order: name and meaning. */
interface ChineseHelp {
  readonly description: string;
  readonly result: string;
  readonly parameters: readonly (readonly [name: string, meaning: string])[];
}

const rep = ["人员", "姓名、别名或编号；选择一列人员则返回一列结果"] as const;
const oneRep = ["人员", "姓名、别名或编号"] as const;
const kpi = ["指标", "指标的中文名、英文名、别名或编号"] as const;
const period = ["期间", "任意写法的期间，或日期；省略则为方案的考核期"] as const;
const asOf = ["截至日", "计入的最后一天；省略则按方案"] as const;
const headers = ["表头", "填 FALSE 则不返回表头"] as const;

/** Chinese texts of the custom functions; the English ones are their docstrings. */
export const functionHelpZh = {
  KPISCORE: {
    description: "人员在某期间的绩效得分，按方案取整一次。",
    result: "得分；没有得分时为 #N/A。",
    parameters: [rep, period, ["指标或类别", "某个指标（返回单项得分），或某个类别（返回该类得分）"]],
  },
  KPIACTUAL: {
    description: "人员在某期间某指标的实际值。",
    result: "实际值；缺失时为 #N/A。",
    parameters: [rep, kpi, period, asOf],
  },
  KPITARGET: {
    description: "人员在某期间某指标的目标值。",
    result: "目标值；未设定时为 #N/A。",
    parameters: [rep, kpi, period, ["版本", "方案版本；省略则为当前方案"]],
  },
  KPIATTAIN: {
    description: "实际值相对目标的达成率，1 表示正好达成。",
    result: "达成率；目标为 0 时为 #DIV/0!。",
    parameters: [
      ["实际", "实际值，或一组实际值"],
      ["目标", "目标值，或一组目标值"],
      ["方向", "1：越高越好（默认）；-1：越低越好；0：区间"],
      ["基线", "起点值"],
      ["下限", "区间目标的下限"],
      ["上限", "区间目标的上限"],
      ["容差", "超出区间多远时达成率降为 0"],
    ],
  },
  KPIPOINTS: {
    description: "由达成率计算单项得分：按曲线，或 100% 得 100 分、最高 120 分。",
    result: "单项得分。",
    parameters: [
      ["达成率", "达成率（1 = 100%），或一组达成率"],
      ["曲线", "两列：达成率、得分，从低到高"],
      ["下限", "计入的最低达成率，默认 0"],
      ["上限", "可得分的最高达成率，默认 1.2"],
    ],
  },
  KPIWSCORE: {
    description: "由两个区域中的单项得分和权重计算总分。",
    result: "取整后的得分；有数据的指标过少时为 #N/A。",
    parameters: [
      ["得分区域", "单项得分；空白表示缺失"],
      ["权重区域", "权重，个数与得分相同"],
      ["缺失处理", "reweight、zero 或 error；省略则按方案"],
    ],
  },
  KPIWEIGHT: {
    description: "某指标在某角色中所占的权重。",
    result: "占比（合计为 1）；该角色没有此指标时为 #N/A。",
    parameters: [
      ["角色或人员", "角色的名称或编号，或担任该角色的人员"],
      kpi,
      ["期间", "按人员查询时，取该期间末的角色"],
    ],
  },
  KPIGRADE: {
    description: "得分对应的等级。",
    result: "等级；低于最低一级时为空。",
    parameters: [
      ["得分", "得分，或一组得分"],
      ["等级表", "两列：等级、最低得分；省略则按方案"],
    ],
  },
  KPIRANK: {
    description: "人员按得分或某指标达成率的排名，最好为 1。",
    result: "排名；没有得分时为 #N/A。",
    parameters: [rep, period, ["指标", "按该指标排名；省略则按得分"], ["范围", "all（默认）、role 或 team"]],
  },
  KPISPLIT: {
    description: "按权重分解总额，各份之和与总额完全相等。",
    result: "与权重区域同样形状的各份。",
    parameters: [
      ["总额", "要分解的金额"],
      ["权重", "每份一个权重"],
      ["最小单位", "各份之间的最小差额，默认 1"],
      ["锁定", "已锁定的金额，形状与权重相同；空白为未锁定"],
    ],
  },
  KPISPLIT2D: {
    description: "按行合计和列合计填满一张表，行列同时对平。",
    result: "填好的表。",
    parameters: [
      ["行合计", "每行的合计"],
      ["列合计", "每列的合计，总和须与行合计相同"],
      ["最小单位", "单元格之间的最小差额，默认 1"],
      ["锁定", "已锁定的单元格，形状与表相同；空白为未锁定"],
    ],
  },
  KPIBREAKDOWN: {
    description: "一年的目标按期间列出：期间、开始、结束、天数、目标。",
    result: "每个期间一行，合计等于全年。",
    parameters: [
      ["对象", "人员、团队、角色或全公司"],
      kpi,
      ["年度", "任意写法的年份"],
      ["层级", "半年、季度（默认）、月或周"],
      ["方式", "plan（默认）、equal、days、workdays、last-year 或 seasonal"],
      headers,
    ],
  },
  KPISCORECARD: {
    description: "人员的计分卡：类别、指标、单位、实际、目标、达成率、单项得分、权重、加权得分。",
    result: "每个指标一行。",
    parameters: [oneRep, period, headers],
  },
  KPILEADERBOARD: {
    description: "排行榜：排名、姓名、得分、等级；指定指标时为排名、姓名、实际、目标、达成率。",
    result: "每人一行，最好的在前。",
    parameters: [period, ["前几名", "显示的人数；省略则全部"], ["指标", "按该指标的达成率排名；省略则按得分"], headers],
  },
  KPIPACE: {
    description: "按工作日计算，实际值相对至今应完成量的进度，1 表示正好跟上。",
    result: "进度；尚无应完成量时为 #N/A。",
    parameters: [rep, kpi, period, asOf],
  },
  KPIFORECAST: {
    description: "照目前的进度，期末将达到的值。",
    result: "预测值；尚无应完成量时为 #N/A。",
    parameters: [rep, kpi, period, asOf, ["方法", "run-rate（默认），或 blended：剩余部分按计划并按进度修正"]],
  },
  KPIREQUIRED: {
    description: "要达成目标，剩余每个工作日需完成的量。",
    result: "每个工作日的量；没有剩余工作日时为 #N/A。",
    parameters: [rep, kpi, period, asOf],
  },
  KPIGAP: {
    description: "人员各指标与目标的差距，以及仍可提升的得分，从高到低。",
    result: "指标、差距、可提升得分。",
    parameters: [oneRep, period, headers],
  },
  KPIBONUS: {
    description: "人员在某期间的奖金，按其角色的奖金方案计算。",
    result: "奖金金额；角色没有奖金方案时为 #N/A。",
    parameters: [rep, period, ["得分", "试算用的得分；省略则用其实际得分"]],
  },
  KPITIER: {
    description: "按分档比例计算的提成。",
    result: "提成金额。",
    parameters: [
      ["金额", "金额，或一组金额"],
      ["档位", "两列：起点、比例"],
      ["方式", "marginal（默认，分段）、whole（全额）或 interpolated（插值）"],
    ],
  },
  KPIWORKDAYS: {
    description: "两日之间的工作日数，首尾都计入。",
    result: "天数。",
    parameters: [
      ["开始", "第一天"],
      ["结束", "最后一天"],
      ["日历", "CN、none，或一列放假日期；省略则按方案"],
    ],
  },
  KPIPERIOD: {
    description: "日期所在期间的名称。",
    result: "期间名称，例如 2026Q1。",
    parameters: [
      ["日期", "日期，或期间名称"],
      ["层级", "年、半年、季度（默认）、月或周"],
      ["偏移", "向后几个期间；负数为向前"],
    ],
  },
  KPIEXPLAIN: {
    description: "从实际值到得分的每一步计算。",
    result: "步骤、算式、结果。",
    parameters: [oneRep, period, ["指标", "只解释该指标；省略则解释整个得分"]],
  },
  KPICHECK: {
    description: "方案和数据中的问题；没有问题时为 OK。",
    result: "级别、位置、问题，或 OK。",
    parameters: [["检查内容", "全部（默认）、方案或数据"], headers],
  },
} satisfies Readonly<Record<string, ChineseHelp>>;
