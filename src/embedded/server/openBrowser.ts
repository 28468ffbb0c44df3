import { spawn } from "node:child_process";

/** Show an address in the user's browser; where that cannot be done, nothing happens: the address is printed anyway. */
export function openBrowser(address: string, platform: string): void {
  const [command, args] =
    platform === "darwin"
      ? ["open", [address]]
      : platform === "win32"
        ? ["cmd", ["/c", "start", "", address]]
        : ["xdg-open", [address]];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  // There may be no such program, as on a server without a screen.
  child.on("error", () => undefined);
  child.unref();
}
