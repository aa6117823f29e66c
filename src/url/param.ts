import { trimMarks } from "./tidy-path.ts";

/** Longest id, in UTF-16 units, and most ids of one list that an address is read for; the rest is cut. */
export const maxIdLength = 64;
const maxIds = 50;

/** A lone surrogate cannot be percent-encoded; it becomes U+FFFD as everywhere on the web. */
const wellFormed = (text: string): string =>
  text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");

/** The first `length` UTF-16 units of a text from outside, without a torn character at the end. */
export const cutText = (text: string, length: number): string =>
  wellFormed(text.length > length ? text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "") : text);

/** One id as an address may write it: full-width and upper-case letters are folded, space and marks around it (`finance)`) dropped. */
export const readId = (text: string): string => cutText(trimMarks(text.normalize("NFKC").toLowerCase()), maxIdLength);

/** A list of ids without empty and repeated ones, at most 50. */
export const readIds = (texts: readonly string[]): string[] =>
  [...new Set(texts.map(readId).filter((id) => id !== ""))].slice(0, maxIds);

/** The ids of one parameter, separated by commas (those of Chinese writing too) or by repeating the parameter. */
export const readIdParam = (search: URLSearchParams, name: string): string[] =>
  readIds(search.getAll(name).flatMap((value) => value.normalize("NFKC").split(",")));

/** A text as it may stand in a query; never throws. */
export const encodeText = (text: string): string => encodeURIComponent(wellFormed(text));

/** Ids as one parameter holds them: commas stay literal, so that addresses can be read. */
export const encodeIds = (ids: readonly string[]): string => ids.map(encodeText).join(",");
