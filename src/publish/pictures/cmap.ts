/**
 * Reads a `cmap` table into a function from code point to glyph index, 0 where there is none. Formats 12 (all of Unicode) and
 * 4 (the first 65,536) are read, the larger first, as every font for the web has one of them.
 */
export const readCmap = (cmap: Buffer): ((codePoint: number) => number) => {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) => cmap.readUInt32BE(8 + 8 * at));
  const full = offsets.find((offset) => cmap.readUInt16BE(offset) === 12);
  const basic = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (full !== undefined) return groupLookup(cmap.subarray(full));
  if (basic !== undefined) return segmentLookup(cmap.subarray(basic));
  throw new Error("The font has no character map of format 4 or 12. Use another build of the font.");
};

const groupLookup = (table: Buffer) => (codePoint: number) => {
  for (let low = 0, high = table.readUInt32BE(12) - 1; low <= high; ) {
    const middle = (low + high) >> 1;
    const group = 16 + 12 * middle;
    if (codePoint < table.readUInt32BE(group)) high = middle - 1;
    else if (codePoint > table.readUInt32BE(group + 4)) low = middle + 1;
    else return table.readUInt32BE(group + 8) + codePoint - table.readUInt32BE(group);
  }
  return 0;
};

const segmentLookup = (table: Buffer) => (codePoint: number) => {
  const doubled = table.readUInt16BE(6);
  for (let at = 0; at < doubled; at += 2) {
    if (codePoint > table.readUInt16BE(14 + at)) continue;
    const start = table.readUInt16BE(16 + doubled + at);
    if (codePoint < start) return 0;
    const delta = table.readUInt16BE(16 + 2 * doubled + at);
    const rangePlace = 16 + 3 * doubled + at;
    const range = table.readUInt16BE(rangePlace);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const index = table.readUInt16BE(rangePlace + range + 2 * (codePoint - start));
    return index === 0 ? 0 : (index + delta) & 0xffff;
  }
  return 0;
};
