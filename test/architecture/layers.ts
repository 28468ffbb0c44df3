/** Who may import whom: layer → the folders of src it may import. The table of src/README.md, checked by dependency-cruiser. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  workbook: [],
  calendars: ["domain"],
  planfile: ["domain"],
  facts: ["domain"],
  intake: ["domain", "facts", "workbook"],
  i18n: ["domain", "intake", "reports", "workbook"],
  reports: ["domain", "workbook", "i18n"],
  session: ["domain", "facts", "intake", "planfile", "workbook"],
  workflows: ["domain", "facts", "intake", "planfile", "reports", "session", "workbook", "calendars", "i18n"],
  excel: ["workbook"],
  files: ["workbook"],
  sample: ["domain", "workbook", "i18n"],
  functions: ["domain", "session", "workbook", "i18n"],
  taskpane: ["workflows", "session", "domain", "workbook", "i18n", "intake", "reports"],
  embedded: [],
};

/** Packages a layer may name; a layer that is not listed may name none. */
export const layerPackages: Readonly<Record<string, readonly string[]>> = {
  calendars: ["chinese-days"],
  planfile: ["zod"],
  intake: ["fastest-levenshtein"],
  files: ["fflate"],
  // Only functions/metadata, which the build runs.
  functions: ["custom-functions-metadata"],
  taskpane: ["react", "@fluentui/react-components", "@fluentui/react-icons", "@tanstack/react-virtual"],
};
