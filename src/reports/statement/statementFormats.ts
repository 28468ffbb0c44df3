import { excelFormats } from "../../i18n/formats/excelFormat";

/** Number formats of a statement; money is shown in full, to the cent. */
export const statementFormats = {
  money: "#,##0.00",
  change: '"+"#,##0.00;"−"#,##0.00;0.00',
  /** A rate on an amount, which may be a fraction of a percent. */
  rate: "0.00##%",
  share: excelFormats.ratio,
  times: "0.00##",
  score: "0.0##",
} as const;
