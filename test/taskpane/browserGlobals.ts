import { TextDecoder, TextEncoder } from "node:util";

/** What every browser has and jsdom does not; its byte arrays must be those that Node's own functions give. */
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  Uint8Array: new TextEncoder().encode("").constructor,
});

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
