/** One entry of a zip, still compressed. */
export interface ZipEntry {
  /** Path inside the zip with `/` between its parts, spelled as in the file. */
  readonly name: string;
  /** 0 stored, 8 deflated; nothing else occurs in a workbook. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes when inflated, as the zip declares. */
  readonly size: number;
  /** Date and time of the entry as MS-DOS packs them into 32 bits. */
  readonly modified: number;
  /** The compressed bytes as they lie in the file. */
  readonly data: Uint8Array;
}
