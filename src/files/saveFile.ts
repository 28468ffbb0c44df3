import { randomUUID } from "node:crypto";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { WorkbookFailure } from "../workbook/workbookFailure";

/**
 * Writes a file all or nothing: first beside its place under another name, then renamed, so that
 * nobody ever finds half of it.
 *
 * @param path - an existing file is replaced
 * @param protectedPath - a file that must not be replaced, such as the one that was read
 *
 * Failures: `output-exists-as-folder`, `output-is-input`, `output-not-writable`.
 */
export async function saveFile(path: string, content: string | Uint8Array, protectedPath?: string): Promise<void> {
  const existing = await stat(path).catch(() => null);
  if (existing?.isDirectory()) throw new WorkbookFailure("output-exists-as-folder", { path });
  if (existing && protectedPath !== undefined && (await isSameFile(path, protectedPath))) {
    throw new WorkbookFailure("output-is-input", { path });
  }
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, content, { flag: "wx" });
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new WorkbookFailure("output-not-writable", { path }, { cause });
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  // The protected file may have gone meanwhile; then there is nothing left to protect.
  const [first, second] = await Promise.all([realpath(one), realpath(other).catch(() => null)]);
  return first === second;
}
