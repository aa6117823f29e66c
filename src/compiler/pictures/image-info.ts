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
const isTurned = (kind: ImageKind, bytes: Uint8Array, orientation = 1): boolean => {
  if (kind === "jpeg") return orientation >= 5;
  const head = Buffer.from(bytes.subarray(0, 16_384)).toString("latin1");
  // ISO/IEC 23008-12: the lowest two bits of an `irot` box are the number of quarter turns.
  if (kind === "avif") return ((/irot(.)/s.exec(head)?.[1]?.charCodeAt(0) ?? 0) & 1) === 1;
  const [, little, big] = kind === "png" ? (pngOrientation.exec(head) ?? []) : [];
  return (little ?? big ?? "").charCodeAt(0) >= 5;
};

/** Tag 0x0112 of the TIFF data in the `eXIf` chunk of a PNG: one SHORT, in the byte order that the data begins with. */
const pngOrientation = /eXIf(?:II.*?\x12\x01\x03\0\x01\0\0\0(.)|MM.*?\x01\x12\0\x03\0\0\0\x01\0(.))/s;
