import { maxTitleLength } from "../../../url/case-set.ts";
import { cutText, readIds } from "../../../url/param.ts";

/** The reader's list as stored in the browser. Slugs may belong to cases that no longer exist. */
export type Shortlist = { slugs: readonly string[]; title: string };

export const emptyShortlist: Shortlist = { slugs: [], title: "" };

/** Reads the stored text, which anything may have written: invalid parts are left out, nothing throws. */
export function readStoredShortlist(text: string | null): Shortlist {
  const stored = parse(text ?? "");
  if (typeof stored !== "object" || stored === null) return emptyShortlist;
  const slugs = own(stored, "slugs");
  const title = own(stored, "title");
  return {
    slugs: Array.isArray(slugs) ? readIds(slugs.filter((slug) => typeof slug === "string")) : [],
    title: typeof title === "string" ? cutText(title, maxTitleLength) : "",
  };
}

export const formatStoredShortlist = ({ slugs, title }: Shortlist): string => JSON.stringify({ slugs, title });

const own = (value: object, name: string): unknown => Object.getOwnPropertyDescriptor(value, name)?.value;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
