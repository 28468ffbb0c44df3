import fc from "fast-check";
import { nameKey, readName } from "../../../src/intake/values/readName";
import { runs } from "../../helpers/runs";

describe("one person is one name, however it is spaced or cased", () => {
  it.each([
    " Barry\u3000Jones",
    "BARRY JONES",
    "Barry\r\nJones",
    "Barry\tJones",
    "Barry\u000bJones",
    "Barry\u200bJones",
    "Barry\u00adJones",
    "\ufeffBarry Jones",
    "Barry  Jones\u00a0",
    "Ｂａｒｒｙ Ｊｏｎｅｓ",
  ])("%j", (text) => expect(nameKey(text)).toBe(nameKey("Barry Jones")));

  it("a Chinese name padded with a space is the same name", () => expect(nameKey("张\u3000三")).toBe(nameKey("张三")));
  it("the name is shown without stray spaces, and said to be changed", () =>
    expect(readName(" Barry\u3000Jones ")).toMatchObject({ name: "Barry Jones", changed: true }));
  it("a clean name is shown as it stands", () =>
    expect(readName("Barry Jones")).toMatchObject({ name: "Barry Jones", changed: false }));
});

describe("different texts stay different people", () => {
  const names = [
    "=1+1",
    "\t=1+1",
    "'=1+1",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd",
    "@SUM(1+1)*cmd",
    "Jane_Peacock",
    "Jane Peacock",
  ];
  it("texts that look like formulas are distinct names", () =>
    expect(new Set(names.map((name) => nameKey(name))).size).toBe(names.length));
  it("names of 255 and 256 characters stay two", () =>
    expect(nameKey("A".repeat(255))).not.toBe(nameKey("A".repeat(256))));
});

describe("any visible text is a name", () => {
  it.each(["__proto__", "constructor", "null", "undefined", "NaN", "0", "TRUE", "?"])("%s", (text) =>
    expect(readName(text)).toMatchObject({ kind: "name", name: text }),
  );
  it("an order number is the same as a number and as text", () => {
    const [asNumber, asText] = [readName(10102), readName("10102")];
    expect(asNumber).toMatchObject({ name: "10102", key: "10102" });
    expect(asText).toMatchObject({ name: "10102", key: "10102" });
  });
});

describe("no name", () => {
  it.each([null, "", "\u00a0", " \u200b ", "-", "——", "/", "N/A", "无"])("%j", (value) =>
    expect(readName(value)).toEqual({ kind: "blank" }),
  );
  it("an error cell names nobody and is reported", () =>
    expect(readName({ error: "#N/A" })).toMatchObject({ kind: "unreadable", code: "cell-error" }));
});

it("tidying a name twice changes nothing more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const once = readName(text);
      if (once.kind !== "name") return true;
      const twice = readName(once.name);
      return twice.kind === "name" && twice.name === once.name && twice.key === once.key;
    }),
    runs(1000),
  );
});
