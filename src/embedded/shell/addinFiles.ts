import type { FunctionsMetadata } from "../functions/metadata";
import { localAddress } from "./addinFrame";
import type { AddinManifest } from "./ribbon/readManifest";
import { readManifest } from "./ribbon/readManifest";
import type { ShellLocale } from "./texts/shellLocale";

/** What the server has of the add-in. */
export interface AddinFiles {
  /** False when there is no manifest: the ribbon is empty then. */
  readonly hasManifest: boolean;
  readonly hasPane: boolean;
  readonly functions: FunctionsMetadata;
  manifest(locale: ShellLocale): AddinManifest;
}

/** Ask the server for the add-in's manifest, and for what it names. */
export async function loadAddinFiles(manifestAddress: string): Promise<AddinFiles> {
  const xml = await textAt(manifestAddress);
  const { functionsAddress, paneAddress } = readManifest(xml, "en-US");
  const functions = functionsAddress === "" ? "" : await textAt(localAddress(functionsAddress));
  return {
    hasManifest: xml !== "",
    hasPane: paneAddress !== "" && (await fetch(localAddress(paneAddress), { method: "HEAD" })).ok,
    functions: functions.startsWith("{") ? (JSON.parse(functions) as FunctionsMetadata) : { functions: [] },
    manifest: (locale) => readManifest(xml, locale),
  };
}

async function textAt(address: string): Promise<string> {
  const answer = await fetch(address);
  return answer.ok ? answer.text() : "";
}
