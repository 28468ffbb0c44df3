/** Who the host says it is when the client asks. */
export interface AppContextOptions {
  readonly appId: string;
  /** UI language of the host, e.g. `en-US` or `zh-CN`. */
  readonly locale: string;
  /** Formats of numbers and dates; the UI language where left out. */
  readonly dataLocale?: string;
  readonly documentUrl: string;
  readonly addinName: string;
  /** Requirement sets by name; the npm library ends at ExcelApi 1.15, so more would be a promise nobody keeps. */
  readonly requirements: Readonly<Record<string, number>>;
  /** Document settings as `[name, value]` pairs, as the common API keeps them. */
  readonly settings: readonly (readonly [string, string])[];
}

/** The requirement sets of the embedded host. */
export const EMBEDDED_REQUIREMENTS: Readonly<Record<string, number>> = {
  ExcelApi: 1.15,
  SharedRuntime: 1.2,
  DialogApi: 1.2,
  RibbonApi: 1.2,
  CustomFunctionsRuntime: 1.4,
  CustomFunctions: 1.7,
  RichApiRuntime: 1.3,
  Settings: 1.1,
  DelayForCellEdit: 1.1,
};

/** The answer to `getAppContextAsync`, field by field as the client reads it. */
export function appContext(options: AppContextOptions): Readonly<Record<string, unknown>> {
  return {
    _id: options.appId,
    // 16: Excel on the web.
    _appName: 16,
    _appVersion: "16.00",
    _appUILocale: options.locale,
    _dataLocale: options.dataLocale ?? options.locale,
    _docUrl: options.documentUrl,
    // 1: the document can be written to.
    _clientMode: 1,
    _settings: options.settings,
    // 1: the document was opened with the add-in in it; control type 1: a task pane.
    _reason: 1,
    _osfControlType: 1,
    // Licence of the add-in, as XML: the client parses it, and a text that is none makes the browser style its error.
    _eToken: "<r><t aid='' cid='' oid=''/></r>",
    _correlationId: "",
    _appInstanceId: options.appId,
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.0.0",
    _requirementMatrix: JSON.stringify(options.requirements),
    _featureGates: {},
    _initialDisplayMode: 0,
    _addinName: options.addinName,
  };
}
