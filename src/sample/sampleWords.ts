import type { Language } from "../i18n/problemText";

/** Every word of the sample workbook in one language: names, headers, titles. */
export interface SampleWords {
  readonly people: readonly string[];
  readonly titles: Readonly<Record<SampleRole, string>>;
  readonly teams: readonly [string, string, string, string];
  readonly customerNames: (index: number) => string;
  readonly products: readonly (readonly [name: string, listPrice: number, cost: number])[];
  readonly stages: { readonly won: string; readonly lost: string; readonly open: readonly [string, string] };
  readonly statuses: { readonly done: string; readonly cancelled: string };
  readonly purposes: readonly string[];
  readonly courses: readonly string[];
  readonly complaintTypes: readonly string[];
  readonly total: string;
  readonly ordersTitle: string;
  readonly sheets: Readonly<Record<SampleSheet, { readonly name: string; readonly head: readonly string[] }>>;
  /** KPI names as they stand in the manual actuals. */
  readonly manualKpis: { readonly hygiene: string; readonly rating: string; readonly sharing: string };
}

/** Roles of the sample company. */
export type SampleRole = "keyAccount" | "channel" | "field" | "manager";

/** Sheets of the sample workbook. */
export type SampleSheet =
  "roster" | "orders" | "receipts" | "opportunities" | "visits" | "surveys" | "complaints" | "trainings" | "manual";

const chinesePlaces = "华东 南方 北辰 江城 海岳 云岭 长河 金陵 锦程 星海 瑞丰 天成".split(" ");
const chineseTrades =
  "精密机械 电子科技 医疗器械 食品贸易 建材供应 汽车配件 新能源 包装材料 物流设备 仪器仪表 纺织服饰 印刷科技 环保工程 家居用品 化工材料 冷链食品".split(
    " ",
  );
const englishPlaces =
  "Harbour Northgate Silverline Redwood Lakeside Summit Orchard Westfield Kingsway Bluebird Granite Meridian".split(
    " ",
  );
const englishTrades =
  "Machinery,Electronics,Medical,Foods,Materials,Auto Parts,Energy,Packaging,Logistics,Instruments,Textiles,Printing,Water,Furniture,Chemicals,Seafoods".split(
    ",",
  );

const at = (items: readonly string[], index: number): string => items[index % items.length] ?? "";

const chinese: SampleWords = {
  people:
    "陈晓东 林婉清 周建国 吴思远 张三 李四 王丽华 赵明轩 刘芳 孙浩然 黄雅婷 徐志强 马俊杰 朱琳 胡文博 郭静怡 何宇航 高雪梅 罗永辉 梁诗涵 宋佳豪 唐莉 韩子墨 冯雨桐 邓超凡".split(
      " ",
    ),
  titles: { keyAccount: "大客户经理", channel: "渠道销售", field: "外勤销售代表", manager: "销售经理" },
  teams: ["华东区", "华南区", "华北区", "西部区"],
  customerNames: (index) => `${at(chinesePlaces, index)}${at(chineseTrades, Math.floor(index / 12))}有限公司`,
  products: [
    ["标准型控制器", 4200, 2600],
    ["高端型控制器", 9800, 5700],
    ["传感器套件", 1500, 840],
    ["年度维护服务", 6000, 2100],
  ],
  stages: { won: "赢单", lost: "输单", open: ["初步接洽", "方案报价"] },
  statuses: { done: "已发货", cancelled: "已取消" },
  purposes: ["例行回访", "需求调研", "方案演示", "合同洽谈"],
  courses: ["产品知识", "谈判技巧", "客户服务", "合规培训"],
  complaintTypes: ["交期延误", "质量问题", "发票错误"],
  total: "合计",
  ordersTitle: "销售订单台账（2025年1月—2026年6月）",
  sheets: {
    roster: { name: "花名册", head: ["工号", "姓名", "岗位", "团队", "直属上级", "入职日期", "离职日期"] },
    orders: {
      name: "销售订单",
      head: ["订单号", "下单日期", "客户名称", "业务员", "产品", "数量", "原价金额", "销售额", "成本", "订单状态"],
    },
    receipts: { name: "回款明细", head: ["回款日期", "订单号", "客户名称", "业务员", "回款金额（元）"] },
    opportunities: {
      name: "商机",
      head: ["商机编号", "客户名称", "负责人", "阶段", "创建日期", "关闭日期", "预计金额（元）"],
    },
    visits: { name: "拜访记录", head: ["拜访日期", "业务员", "客户名称", "拜访目的"] },
    surveys: { name: "满意度调查", head: ["调查日期", "客户名称", "业务员", "满意度评分"] },
    complaints: { name: "客户投诉", head: ["投诉日期", "客户名称", "业务员", "投诉类型"] },
    trainings: { name: "培训记录", head: ["培训日期", "姓名", "课程", "应完成课时", "已完成课时", "考试成绩"] },
    manual: { name: "手工实绩", head: ["姓名", "指标", "期间", "实际值"] },
  },
  manualKpis: { hygiene: "CRM录入规范", rating: "主管评分", sharing: "分享次数" },
};

