/**
 * Where a request for a path that has no file should go, or null: letter case of the prefix is ignored (`zh/cases/ZTO`),
 * `index.html` and a missing last slash are corrected, renamed and old addresses are followed. `isPage` tells whether a page
 * with exactly this path exists.
 */
export const redirectFor = (
  path: string,
  redirects: ReadonlyMap<string, string>,
  isPage: (path: string) => boolean,
): string | null => {
  const folder = path.replace(/(^|\/)index\.html$/, "$1");
  const slashed = folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
  for (const candidate of [slashed, slashed.toLowerCase()]) {
    const target = redirects.get(candidate) ?? candidate;
    if (target !== path && isPage(target.split("?")[0] ?? "")) return target;
  }
  return null;
};
