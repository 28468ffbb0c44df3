import { opportunityStage } from "../../../src/intake/columns/stageWords";

describe("the stage of an opportunity", () => {
  it.each(["赢单", "成交", "已签约", "中标", "Won", "Closed Won", "closedwon", "Closed - Won", "已成交"])(
    "%s is won",
    (word) => {
      expect(opportunityStage(word)).toBe("won");
    },
  );

  it.each(["输单", "丢单", "未成交", "未中标", "流失", "Lost", "Closed Lost", "closedlost", "Cancelled", "战败"])(
    "%s is lost",
    (word) => {
      expect(opportunityStage(word)).toBe("lost");
    },
  );

  it.each([
    "跟进中",
    "方案报价",
    "待签约",
    "预计成交",
    "谈判",
    "Prospecting",
    "Engaging",
    "Negotiation/Review",
    "Qualification",
  ])("%s is still open", (word) => {
    expect(opportunityStage(word)).toBe("open");
  });

  it("a blank stage is missing", () => {
    expect(opportunityStage("  ")).toBeNull();
  });
});
