import type { Kpi } from "../../domain/kpi/kpi";
import type {
  Assignment,
  ColumnMapping,
  Gate,
  HolidayDay,
  Person,
  PlanFilter,
  Role,
  RoleKpi,
  SheetMapping,
  Target,
  TargetScope,
} from "../../domain/plan/plan";
import type { GeneratedSheet } from "../reportInput";
import { isMeasure } from "./isMeasure";
import { planChoices } from "./planColumns";
import { parseJson } from "./planText";
import { complete, needText, present } from "./rowParts";
import type { RowReader } from "./rowReader";

/** Reads one row of each table; null where the row lacks what it cannot be without. */
export const planParts = {
  role: (row: RowReader): Role | null => complete({ id: needText(row, "id"), name: needText(row, "name") }),

  kpi: (row: RowReader): Kpi | null => {
    const name = complete({ zh: needText(row, "zh"), en: needText(row, "en") });
    const text = needText(row, "measure");
    const measure = text === null ? null : parseJson(text);
    const isRead = isMeasure(measure);
    if (text !== null && !isRead) row.reject("measure", '{"op":"count","from":"visits"}');
    return complete({
      id: needText(row, "id"),
      name,
      aliases: row.list("aliases") ?? [],
      family: row.need("family", row.choice("family", planChoices.family)),
      unit: row.need("unit", row.choice("unit", planChoices.unit)),
      direction: row.need("direction", row.choice("direction", planChoices.direction)),
      kind: row.need("kind", row.choice("kind", planChoices.kind)),
      measure: isRead ? measure : null,
    });
  },

  weight: (row: RowReader): RoleKpi | null =>
    complete({
      role: needText(row, "role"),
      kpi: needText(row, "kpi"),
      weight: row.need("weight", row.number("weight")),
      ...present({
        cap: row.number("cap"),
        threshold: row.number("threshold"),
        scope: row.choice("scope", planChoices.scope),
        required: row.flag("required"),
        deduction: row.number("deduction"),
        curve: row.pairs("curve")?.map(([attainment, points]) => ({ attainment, points })),
      }),
    }),

  gate: (row: RowReader): Gate | null =>
    complete({
      kpi: needText(row, "kpi"),
      effect: row.need("effect", row.choice("effect", planChoices.effect)),
      ...present({
        role: row.text("role"),
        below: row.number("below"),
        above: row.number("above"),
        value: row.number("value"),
        affects: row.choice("affects", planChoices.affects),
      }),
    }),

  buffer: (row: RowReader): { readonly kpi: string; readonly share: number } | null =>
    complete({ kpi: needText(row, "kpi"), share: row.need("share", row.number("share")) }),

  person: (row: RowReader): Person | null =>
    complete({
      id: needText(row, "id"),
      name: needText(row, "name"),
      ...present({ team: row.text("team"), manager: row.text("manager") }),
    }),

  alias: (row: RowReader): { readonly person: string; readonly alias: string } | null =>
    complete({ person: needText(row, "person"), alias: needText(row, "alias") }),

  assignment: (row: RowReader): Assignment | null =>
    complete({
      person: needText(row, "person"),
      role: needText(row, "role"),
      ...present({
        from: row.day("from"),
        to: row.day("to"),
        fte: row.number("fte"),
        ramp: row.number("ramp"),
      }),
    }),

  columnMapping: (row: RowReader): ColumnMapping | null =>
    complete({
      sheet: needText(row, "sheet"),
      column: needText(row, "column"),
      field: needText(row, "field"),
      ...present({ unit: row.number("unit"), dateOrder: row.choice("dateOrder", planChoices.dateOrder) }),
    }),

  sheetMapping: (row: RowReader): SheetMapping | null =>
    complete({
      sheet: needText(row, "sheet"),
      kind: needText(row, "field"),
      ...present({ headerRow: row.number("headerRow") }),
    }),

  filter: (row: RowReader): PlanFilter | null =>
    complete({
      column: needText(row, "column"),
      op: row.need("op", row.choice("op", planChoices.op)),
      values: row.need("values", row.list("values")),
      ...present({ sheet: row.text("sheet") }),
    }),

  holiday: (row: RowReader): HolidayDay | null =>
    complete({
      date: row.need("date", row.day("date")),
      isOffDay: row.need("isOffDay", row.flag("isOffDay")),
      ...present({ name: row.text("name") }),
    }),

  generated: (row: RowReader): GeneratedSheet | null =>
    complete({
      sheet: needText(row, "sheet"),
      kind: needText(row, "kind"),
      hash: row.text("hash") ?? "",
      ...present({ period: row.text("period") }),
    }),

  target: (row: RowReader): Target | null => {
    const text = needText(row, "scope");
    if (text !== null && !isScope(text)) row.reject("scope", "company / person:… / role:… / team:…");
    return complete({
      scope: text !== null && isScope(text) ? text : null,
      kpi: needText(row, "kpi"),
      period: needText(row, "period"),
      ...present({
        within: row.text("within"),
        value: row.number("value"),
        low: row.number("low"),
        high: row.number("high"),
        tolerance: row.number("tolerance"),
        threshold: row.number("threshold"),
        stretch: row.number("stretch"),
        locked: row.flag("locked"),
        origin: row.choice("origin", planChoices.origin),
        reason: row.text("reason"),
      }),
    });
  },
} as const;

const isScope = (text: string): text is TargetScope => text === "company" || /^(person|role|team):/.test(text);
