/**
 * The manifest as it is published: functions are called by their bare names, such as `=KPISCORE()`.
 *
 * While we work on them they have a namespace, so that both can be installed side by side; an empty one would break
 * desktop Excel, so its element goes altogether.
 */
export const withoutNamespace = (manifest: string): string =>
  manifest
    .replace(/\s*<Namespace resid="[^"]*"\s*\/>/, "")
    .replace(/\s*<bt:String id="Functions\.Namespace"[^>]*\/>/, "");
