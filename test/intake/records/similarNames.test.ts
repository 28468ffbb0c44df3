import { nearestName, similarNames } from "../../../src/intake/records/similarNames";

describe("names that are alike", () => {
  it("one letter too many is probably the same person", () => {
    expect(similarNames(["Jane Peacock", "Margaret Park", "Jane Peackock"])).toEqual([
      { first: "Jane Peacock", second: "Jane Peackock" },
    ]);
  });

  it("short names, Chinese names and names by number are left alone", () => {
    expect(similarNames(["Bob", "Rob", "王小明", "王小红", "Rep 00017", "Rep 00018"])).toEqual([]);
  });

  it("the nearest known name is suggested, none when nobody is near", () => {
    expect(nearestName("Jane Peackock", ["Margaret Park", "Jane Peacock"])).toBe("Jane Peacock");
    expect(nearestName("New Hire", ["Margaret Park", "Jane Peacock"])).toBeNull();
  });
});
