/**
 * Text made safe inside an element or a double-quoted attribute of HTML or XML. Characters that XML 1.0 forbids
 * (control characters, lone surrogates, U+FFFE and U+FFFF) are dropped, so that a feed or sitemap always parses.
 */
export const escapeMarkup = (text: string): string =>
  text.replace(forbidden, "").replace(/[&<>"']/g, (char) => entities[char] ?? char);

/** JSON that may stand inside a `<script>` element: `<` and the two line separators of U+2028/9 become escapes. */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
