/**
 * The part of a style sheet or property that would load something, or undefined. `url(#gradient)` and bitmaps written into the
 * file may stay. Escapes are undone first: `u\72l(` is `url(`. Takes linear time whatever the text.
 */
export const cssProblem = (css: string): string | undefined => {
  const plain = unescaped(withoutComments(css));
  const lower = plain.toLowerCase();
  for (const word of [
    "@import",
    "image-set(",
    "image(",
    "src(",
    "cross-fade(",
    "-moz-binding",
    "behavior:",
    "javascript:",
  ])
    if (lower.includes(word)) return word;
  for (let at = lower.indexOf("url("); at >= 0; at = lower.indexOf("url(", at + 4)) {
    const target = plain.slice(at + 4, at + 400).replace(/^[\s"']+/, "");
    // Longer blanks than that hide something.
    if (!/^#|^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i.test(target)) return plain.slice(at, at + 60).trim();
  }
  return undefined;
};

const withoutComments = (css: string): string => {
  let plain = "";
  let from = 0;
  for (let at = css.indexOf("/*"); at >= 0; at = css.indexOf("/*", from)) {
    const end = css.indexOf("*/", at + 2);
    plain += css.slice(from, at);
    if (end < 0) return plain;
    from = end + 2;
  }
  return plain + css.slice(from);
};

const unescaped = (css: string): string =>
  css.replace(/\\(?:([0-9a-f]{1,6})\s?|([\s\S]))/gi, (_, hex: string | undefined, other: string | undefined) => {
    if (hex === undefined) return other ?? "";
    const point = Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
  });
