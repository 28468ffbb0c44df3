import type { AppContextOptions } from "./appContext";
import { appContext } from "./appContext";
import type { RequestHandler } from "./requestHandler";

/** Carries texts between the host and the page of the add-in. */
export interface Channel {
  /** Send a text to the add-in's page. */
  post(text: string): void;
  /** Hear the add-in's page; called once. */
  onMessage(listener: (text: string) => void): void;
}

/** One message to the add-in: an event of the object model, a custom-function call … */
export interface RichApiMessage {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  /** JSON. */
  readonly message: string;
}

/** Answers a call of the common API (`Office.context.document`) by its number; undefined when the host has none. */
export type CommonCalls = (dispatchId: number, data: unknown) => Promise<Readonly<Record<string, unknown>> | undefined>;

/** Options of {@link createFrameHost}. */
export interface FrameHostOptions extends Omit<AppContextOptions, "appId" | "settings"> {
  readonly origin: string;
  readonly conversationId: string;
  readonly appId: string;
  readonly handler: RequestHandler;
  /** Document settings of the common API; replaced whenever the add-in saves them. */
  readonly settings?: readonly (readonly [string, string])[];
  readonly onSettingsSaved?: (settings: readonly (readonly [string, string])[]) => void;
  readonly onRibbonCommandCompleted?: (data: unknown) => void;
  readonly commonCalls?: CommonCalls;
  readonly onUnknownCall?: (name: string, data: unknown) => void;
}

/** The host's end of one add-in page. */
export interface FrameHost {
  /** What the frame's `name` must be before it is inserted: how office.js learns who its host is. */
  readonly frameName: string;
  send(messages: readonly RichApiMessage[]): void;
  /** An event of the common API, e.g. `documentSelectionChanged` or `appCommandInvoked`. */
  raise(eventName: string, data: unknown): void;
  /** Names of the common-API events that the page listens to. */
  readonly listening: ReadonlySet<string>;
}

interface ClientMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const REGISTER = 1;
const UNREGISTER = 2;
const FOR_CALLING = 0;
const FOR_EVENTING = 1;
const EXECUTE_RICH_API = 93;
const COMMAND_COMPLETED = 94;
const GET_FILE_PROPERTIES = 86;
const UNKNOWN_METHOD = 5001;
/** Starts the custom-functions runtime in the page. */
const CUSTOM_FUNCTIONS_FLAG = 2;

/** What a page has told its host. */
interface PageState {
  readonly options: FrameHostOptions;
  readonly listening: Set<string>;
  settings: readonly (readonly [string, string])[];
}

/** Answer one page of an add-in over the channel that Excel on the web uses (parent window and frame). */
export function createFrameHost(channel: Channel, options: FrameHostOptions): FrameHost {
  const page: PageState = { options, listening: new Set(), settings: options.settings ?? [] };
  const post = (message: Readonly<Record<string, unknown>>): void => {
    channel.post(
      JSON.stringify({
        _messageType: RESPONSE,
        _conversationId: options.conversationId,
        _origin: options.origin,
        _serializerVersion: 1,
        _errorCode: 0,
        ...message,
      }),
    );
  };
  const raise = (eventName: string, data: unknown): void => {
    post({ _actionName: eventName, _correlationId: 0, _responseType: FOR_EVENTING, _data: data });
  };
  channel.onMessage((text) => {
    const message = parse(text);
    if (message?._messageType !== REQUEST || message._conversationId !== options.conversationId) return;
    const { _actionName, _correlationId } = message;
    void answer(page, message).then((data) => {
      post({ _actionName, _correlationId, _responseType: FOR_CALLING, _data: data });
    });
  });
  return {
    frameName: JSON.stringify({
      hostInfo: `Excel|Web|16.00|${options.locale}|${options.appId}|||${String(CUSTOM_FUNCTIONS_FLAG)}`,
      xdmInfo: `${options.conversationId}|${options.appId}|${options.origin}`,
      serializerVersion: "1",
    }),
    send(messages) {
      const rows = messages.map((each) => [each.category, each.type, each.target, each.message, "", false]);
      raise("richApiMessage", { ArrayData: rows });
    },
    raise,
    listening: page.listening,
  };
}

async function answer(page: PageState, message: ClientMessage): Promise<unknown> {
  if (message._actionType === REGISTER) {
    page.listening.add(message._actionName);
    return { Error: 0 };
  }
  if (message._actionType === UNREGISTER) {
    page.listening.delete(message._actionName);
    return { Error: 0 };
  }
  switch (message._actionName) {
    case "ContextActivationManager_getAppContextAsync":
      return appContext({ ...page.options, settings: page.settings });
    case "ContextActivationManager_notifyHost":
      // Telemetry and focus notices end here.
      return null;
    case "executeMethod":
      return execute(page, message._data);
    default:
      page.options.onUnknownCall?.(message._actionName, message._data);
      return null;
  }
}

async function execute(page: PageState, data: unknown): Promise<unknown> {
  const call = data as {
    readonly ArrayData?: readonly unknown[];
    readonly DdaMethod?: { readonly DispatchId?: number };
    readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  };
  const dispatchId = call.DdaMethod?.DispatchId;
  if (dispatchId === EXECUTE_RICH_API) {
    const text = await page.options.handler.handle(String(call.ArrayData?.[4]), Number(call.ArrayData?.[6] ?? 0));
    return { Error: 0, Version: 1, Data: [200, [], text] };
  }
  if (call.DdaSettingsMethod?.Properties !== undefined) {
    page.settings = call.DdaSettingsMethod.Properties;
    page.options.onSettingsSaved?.(page.settings);
    return { Error: 0, Version: 1 };
  }
  if (dispatchId === COMMAND_COMPLETED) {
    page.options.onRibbonCommandCompleted?.(data);
    return { Error: 0, Version: 1 };
  }
  const answered = await page.options.commonCalls?.(Number(dispatchId), data);
  if (answered !== undefined) return answered;
  // The client looks for the properties, and the address among them, by number.
  if (dispatchId === GET_FILE_PROPERTIES) return { Error: 0, Version: 1, 0: { 1: page.options.documentUrl } };
  page.options.onUnknownCall?.(`executeMethod ${String(dispatchId)}`, data);
  return { Error: UNKNOWN_METHOD, Version: 1 };
}

function parse(text: string): ClientMessage | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as ClientMessage) : undefined;
  } catch {
    // Other scripts post their own texts to the same window; they are not for us.
    return undefined;
  }
}
