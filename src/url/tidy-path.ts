/** Marks and quotes of both languages around a word, such as those a chat tool takes along with a link; `-` and `_` belong to words. */
const marks = String.raw`[^\p{L}\p{N}\p{M}_-]+`;
const before = new RegExp(`^${marks}`, "u");
const after = new RegExp(`${marks}$`, "u");

/** A word without marks before and after it: `finance)` and `“zto”。` become `finance` and `zto`. */
export const trimMarks = (text: string): string => text.replace(before, "").replace(after, "");

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
