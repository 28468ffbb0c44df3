import type { HostClass, HostObject } from "../../protocol/hostClass";
import { intersection } from "../../store/area";
import { choiceArg, flagArg, integerArg, rangeArg } from "../arguments";
import { childBag, createBag } from "../bag";
import { areasOf, rangesOf } from "../book/areasState";
import type { AreasState, ConditionalFormat } from "../book/book";
import { clearConditionalFormats } from "../book/clearCells";
import { requireAllowed } from "../book/protection";
import { areaOf, createRange } from "../book/resolveAddress";
import { collection } from "../collection";
import { invalidArgument, itemNotFound } from "../errors";
import { bagRef, ref } from "../ref";
import { joinCells } from "../book/findText";

const CLASSES: Readonly<Record<string, readonly [string, string]>> = {
  cellValue: ["CellValue", "CellValueConditionalFormat"],
  colorScale: ["ColorScale", "ColorScaleConditionalFormat"],
  custom: ["Custom", "CustomConditionalFormat"],
  dataBar: ["DataBar", "DataBarConditionalFormat"],
  iconSet: ["IconSet", "IconSetConditionalFormat"],
  preset: ["PresetCriteria", "PresetCriteriaConditionalFormat"],
  textComparison: ["ContainsText", "TextConditionalFormat"],
  topBottom: ["TopBottom", "TopBottomConditionalFormat"],
};
const TYPES = Object.values(CLASSES).map(([type]) => type);

const formatsOf = (state: AreasState): readonly ConditionalFormat[] =>
  state.sheet.conditionalFormats.filter((format) =>
    format.areas.some((area) => areasOf(state).some((each) => intersection(area, each) !== undefined)),
  );

const members = collection<AreasState>(
  (state) => formatsOf(state).map((format) => ref("ConditionalFormat", format)),
  (state, key) => {
    const found = formatsOf(state).find((format) => format.id === key);
    return found === undefined ? undefined : ref("ConditionalFormat", found);
  },
);

/** Excel.ConditionalFormatCollection */
export const conditionalFormatCollectionClass: HostClass<AreasState> = {
  name: "ConditionalFormatCollection",
  items: members.items,
  methods: {
    ...members.methods,
    add: (state, type) => {
      requireAllowed(state.sheet, "allowFormatCells");
      const { sheet } = state;
      const format: ConditionalFormat = {
        sheet,
        id: `{${String(sheet.book.nextId()).padStart(8, "0")}-0005-0000-0000-000000000000}`,
        type: choiceArg(type, TYPES),
        areas: [...areasOf(state)],
        bag: createBag(),
      };
      // The newest rule is the first, as in Excel's rules manager.
      sheet.conditionalFormats.unshift(format);
      return ref("ConditionalFormat", format);
    },
    clearAll: (state) => {
      requireAllowed(state.sheet, "allowFormatCells");
      for (const area of areasOf(state)) clearConditionalFormats(state.sheet, area);
    },
  },
};

function live(format: ConditionalFormat): ConditionalFormat {
  if (!format.sheet.conditionalFormats.includes(format)) throw itemNotFound();
  return format;
}

/** Excel.ConditionalFormat */
export const conditionalFormatClass: HostClass<ConditionalFormat> = {
  name: "ConditionalFormat",
  identity: (format) => ({ Id: format.id }),
  properties: {
    id: { get: (format) => format.id },
    type: { get: (format) => live(format).type },
    priority: {
      get: (format) => live(format).sheet.conditionalFormats.indexOf(format),
      set: (format, value) => {
        const list = live(format).sheet.conditionalFormats;
        const at = integerArg(value);
        if (at < 0 || at >= list.length) throw invalidArgument();
        list.splice(list.indexOf(format), 1);
        list.splice(at, 0, format);
      },
    },
    stopIfTrue: {
      get: (format) => (isGraphic(format) ? null : (format.bag.values.get("stopIfTrue") ?? false)),
      set: (format, value) => void format.bag.values.set("stopIfTrue", flagArg(value)),
    },
  },
  objects: Object.fromEntries(Object.keys(CLASSES).flatMap((name) => kinds(name))),
  methods: {
    changeRuleToCellValue: (format, rule) => changeRule(format, "CellValue", "cellValue", rule),
    changeRuleToColorScale: (format) => changeRule(format, "ColorScale", "colorScale"),
    changeRuleToCustom: (format, formula) => changeRule(format, "Custom", "custom", { formula }),
    changeRuleToDataBar: (format) => changeRule(format, "DataBar", "dataBar"),
    changeRuleToIconSet: (format) => changeRule(format, "IconSet", "iconSet"),
    changeRuleToPresetCriteria: (format, rule) => changeRule(format, "PresetCriteria", "preset", rule),
    changeRuleToContainsText: (format, rule) => changeRule(format, "ContainsText", "textComparison", rule),
    changeRuleToTopBottom: (format, rule) => changeRule(format, "TopBottom", "topBottom", rule),
    delete: (format) => {
      const list = live(format).sheet.conditionalFormats;
      list.splice(list.indexOf(format), 1);
    },
    getRange: (format) => {
      const [first, ...more] = live(format).areas;
      if (first === undefined || more.length > 0) throw itemNotFound();
      return ref("Range", createRange(format.sheet, first));
    },
    getRangeOrNullObject: (format) => {
      const [first, ...more] = live(format).areas;
      return first === undefined || more.length > 0 ? null : ref("Range", createRange(format.sheet, first));
    },
    getRanges: (format) => ref("RangeAreas", rangesOf(format.sheet, joinCells(live(format).areas))),
    setRanges: (format, ranges) => {
      const area = typeof ranges === "string" ? ranges.split(",") : [ranges];
      live(format).areas = area.map((each) =>
        areaOf(rangeArg(typeof each === "string" ? each.trim() : each, format.sheet)),
      );
    },
  },
};

function isGraphic(format: ConditionalFormat): boolean {
  return ["ColorScale", "DataBar", "IconSet"].includes(live(format).type);
}

/** `cellValue` and `cellValueOrNullObject`: the first is refused when the format is of another kind. */
function kinds(name: string): [string, (format: ConditionalFormat) => HostObject | null][] {
  const [type, className] = CLASSES[name] ?? ["", ""];
  const find = (format: ConditionalFormat): HostObject | null =>
    live(format).type === type ? bagRef(className, childBag(format.bag, name)) : null;
  return [
    [
      name,
      (format) => {
        const found = find(format);
        if (found === null) throw itemNotFound();
        return found;
      },
    ],
    [`${name}OrNullObject`, find],
  ];
}

function changeRule(format: ConditionalFormat, type: string, name: string, rule?: unknown): void {
  Object.assign(live(format), { type });
  if (rule !== undefined) childBag(format.bag, name).values.set("rule", rule);
}
