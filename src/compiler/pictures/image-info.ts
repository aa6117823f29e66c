export type ImageKind = "png" | "jpeg" | "gif" | "webp" | "avif" | "svg";
export type ImageInfo = { kind: ImageKind; width: number | null; height: number | null };

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

/** What the bytes say: format by signature, size in pixels from the header. Undefined when it is none of the known formats. */
export const readImageInfo = (bytes: Uint8Array): ImageInfo | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ascii = (from: number, length: number) => String.fromCharCode(...bytes.subarray(from, from + length));
  if (ascii(1, 3) === "PNG" && bytes.length >= 24)
    return { kind: "png", width: view.getUint32(16), height: view.getUint32(20) };
  if (ascii(0, 4) === "GIF8" && bytes.length >= 10)
    return { kind: "gif", width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (ascii(0, 4) === "RIFF" && ascii(8, 4) === "WEBP" && bytes.length >= 30)
    return { kind: "webp", ...webpSize(view, ascii(12, 4)) };
  if (ascii(4, 8) === "ftypavif") return { kind: "avif", width: null, height: null };
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return { kind: "jpeg", ...jpegSize(view) };
  const text = new TextDecoder().decode(bytes.subarray(0, 4096));
  const svg = /<svg\b[^>]*>/i.exec(text)?.[0];
  return svg === undefined ? undefined : { kind: "svg", ...svgSize(svg) };
};

type Size = { width: number | null; height: number | null };
const unknownSize: Size = { width: null, height: null };

/** WebP container: lossy `VP8 `, lossless `VP8L`, extended `VP8X` (RFC 9649). */
const webpSize = (view: DataView, chunk: string): Size => {
  if (chunk === "VP8 ") return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (chunk === "VP8L") {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  const uint24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  return chunk === "VP8X" ? { width: uint24(24) + 1, height: uint24(27) + 1 } : unknownSize;
};

/** Walks the JPEG markers to the frame header. */
const jpegSize = (view: DataView): Size => {
  for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return unknownSize;
};

const svgSize = (tag: string): Size => {
  const attribute = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, "i").exec(tag)?.[1];
  const pixels = (text = "") => (/^[\d.]+(?:px)?$/.test(text) ? Number.parseFloat(text) : undefined);
  const [, , boxWidth, boxHeight] =
    attribute("viewBox")
      ?.trim()
      .split(/[\s,]+/) ?? [];
  const width = pixels(attribute("width")) ?? pixels(boxWidth);
  const height = pixels(attribute("height")) ?? pixels(boxHeight);
  return width && height ? { width, height } : unknownSize;
};
