import type { Language } from "../../i18n/problemText";
import type { FunctionName } from "../functionNames";

type Cells = readonly (readonly (string | number)[])[];

/** A formula over the example workbook, and what it shows; numbers to the decimals printed. */
export interface FunctionExample {
  readonly formula: string;
  readonly result: Cells | Readonly<Record<Language, Cells>>;
}

/** What an example shows in a language. */
export const resultIn = ({ result }: FunctionExample, language: Language): Cells =>
  "en-US" in result ? result[language] : result;

/** One example a function. The help pages print them, a test evaluates them. */
export const functionExamples: Readonly<Record<FunctionName, FunctionExample>> = {
  KPISCORE: { formula: '=KPISCORE("张三","2026Q1")', result: [[97.2]] },
  KPIACTUAL: { formula: '=KPIACTUAL("张三","销售额","2026Q1")', result: [[1080000]] },
  KPITARGET: { formula: '=KPITARGET("张三","revenue","1Q26")', result: [[1200000]] },
  KPIATTAIN: { formula: "=KPIATTAIN(66,60,-1)", result: [[0.9]] },
  KPIPOINTS: { formula: "=KPIPOINTS(0.9,{0.8,60;1,100;1.2,120})", result: [[80]] },
  KPIWSCORE: { formula: "=KPIWSCORE({90;120;90;102.22;90},{0.4;0.2;0.25;0.1;0.05})", result: [[97.2]] },
  KPIWEIGHT: { formula: '=KPIWEIGHT("张三","回款率","2026Q1")', result: [[0.25]] },
  KPIGRADE: { formula: "=KPIGRADE(97.2)", result: [["A"]] },
  KPIRANK: { formula: '=KPIRANK("李四","2026Q1")', result: [[2]] },
  KPISPLIT: { formula: "=KPISPLIT(3000000,{21,16,22},10000)", result: [[1070000, 810000, 1120000]] },
  KPISPLIT2D: {
    formula: "=KPISPLIT2D({37;33;30},{23,35,42})",
    result: [
      [9, 13, 15],
      [7, 12, 14],
      [7, 10, 13],
    ],
  },
  KPIBREAKDOWN: {
    formula: '=KPIBREAKDOWN("张三","销售额",2026,"half","plan",FALSE)',
    result: [
      ["2026H1", 46023, 46203, 181, 2500000],
      ["2026H2", 46204, 46387, 184, 2900000],
    ],
  },
  KPISCORECARD: {
    formula: '=KPISCORECARD("张三","2026Q1",FALSE)',
    result: {
      "zh-CN": [
        ["财务类", "销售额", "金额", 1080000, 1200000, 0.9, 90, 0.4, 36],
        ["客户关系类", "新客户数", "数量", 12, 10, 1.2, 120, 0.2, 24],
        ["财务类", "回款率", "%", 0.81, 0.9, 0.9, 90, 0.25, 22.5],
        ["客户关系类", "客户满意度", "分", 4.6, 4.5, 1.02, 102.22, 0.1, 10.22],
        ["财务类", "应收周转天数", "天", 66, 60, 0.9, 90, 0.05, 4.5],
      ],
      "en-US": [
        ["Financial", "Revenue", "Money", 1080000, 1200000, 0.9, 90, 0.4, 36],
        ["Customer relationship", "New customers", "Count", 12, 10, 1.2, 120, 0.2, 24],
        ["Financial", "Collection rate", "%", 0.81, 0.9, 0.9, 90, 0.25, 22.5],
        ["Customer relationship", "Customer satisfaction", "Points", 4.6, 4.5, 1.02, 102.22, 0.1, 10.22],
        ["Financial", "Days sales outstanding", "Days", 66, 60, 0.9, 90, 0.05, 4.5],
      ],
    },
  },
  KPILEADERBOARD: {
    formula: '=KPILEADERBOARD("2026Q1",2,"",FALSE)',
    result: [
      [1, "张三", 97.2, "A"],
      [2, "李四", 80, "C"],
    ],
  },
  KPIPACE: { formula: '=KPIPACE("张三","销售额","2026-02","2026-02-13")', result: [[0.8]] },
  KPIFORECAST: { formula: '=KPIFORECAST("张三","销售额","2026-02","2026-02-13")', result: [[800000]] },
  KPIREQUIRED: { formula: '=KPIREQUIRED("张三","销售额","2026-02","2026-02-13")', result: [[83333.33]] },
  KPIGAP: {
    formula: '=KPIGAP("张三","2026Q1",FALSE)',
    result: {
      "zh-CN": [
        ["销售额", 120000, 12],
        ["回款率", 0.09, 7.5],
        ["客户满意度", -0.1, 1.78],
        ["应收周转天数", 6, 1.5],
        ["新客户数", -2, 0],
      ],
      "en-US": [
        ["Revenue", 120000, 12],
        ["Collection rate", 0.09, 7.5],
        ["Customer satisfaction", -0.1, 1.78],
        ["Days sales outstanding", 6, 1.5],
        ["New customers", -2, 0],
      ],
    },
  },
  KPIBONUS: { formula: '=KPIBONUS("张三","2026Q1")', result: [[30000]] },
  KPITIER: { formula: "=KPITIER(38000,{0,0.01;10000,0.02;30000,0.03})", result: [[740]] },
  KPIWORKDAYS: { formula: '=KPIWORKDAYS("2026-02-01","2026-02-28","CN")', result: [[16]] },
  KPIPERIOD: { formula: '=KPIPERIOD("2026-02-13","quarter",1)', result: [["2026Q2"]] },
  KPIEXPLAIN: {
    formula: '=KPIEXPLAIN("张三","2026Q1","DSO")',
    result: {
      "zh-CN": [
        ["步骤", "算式", "结果"],
        ["应收周转天数 · 达成率", "2 − 66 ÷ 60", 0.9],
        ["应收周转天数 · 单项得分", "100 × 90%", 90],
        ["应收周转天数 · 加权得分", "5% × 90", 4.5],
      ],
      "en-US": [
        ["Step", "Sum", "Result"],
        ["Days sales outstanding · Attainment", "2 − 66 ÷ 60", 0.9],
        ["Days sales outstanding · Points", "100 × 90%", 90],
        ["Days sales outstanding · Weighted", "5% × 90", 4.5],
      ],
    },
  },
  KPICHECK: { formula: '=KPICHECK("plan")', result: [["OK"]] },
};
