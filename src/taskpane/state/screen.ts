/** The four tabs, and the settings behind "⋯". */
export type Screen = "data" | "roles" | "targets" | "review" | "settings";
