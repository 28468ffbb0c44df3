import type { HostClass } from "../../protocol/hostClass";
import { cellArea, containsArea, sameArea } from "../../store/area";
import type { Area } from "../../store/area";
import { recordArg } from "../arguments";
import { createBag } from "../bag";
import type { Bag } from "../bag";
import { areasOf, rangesOf } from "../book/areasState";
import type { AreasState, Sheet, Validation } from "../book/book";
import { clearValidations } from "../book/clearCells";
import { joinCells } from "../book/findText";
import { requireUnlocked } from "../book/protection";
import { mapCells } from "../book/readCells";
import { fulfils, validationRule, validationType } from "../book/validationRules";
import { itemNotFound } from "../errors";
import { ref } from "../ref";

/** Excel.DataValidation */
export const dataValidationClass: HostClass<AreasState> = {
  name: "DataValidation",
  properties: {
    rule: { get: (state) => read(state, "rule", {}), set: (state, rule) => setRule(state, recordArg(rule)) },
    errorAlert: {
      get: (state) => read(state, "errorAlert", { message: "", showAlert: true, style: "Stop", title: "" }),
      set: (state, alert) => write(state, "errorAlert", recordArg(alert)),
    },
    prompt: {
      get: (state) => read(state, "prompt", { message: "", showPrompt: true, title: "" }),
      set: (state, prompt) => write(state, "prompt", recordArg(prompt)),
    },
    ignoreBlanks: {
      get: (state) => read(state, "ignoreBlanks", true),
      set: (state, value) => write(state, "ignoreBlanks", value === true),
    },
    type: { get: typeOf },
    valid: {
      get: (state) => {
        const bad = invalidCells(state).length;
        if (bad === 0) return true;
        const count = areasOf(state).reduce((sum, area) => sum + area.rows * area.columns, 0);
        return bad === count ? false : null;
      },
    },
  },
  methods: {
    clear: (state) => {
      for (const area of areasOf(state)) clearValidations(state.sheet, area);
    },
    getInvalidCells: (state) => {
      const bad = invalidCells(state);
      if (bad.length === 0) throw itemNotFound();
      return ref("RangeAreas", rangesOf(state.sheet, joinCells(bad)));
    },
    getInvalidCellsOrNullObject: (state) => {
      const bad = invalidCells(state);
      return bad.length === 0 ? null : ref("RangeAreas", rangesOf(state.sheet, joinCells(bad)));
    },
  },
  afterCalculation: ["getInvalidCells", "getInvalidCellsOrNullObject"],
};

function ruleAt(sheet: Sheet, area: Area): Validation | undefined {
  return sheet.validations.find((each) => containsArea(each.area, area));
}

function typeOf(state: AreasState): string {
  const kinds = new Set(
    areasOf(state).map((area) => {
      const found = ruleAt(state.sheet, area);
      if (found === undefined)
        return state.sheet.validations.some((v) => !sameArea(v.area, area) && containsArea(area, v.area))
          ? "Inconsistent"
          : "None";
      return validationType(found.bag.values.get("rule")) ?? "None";
    }),
  );
  const [first = "None"] = kinds;
  return kinds.size > 1 ? "MixedCriteria" : first;
}

function read(state: AreasState, name: string, fallback: unknown): unknown {
  const [area] = areasOf(state);
  const found = area === undefined ? undefined : ruleAt(state.sheet, area);
  return found?.bag.values.get(name) ?? fallback;
}

function setRule(state: AreasState, rule: Readonly<Record<string, unknown>>): void {
  write(state, "rule", validationRule(rule));
}

function write(state: AreasState, name: string, value: unknown): void {
  for (const area of areasOf(state)) {
    requireUnlocked(state.sheet, area);
    const found = ruleAt(state.sheet, area);
    const bag: Bag = createBag(found === undefined ? {} : Object.fromEntries(found.bag.values));
    bag.values.set(name, value);
    clearValidations(state.sheet, area);
    state.sheet.validations.push({ area, bag });
  }
}

function invalidCells(state: AreasState): readonly Area[] {
  const bad: Area[] = [];
  for (const area of areasOf(state)) {
    mapCells(state.sheet, area, (content, _, row, column) => {
      const found = ruleAt(state.sheet, cellArea(row, column));
      const value = content?.value ?? "";
      if (found === undefined || (value === "" && found.bag.values.get("ignoreBlanks") !== false)) return;
      if (!fulfils(state.sheet, value, found.bag.values.get("rule"))) bad.push(cellArea(row, column));
    });
  }
  return bad;
}
