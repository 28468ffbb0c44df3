import { factsOf, fieldsOf, read, sheet } from "./workbookOf";

describe("opportunities with a stage and an outcome", () => {
  const rows = (stage: string, outcome: string) => [
    ["商机编号", "客户名称", "销售", stage, outcome, "创建日期", "关闭日期", "金额"],
    ["O1", "甲公司", "张三", "方案报价", "赢单", "2026-01-05", "2026-02-05", 100],
    ["O2", "乙公司", "李四", "商务谈判", "输单", "2026-01-06", "2026-02-06", 200],
    ["O3", "丙公司", "张三", "初步接洽", "进行中", "2026-01-07", null, 300],
    ["O4", "丁公司", "李四", "方案报价", "进行中", "2026-01-08", null, 400],
  ];

  it.each([
    ["销售阶段", "状态"],
    ["阶段", "结果"],
    ["商机阶段", "赢输单"],
  ])("keeps the step of %s and takes won and lost from %s", (stage, outcome) => {
    const intake = read([sheet("商机", rows(stage, outcome))]);
    expect(fieldsOf(intake)).toMatchObject({ [stage]: "stage", [outcome]: "outcome" });
    const facts = factsOf(intake, "opportunities");
    expect(facts.map((fact) => fact["stage"])).toEqual(["won", "lost", "open", "open"]);
    expect(facts.map((fact) => fact["step"])).toEqual(["方案报价", "商务谈判", "初步接洽", "方案报价"]);
  });

  it("takes a lone status for the stage", () => {
    const lone = rows("x", "状态").map((row) => row.filter((_, i) => i !== 3));
    const intake = read([sheet("商机", lone)]);
    expect(fieldsOf(intake)).toMatchObject({ 状态: "stage" });
    expect(factsOf(intake, "opportunities").map((fact) => fact["stage"])).toEqual(["won", "lost", "open", "open"]);
  });
});
