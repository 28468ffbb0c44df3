import type { DraftConditionalFormat } from "../../workbook/sheetDraft";

/** Adds a rule in front of those a range has. Data bars start at zero, so that their lengths compare as the numbers do. */
export function addConditionalFormat(range: Excel.Range, rule: DraftConditionalFormat["rule"]): void {
  switch (rule.type) {
    case "formula": {
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = `=${rule.formula.replace(/^=/, "")}`;
      const { font, fill } = custom.format;
      if (rule.style.bold !== undefined) font.bold = rule.style.bold;
      if (rule.style.italic !== undefined) font.italic = rule.style.italic;
      if (rule.style.color !== undefined) font.color = rule.style.color;
      if (rule.style.fill !== undefined) fill.color = rule.style.fill;
      return;
    }
    case "dataBar": {
      const { dataBar } = range.conditionalFormats.add("DataBar");
      dataBar.positiveFormat.fillColor = rule.color;
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.upperBoundRule = { type: "HighestValue" };
      return;
    }
    case "colorScale": {
      const [low, middle, high] = rule.colors;
      range.conditionalFormats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: low },
        midpoint: { type: "Percentile", formula: "50", color: middle },
        maximum: { type: "HighestValue", color: high },
      };
    }
  }
}
