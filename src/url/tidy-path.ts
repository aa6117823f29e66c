/** Marks and quotes of both languages around a word, such as those a chat tool takes along with a link; `-` and `_` belong to words. */
const isMark = (character: string): boolean => !/[\p{L}\p{N}\p{M}_-]/u.test(character);

/** A word without marks before and after it: `finance)` and `“zto”。` become `finance` and `zto`. */
export const trimMarks = (text: string): string => {
  const characters = [...text];
  const from = characters.findIndex((character) => !isMark(character));
  const to = characters.findLastIndex((character) => !isMark(character));
  return from < 0 ? "" : characters.slice(from, to + 1).join("");
};

/**
 * The path as the site writes it: `//zh//cases//ZTO）` becomes `/zh/cases/zto`, `/zh/index.html` becomes `/zh/`. Doubled slashes,
 * marks around a part, full-width and upper-case letters are folded; the base path (with a slash on both ends) stays as it is.
 */
export function tidyPath(pathname: string, base: string): string {
  const whole = `/${pathname
    .split("/")
    .filter((part) => part !== "")
    .join("/")}${pathname.endsWith("/") ? "/" : ""}`;
  if (!`${whole}/`.startsWith(base)) return pathname;
  const [kept, parts] = [base, whole.slice(base.length).split("/")];
  const tidy = parts.map(tidyPart);
  if (tidy.at(-1) === "index.html") tidy[tidy.length - 1] = "";
  const last = tidy.length - 1;
  return kept + tidy.filter((part, index) => part !== "" || index === last).join("/");
}

const tidyPart = (part: string): string => {
  try {
    return encodeURIComponent(trimMarks(decodeURIComponent(part).normalize("NFKC").toLowerCase()));
  } catch {
    return part;
  }
};

/** The id that a hash names; an escape that means nothing stays as it is. */
export function readHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
