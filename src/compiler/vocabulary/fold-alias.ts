/**
 * Form in which two names of a facet value count as the same: compatibility forms and case folded, `&` read as "and",
 * hyphens as spaces, no space beside a Han character. `GPU 资源管理` and `GPU资源管理`, `Multi-cluster` and `multi cluster` are equal.
 */
export const foldAlias = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[\s\u2010-\u2015-]+/g, " ")
    .trim()
    .replace(/ ?(\p{Script=Han}) ?/gu, "$1");