const english: SampleWords = {
  people:
    "Alice Morgan,Brian Shaw,Carla Reyes,Daniel Frost,Emma Clarke,Felix Hart,Grace Lin,Henry Wolfe,Isla Barnes,Jack Turner,Kate Bishop,Liam Doyle,Mia Foster,Noah Grant,Olivia Webb,Paul Stone,Quinn Avery,Rosa Delgado,Sam Porter,Tara Singh,Umar Aziz,Vera Novak,Will Hayes,Xenia Petrov,Yusuf Kaya".split(
      ",",
    ),
  titles: {
    keyAccount: "Key Account Manager",
    channel: "Channel Representative",
    field: "Field Sales Representative",
    manager: "Sales Manager",
  },
  teams: ["East", "South", "North", "West"],
  customerNames: (index) => `${at(englishPlaces, index)} ${at(englishTrades, Math.floor(index / 12))} Ltd`,
  products: [
    ["Controller Standard", 4200, 2600],
    ["Controller Pro", 9800, 5700],
    ["Sensor kit", 1500, 840],
    ["Annual service", 6000, 2100],
  ],
  stages: { won: "Won", lost: "Lost", open: ["Qualifying", "Proposal"] },
  statuses: { done: "Shipped", cancelled: "Cancelled" },
  purposes: ["Follow-up", "Discovery", "Demo", "Negotiation"],
  courses: ["Product knowledge", "Negotiation", "Customer service", "Compliance"],
  complaintTypes: ["Late delivery", "Quality", "Invoice error"],
  total: "Total",
  ordersTitle: "Sales orders, January 2025 – June 2026",
  sheets: {
    roster: { name: "Team", head: ["Employee No", "Name", "Job Title", "Team", "Manager", "Hire Date", "Leave Date"] },
    orders: {
      name: "Orders",
      head: [
        "Order No",
        "Order Date",
        "Customer",
        "Sales Rep",
        "Product",
        "Qty",
        "List Amount",
        "Amount",
        "Cost",
        "Status",
      ],
    },
    receipts: { name: "Receipts", head: ["Payment Date", "Order No", "Customer", "Sales Rep", "Amount Received"] },
    opportunities: {
      name: "Opportunities",
      head: ["Opportunity No", "Customer", "Owner", "Stage", "Created Date", "Close Date", "Amount"],
    },
    visits: { name: "Visits", head: ["Visit Date", "Sales Rep", "Customer", "Purpose"] },
    surveys: { name: "Satisfaction", head: ["Survey Date", "Customer", "Sales Rep", "Satisfaction Score"] },
    complaints: { name: "Complaints", head: ["Complaint Date", "Customer", "Sales Rep", "Complaint Type"] },
    trainings: {
      name: "Training",
      head: ["Training Date", "Name", "Course", "Planned Hours", "Completed Hours", "Exam Score"],
    },
    manual: { name: "Manual actuals", head: ["Name", "KPI", "Period", "Actual"] },
  },
  manualKpis: { hygiene: "CRM hygiene", rating: "Manager rating", sharing: "Knowledge sharing" },
};

/** The sample's words in a language. */
export const sampleWords = (language: Language): SampleWords => (language === "zh-CN" ? chinese : english);
