import type { Locale } from "../domain/locale.ts";
import { switchLocaleHref } from "./paths.ts";

/**
 * The list a reader came from: its address (path and query, without base path) and the slugs it showed, in order. The list page
 * writes it, the case page reads it for "previous", "next" and the way back. `scrollKey` is the history key of the list, under
 * which its scroll position is kept; `shown` is how many cards it showed.
 */
export type ReaderList = { address: string; slugs: readonly string[]; scrollKey?: string; shown?: number };

const storageKey = "casebook:list";
const maxSlugs = 10_000;

/** Keeps a list for pages of this tab that are opened without a history of their own. Storage may be shut; then nothing is kept. */
export function storeReaderList(list: ReaderList): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(list));
  } catch {
    // A case without "previous" and "next" is still a case.
  }
}

/** The text that `storeReaderList` kept; null when there is none or storage is shut. */
export function storedReaderList(): string | null {
  try {
    return sessionStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

/** Reads a list from outside (navigation state or storage); null for anything that is not one or leads elsewhere. */
export function readReaderList(value: unknown): ReaderList | null {
  if (typeof value !== "object" || value === null) return null;
  const { address, slugs, scrollKey, shown } = value as Record<string, unknown>;
  if (typeof address !== "string" || !/^\/(?:zh|en)\/(?!\/)/.test(address)) return null;
  if (!Array.isArray(slugs) || slugs.length > maxSlugs || !slugs.every((slug) => typeof slug === "string")) return null;
  return {
    address,
    slugs,
    ...(typeof scrollKey === "string" ? { scrollKey } : {}),
    ...(typeof shown === "number" ? { shown } : {}),
  };
}

/** The same from JSON text; null when there is none or it is damaged. */
export function parseReaderList(text: string | null): ReaderList | null {
  if (text === null) return null;
  try {
    return readReaderList(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The list's address in the language of the page, which the reader may have switched since. */
export function listAddressIn({ address }: ReaderList, locale: Locale): string {
  const { pathname, search, hash } = new URL(address, "https://casebook.invalid");
  return pathname.startsWith(`/${locale}/`) ? address : switchLocaleHref({ pathname, search, hash });
}

export type Neighbours = { previous: string | null; next: string | null; position: number; total: number };

/** The cases before and after `slug`; null when the list does not hold it. `position` counts from 1. */
export function neighboursOf({ slugs }: ReaderList, slug: string): Neighbours | null {
  const index = slugs.indexOf(slug);
  if (index < 0) return null;
  return {
    previous: slugs[index - 1] ?? null,
    next: slugs[index + 1] ?? null,
    position: index + 1,
    total: slugs.length,
  };
}
