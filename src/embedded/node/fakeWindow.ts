/** The few parts of a page that office.js touches while it starts. */
export type FakeWindow = Record<string, unknown>;

/** Options of {@link createFakeWindow}. */
export interface FakeWindowOptions {
  readonly origin: string;
  /** How office.js learns who its host is (`FrameHost.frameName`). */
  readonly name: string;
  /** A text from office.js to the parent window. */
  readonly toParent: (text: string) => void;
  /** office.js asks for one of its own files by its address. */
  readonly loadScript: (address: string) => void;
}

interface FakeElement {
  readonly tagName: string;
  src?: string;
  onload?: () => void;
}

/** A window good enough for office.js: no layout, no network, timers that do not keep the process alive. */
export function createFakeWindow(options: FakeWindowOptions): {
  readonly window: FakeWindow;
  deliver(text: string): void;
} {
  const listeners: ((event: unknown) => void)[] = [];
  const page = `${options.origin}/taskpane.html`;
  const attach = (element: FakeElement): FakeElement => {
    if (element.tagName === "script") {
      queueMicrotask(() => {
        options.loadScript(element.src ?? "");
        element.onload?.();
      });
    }
    return element;
  };
  const createElement = (tagName: string): FakeElement => elementOf(tagName, options.origin, attach);
  const parent = { postMessage: (text: string) => setImmediate(() => options.toParent(text)) };
  const window: FakeWindow = {
    console,
    setTimeout,
    clearTimeout,
    setInterval: (run: () => void, every: number) => setInterval(run, every).unref(),
    clearInterval,
    URL,
    // The library tells dates by `instanceof`; the add-in that runs beside it makes them in this realm.
    Date,
    TextEncoder,
    performance,
    queueMicrotask,
    navigator: { userAgent: "Mozilla/5.0 Chrome/120", language: "en-US", userLanguage: "en-US" },
    sessionStorage: storage(),
    localStorage: storage(),
    history: {},
    external: {},
    location: { href: page, hash: "", search: "", pathname: "/taskpane.html", ...addressParts(options.origin) },
    name: options.name,
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      if (type === "message") listeners.push(listener);
    },
    removeEventListener: () => undefined,
    document: documentOf(page, createElement, attach, options.origin),
    parent,
    top: parent,
  };
  window["window"] = window["self"] = window;
  return {
    window,
    deliver(text) {
      for (const listener of [...listeners]) listener({ data: text, origin: options.origin, source: parent });
    },
  };
}

function documentOf(
  page: string,
  createElement: (tagName: string) => FakeElement,
  attach: (element: FakeElement) => FakeElement,
  origin: string,
): object {
  const script = { src: `${origin}/office/dist/office.debug.js`, getAttribute: () => null };
  return {
    readyState: "complete",
    cookie: "",
    domain: "localhost",
    URL: page,
    createElement,
    getElementById: () => null,
    addEventListener: () => undefined,
    querySelectorAll: () => [],
    hasFocus: () => false,
    body: createElement("body"),
    head: { appendChild: attach },
    documentElement: createElement("html"),
    getElementsByTagName: (tag: string) => (tag === "script" ? [script] : [{ appendChild: attach }]),
    scripts: [script],
  };
}

function elementOf(tagName: string, origin: string, attach: (element: FakeElement) => FakeElement): FakeElement {
  const attributes = new Map<string, unknown>();
  const element = {
    tagName,
    style: {},
    setAttribute: (key: string, value: unknown) => void attributes.set(key, value),
    getAttribute: (key: string) => attributes.get(key) ?? null,
    addEventListener: () => undefined,
    appendChild: attach,
  };
  if (tagName === "a") {
    Object.defineProperty(element, "href", {
      set(address: string) {
        Object.assign(element, addressParts(new URL(address, origin).href));
      },
    });
  }
  return element;
}

function addressParts(address: string): object {
  const { protocol, hostname, port, host, origin } = new URL(address);
  return { protocol, hostname, port, host, origin };
}

function storage(): object {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: unknown) => void values.set(key, String(value)),
    removeItem: (key: string) => void values.delete(key),
  };
}
