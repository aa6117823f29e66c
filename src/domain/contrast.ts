/** A colour as `#rrggbb`, lower case. */
export type Hex = `#${string}`;

/** Reads six hexadecimal digits with or without the sign; anything else (names, `rgb()`, short forms) is no colour. */
export function readHex(text: string | null): Hex | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(text ?? "")?.[1];
  return digits === undefined ? null : `#${digits.toLowerCase()}`;
}

/** Relative luminance, 0 to 1 (WCAG 2.2, definition of "relative luminance"). */
function luminance(color: Hex): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1 to 21 (WCAG 2.2, definition of "contrast ratio"). */
export function contrast(one: Hex, other: Hex): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
