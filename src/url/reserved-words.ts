import { locales } from "../domain/locale.ts";
import { embedParams, ownParams } from "./own-params.ts";
import { paths } from "./paths.ts";

/** Folders of the built site, and words kept for what may come. */
const otherWords = ["admin", "assets", "data", "feed", "images", "search", "share", "size"];

const pathWords = Object.values(paths).flatMap(({ pattern }) => pattern.split("/").filter((part) => /^\w/.test(part)));

/**
 * Words that addresses use already, as a query key or as a part of a path. A facet of such a name could not be told from them.
 */
export const reservedWords: readonly string[] = [
  ...new Set([...locales, ...pathWords, ...ownParams([]), ...embedParams, ...otherWords]),
].sort();
