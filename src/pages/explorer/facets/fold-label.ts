/** A label as type-ahead compares it: without case, width, punctuation and spaces, `&` read as "and". */
export const foldLabel = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^\p{Letter}\p{Number}]+/gu, "");
