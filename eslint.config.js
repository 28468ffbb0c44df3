// @ts-check
const jsxA11y = require("eslint-plugin-jsx-a11y");
const reactHooks = require("eslint-plugin-react-hooks");
const tseslint = require("typescript-eslint");

/** Office.js lives in three folders only (src/README.md, "Who may import whom"). */
const officeIdentifiers = {
  selector: "Identifier[name=/^(Excel|Office|OfficeExtension|OfficeRuntime|CustomFunctions)$/]",
  message:
    "Office.js is reached through the workbook port: use src/workbook. Only excel, functions and entry may name it.",
};

module.exports = tseslint.config(
  { ignores: ["node_modules/", "dist/", "out/", "coverage/"] },
  ...tseslint.configs.strict,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-invalid-void-type": "off",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    rules: {
      "max-lines": ["error", { max: 300 }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
    },
  },
  {
    // A component is mostly markup: longer than a function may be, still one screen.
    files: ["src/**/*.tsx"],
    rules: { "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/excel/**", "src/functions/**", "src/entry/**", "src/embedded/**"],
    rules: { "no-restricted-syntax": ["error", officeIdentifiers] },
  },
  {
    files: ["src/{domain,facts,intake,workbook,reports,session,i18n}/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "window", "document", "process", "Buffer", "setTimeout"],
      "no-restricted-properties": ["error", { object: "Date", property: "now", message: "Today is an argument." }],
    },
  },
  {
    files: ["src/**/*.tsx"],
    ...jsxA11y.flatConfigs.strict,
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      // What scrolls in a frame of its own is reached with the keyboard too.
      "jsx-a11y/no-noninteractive-tabindex": ["error", { roles: ["region"] }],
    },
  },
  {
    files: ["src/**/*.tsx", "src/taskpane/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // It warns of what React's compiler would leave alone; the pane is not compiled by it.
      "react-hooks/incompatible-library": "off",
      // A component is mostly markup.
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off", "no-console": "off" },
  },
  {
    files: ["*.js", "**/*.cjs"],
    ...tseslint.configs.disableTypeChecked,
    rules: { ...tseslint.configs.disableTypeChecked.rules, "@typescript-eslint/no-require-imports": "off" },
  },
);
