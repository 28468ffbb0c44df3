import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

/** A certificate with its key, as texts. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const DAY = 86_400_000;
const DAYS = 90;

/**
 * A certificate for localhost, made on this machine and kept in a folder until it runs out.
 *
 * It is kept so that a browser that was told to trust it does not ask again at the next start.
 *
 * @param now - in milliseconds; a certificate with less than a day left is made anew
 */
export async function localCertificate(folder: string, now: number): Promise<Certificate> {
  const [certPath, keyPath] = [join(folder, "localhost.crt"), join(folder, "localhost.key")];
  try {
    const [cert, key] = await Promise.all([readFile(certPath, "utf8"), readFile(keyPath, "utf8")]);
    if (Date.parse(new X509Certificate(cert).validTo) - now > DAY) return { cert, key };
  } catch {
    // None there, or none that can be read: a new one is made.
  }
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notBeforeDate: new Date(now - DAY),
    notAfterDate: new Date(now + DAYS * DAY),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(certPath, made.cert);
  await writeFile(keyPath, made.private);
  await chmod(keyPath, 0o600);
  return { cert: made.cert, key: made.private };
}
