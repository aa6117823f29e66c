import { languageTags, locales } from "../../domain/locale.ts";

const kept =
  /<meta charset=[^>]*>|<meta (?:name="viewport"|name="color-scheme"|name="theme-color"|http-equiv=)[^>]*>|<link rel="(?:stylesheet|icon|modulepreload|manifest)"[^>]*>|<script type="module"[^>]*><\/script>/g;

/**
 * A page without content, made from a finished one: the same scripts, styles and policy, and an empty root that the app fills.
 * Throws when the page has no script, because the result could never show anything.
 */
export const shellPageOf = (html: string, title: string): string => {
  const tags = html.match(kept) ?? [];
  if (!tags.some((tag) => tag.startsWith("<script")))
    throw new Error("The page has no module script to make a shell of.");
  return `<!doctype html>
<html lang="${languageTags[locales[0]]}">
<head>
${tags.join("\n")}
<title>${title}</title>
<meta name="robots" content="noindex">
</head>
<body><div id="root"></div></body>
</html>
`;
};
