import type { Report } from "../diagnostics/diagnostic.ts";
import type { Located } from "../yaml/data.ts";

/** Fields of Hugo's own front matter (gohugo.io/content-management/front-matter) that mean nothing here. */
const hugoFields = new Set(
  `aliases build cascade categories date draft expiryDate headless isCJKLanguage keywords languageCode lastmod layout linkTitle
  markup menu menus modified outputs params pubdate publishDate published resources series sitemap slug summary tags
  translationKey type unpublishdate url videos weight image images author authors toc thumbnail hidden`.split(/\s+/),
);

/**
 * Takes Hugo's own fields out of the top level and tells of them once. Returns true for a draft: `draft: true` keeps the case
 * out of the casebook, as it keeps the page out of a Hugo site.
 */
export const takeHugoFields = ({ data, keyAt, at }: Located, report: Report): boolean => {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false;
  const fields = data as Record<string, unknown>;
  const isDraft = fields["draft"] === true || /^(?:true|yes|on)$/i.test(String(fields["draft"] ?? ""));
  const found = Object.keys(fields).filter((key) => hugoFields.has(key));
  if (isDraft) report("W_DRAFT", at(["draft"]));
  const ignored = found.filter((key) => key !== "draft");
  if (ignored[0] !== undefined) report("W_HUGO", keyAt([ignored[0]]), { found: ignored.join(", ") });
  for (const key of found) delete fields[key];
  return isDraft;
};
