// The CRC-32 polynomial of zip and gzip, bit-reversed.
const polynomial = 0xedb88320;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ polynomial : crc >>> 1;
  return crc;
});

/**
 * The checksum that a zip keeps beside each of its entries.
 *
 * @param bytes - any length; empty gives 0
 * @returns an unsigned 32-bit number
 *
 * @example crc32(new TextEncoder().encode("123456789")) // 0xcbf43926, the check value of CRC-32
 */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) {
    crc = (table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
