import {
  smartTest,
  type SmartLetter,
  type SmartQuestion,
  type SmartVerdict,
} from "../../../src/domain/targets/smartTest";
import { suggestRange } from "../../../src/domain/targets/suggestRange";
import { smartTexts } from "../../../src/i18n/findings/smartTexts";

const sound: SmartQuestion = {
  owner: "张三",
  value: 100,
  direction: "higher",
  isMeasured: true,
  capacity: 150,
  best: 95,
  pipeline: { expected: 60, left: 50 },
  weight: 0.4,
  parent: 1000,
  days: { from: 46_023, to: 46_112 },
  plan: { from: 46_023, to: 46_387 },
  asOf: 46_066,
};

describe("The SMART test of a target", () => {
  it("is passed on every letter by a sound one", () => {
    const { letters, verdict } = smartTest(sound);
    expect(Object.values(letters).map((letter) => letter.verdict)).toEqual(Array(5).fill("pass"));
    expect(verdict).toBe("pass");
  });

  it.each<[string, Partial<SmartQuestion>, SmartLetter, SmartVerdict]>([
    ["nobody's", { owner: null }, "S", "fail"],
    ["blank", { value: null }, "S", "fail"],
    ["without data", { isMeasured: false }, "M", "fail"],
    ["just at capacity", { capacity: 100 }, "A", "pass"],
    ["above capacity", { capacity: 99 }, "A", "fail"],
    ["whose capacity is unknown", { capacity: null }, "A", "warn"],
    ["at 1.1 times the best of four periods", { value: 104.5 }, "A", "pass"],
    ["above 1.1 times the best", { value: 104.6 }, "A", "warn"],
    ["without any history", { best: null }, "A", "warn"],
    ["that the pipeline does not cover", { pipeline: { expected: 49, left: 50 } }, "A", "warn"],
    ["without a pipeline to look at", { pipeline: { expected: null, left: 50 } }, "A", "warn"],
    ["that weighs nothing", { weight: null }, "R", "fail"],
    ["with nothing above it", { parent: null }, "R", "warn"],
    ["outside the plan", { days: { from: 46_300, to: 46_400 } }, "T", "fail"],
    ["of no known period", { days: null }, "T", "fail"],
    ["of which less is better, at 0.9 of the best", { direction: "lower", value: 85.5, capacity: 1 }, "A", "pass"],
    ["of which less is better, below that", { direction: "lower", value: 85 }, "A", "warn"],
  ])("%s", (_, change, letter, verdict) => {
    expect(smartTest({ ...sound, ...change }).letters[letter].verdict).toBe(verdict);
  });

  it("is as good as its worst letter", () => {
    expect(smartTest({ ...sound, parent: null, weight: 0 }).verdict).toBe("fail");
    expect(smartTest({ ...sound, parent: null }).verdict).toBe("warn");
  });

  it.each(["zh-CN", "en-US"] as const)("prints every piece of evidence with its numbers (%s)", (language) => {
    const questions: SmartQuestion[] = [
      sound,
      { ...sound, owner: null, value: null, weight: null, parent: null, days: null },
      { ...sound, capacity: null, best: null, pipeline: { expected: null, left: 5 } },
    ];
    const printed = questions
      .flatMap((question) => Object.values(smartTest(question).letters))
      .flatMap((letter) => letter.evidence.map(({ code, params }) => smartTexts[language][code](params)));
    expect(printed.filter((text) => /undefined|NaN/.test(text))).toEqual([]);
    expect(printed.join("\n")).toContain("104.5");
  });
});

describe("A suggested range", () => {
  it("runs from what attrition leaves to what growth promises", () => {
    expect(suggestRange({ base: 100, growth: 0.1, attrition: 0.2, best: 120 })).toMatchObject({
      low: 90,
      high: 110.00000000000001,
    });
  });

  it("never suggests more than the SMART test accepts", () => {
    expect(suggestRange({ base: 100, growth: 0.4, attrition: 0, best: 100 })?.high).toBeCloseTo(110, 9);
  });

  it("does not believe growth beyond a half, and is silent without a base", () => {
    expect(suggestRange({ base: 100, growth: 3, attrition: null, best: null })).toMatchObject({ low: 100, high: 150 });
    expect(suggestRange({ base: null, growth: 0.1, attrition: 0, best: 1 })).toBeNull();
    expect(suggestRange({ base: 0, growth: 0.1, attrition: 0, best: 1 })).toBeNull();
  });
});
