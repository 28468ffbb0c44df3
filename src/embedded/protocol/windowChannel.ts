import type { Channel } from "./frameHost";

/**
 * The channel between this window and a frame in it.
 *
 * @param frame - the add-in's frame; its `name` must be set before it is inserted into the page
 * @param origin - the frame's origin, which is also ours
 */
export function windowChannel(frame: HTMLIFrameElement, origin: string): Channel {
  return {
    post(text) {
      frame.contentWindow?.postMessage(text, origin);
    },
    onMessage(listener) {
      window.addEventListener("message", (event: MessageEvent<unknown>) => {
        if (event.source === frame.contentWindow && typeof event.data === "string") listener(event.data);
      });
    },
  };
}
