import { toSvgPath } from "lean-qr/extras/svg";
import { correction, generate } from "lean-qr/nano";
import { type QrPath, quietZone } from "./qr-code.tsx";

/** Longest text, in UTF-8 bytes, that still gives a code people can scan from paper or a slide. */
const maxBytes = 1000;

/** The code of a text at correction level M; null when the text is too long for a useful one. */
export function qrPath(text: string): QrPath | null {
  if (new TextEncoder().encode(text).length > maxBytes) return null;
  const code = generate(text, { minCorrectionLevel: correction.M });
  return { size: code.size, path: toSvgPath(code) };
}

/** A whole SVG file of the code, black on white with its quiet zone. */
export function qrFile({ size, path }: QrPath): string {
  const side = size + 2 * quietZone;
  const box = `${-quietZone} ${-quietZone} ${side} ${side}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${side * 10}" height="${side * 10}" shape-rendering="crispEdges"><path fill="#fff" d="M${-quietZone} ${-quietZone}h${side}v${side}h-${side}z"/><path d="${path}"/></svg>\n`;
}
