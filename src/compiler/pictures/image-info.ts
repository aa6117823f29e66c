import { imageSize } from "image-size";
import { readSvg, type SvgProblem } from "./read-svg.ts";

export type ImageKind = "png" | "jpeg" | "gif" | "webp" | "avif" | "svg";

/** Format and size in CSS pixels as a browser shows it. `problem` tells why an SVG must not be published. */
export type ImageInfo = { kind: ImageKind; width: number | null; height: number | null; problem?: SvgProblem };

const kinds: Record<string, ImageKind> = {
  png: "png",
  jpg: "jpeg",
  jpeg: "jpeg",
  gif: "gif",
  webp: "webp",
  avif: "avif",
  svg: "svg",
};

/** The format a file name promises. */
export const promisedKind = (path: string): ImageKind | undefined =>
  kinds[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ""];

/** What the bytes say, whatever the file is called. Undefined when they are none of the known formats, or damaged. */
export const readImageInfo = (bytes: Uint8Array): ImageInfo | undefined => {
  const kind = kindOf(bytes);
  if (kind === undefined) {
    const svg = readSvg(bytes);
    return svg && { kind: "svg", ...svg };
  }
  try {
    const { width, height, orientation } = imageSize(bytes);
    return isTurned(kind, bytes, orientation) ? { kind, width: height, height: width } : { kind, width, height };
  } catch {
    return undefined;
  }
};

/** By signature, so that only bytes that begin like a picture are given to the library. */
const kindOf = (bytes: Uint8Array): Exclude<ImageKind, "svg"> | undefined => {
  const ascii = (from: number, length: number) => String.fromCharCode(...bytes.subarray(from, from + length));
  if (ascii(1, 3) === "PNG") return "png";
  if (ascii(0, 4) === "GIF8") return "gif";
  if (ascii(0, 4) === "RIFF" && ascii(8, 4) === "WEBP") return "webp";
  if (/^ftypavi[fs]$/.test(ascii(4, 8))) return "avif";
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? "jpeg" : undefined;
};

/** Whether browsers turn the picture by a quarter. They ignore the orientation that a WebP may hold. */
const isTurned = (kind: ImageKind, bytes: Uint8Array, orientation: number | undefined): boolean => {
  if (kind === "jpeg") return (orientation ?? 1) >= 5;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === "png") return pngOrientation(head) >= 5;
  // ISO/IEC 23008-12: the lowest two bits of an `irot` box are the number of quarter turns.
  const irot = kind === "avif" ? head.subarray(0, 16_384).indexOf("irot") : -1;
  return irot >= 0 && ((head[irot + 4] ?? 0) & 1) === 1;
};

/** The EXIF orientation in the `eXIf` chunk of a PNG, 1 where there is none. */
const pngOrientation = (png: Buffer): number => {
  for (let at = 8; at + 8 <= png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    if (type === "eXIf") return exifOrientation(png.subarray(at + 8, at + 8 + length));
    if (type === "IDAT" || type === "IEND") return 1;
    at += 12 + length;
  }
  return 1;
};

/** TIFF 6.0: the value of tag 0x0112 in the first directory. */
const exifOrientation = (tiff: Buffer): number => {
  const little = tiff.toString("latin1", 0, 2) === "II";
  const uint16 = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = tiff.length < 8 ? 0 : little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < uint16(directory); entry++) {
    const at = directory + 2 + entry * 12;
    if (uint16(at) === 0x0112) return uint16(at + 8);
  }
  return 1;
};
