import type { CellStyle } from "../../workbook/sheetDraft";

/** Whether a KPI or a person is ahead of the target, near it, behind it, or cannot be judged. */
export type Status = "ahead" | "near" | "behind" | "none";

/** Attainment from which a status holds: at the target, and at nine tenths of it (below is a weakness, domain rules §6). */
export const statusLimits = { ahead: 1, near: 0.9 } as const;

/** Fill and text of each status: contrast at least 6.9, told apart by colour-blind people, always beside a word and a sign. */
export const statusStyles = {
  ahead: { fill: "#CFE4F7", color: "#0B3D66" },
  near: { fill: "#FFE699", color: "#4D3B00" },
  behind: { fill: "#9C3A00", color: "#FFFFFF" },
  none: { fill: "#EDEDED", color: "#4A4A4A" },
} as const satisfies Record<Status, CellStyle>;

/** Colours of chart series. */
export const chartColors = { actual: "#1F4E79", target: "#8A8A8A", behind: "#C55A00", ahead: "#2E86C1" } as const;

/** Style of the Excel tables: light stripes that stay readable in grey. */
export const tableStyle = "TableStyleLight1";

/** The looks that every generated sheet shares. */
export const sheetStyles = {
  title: { bold: true, size: 16, color: "#1F3864" },
  subtitle: { color: "#595959" },
  section: { bold: true, size: 12, color: "#1F3864" },
  header: {
    bold: true,
    fill: "#1F3864",
    color: "#FFFFFF",
    wrap: true,
    align: "center",
    verticalAlign: "center",
    border: "thin",
  },
  text: { verticalAlign: "center", border: "thin" },
  wrapped: { verticalAlign: "center", border: "thin", wrap: true },
  centered: { verticalAlign: "center", align: "center", border: "thin" },
  number: { verticalAlign: "center", align: "right", border: "thin" },
  input: { verticalAlign: "center", align: "right", border: "thin", fill: "#FFFBEA" },
  locked: { verticalAlign: "center", align: "right", border: "thin", fill: "#D9D9D9", bold: true },
  total: { verticalAlign: "center", align: "right", border: "thin", bold: true, fill: "#EEF2F8" },
  totalText: { verticalAlign: "center", border: "thin", bold: true, fill: "#EEF2F8" },
  label: { color: "#595959", verticalAlign: "center" },
  value: { bold: true, verticalAlign: "center" },
  figure: { bold: true, size: 16, align: "center", verticalAlign: "center", border: "thin", color: "#1F3864" },
  figureLabel: { color: "#595959", align: "center", verticalAlign: "center", border: "thin", fill: "#EEF2F8" },
  note: { color: "#595959", size: 9 },
} as const satisfies Record<string, CellStyle>;
