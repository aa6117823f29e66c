import { inflateSync } from "node:zlib";

/**
 * The tables of a WOFF 1.0 file (https://www.w3.org/TR/WOFF/), unpacked, by their four-letter tag. Throws when the bytes are
 * not WOFF 1.0.
 */
export const woffTables = (bytes: Buffer): ReadonlyMap<string, Buffer> => {
  if (bytes.toString("latin1", 0, 4) !== "wOFF")
    throw new Error("The font file is not WOFF 1.0. Use the .woff files of the font package.");
  const tables = new Map<string, Buffer>();
  for (let entry = 44, left = bytes.readUInt16BE(12); left > 0; entry += 20, left--) {
    const offset = bytes.readUInt32BE(entry + 4);
    const packedLength = bytes.readUInt32BE(entry + 8);
    const length = bytes.readUInt32BE(entry + 12);
    const packed = bytes.subarray(offset, offset + packedLength);
    tables.set(bytes.toString("latin1", entry, entry + 4), packedLength < length ? inflateSync(packed) : packed);
  }
  return tables;
};
