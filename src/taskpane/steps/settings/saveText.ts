/**
 * Hands a text to the user as a file, by the browser's own download.
 *
 * @param name - the file's name, such as `kpi-plan.json`
 */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
