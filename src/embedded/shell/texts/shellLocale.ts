/** The languages of the shell. */
export const SHELL_LOCALES = ["zh-CN", "en-US"] as const;
export type ShellLocale = (typeof SHELL_LOCALES)[number];
