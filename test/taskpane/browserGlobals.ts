import { TextDecoder, TextEncoder } from "node:util";

/** What every browser has and jsdom does not; its byte arrays must be those that Node's own functions give. */
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  Uint8Array: new TextEncoder().encode("").constructor,
});

/** Messages between the two ends of a channel; Node's own would keep the tests from ending. */
class TimedChannel {
  readonly port1: { onmessage: (() => void) | null; readonly close: () => void } = {
    onmessage: null,
    close: () => undefined,
  };
  readonly port2 = {
    postMessage: (): void => {
      setTimeout(() => this.port1.onmessage?.());
    },
  };
}

Object.assign(globalThis, { MessageChannel: TimedChannel });

Object.assign(File.prototype, {
  text(this: File): Promise<string> {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => {
        resolve(String(reader.result));
      };
      reader.readAsText(this);
    });
  },
});
