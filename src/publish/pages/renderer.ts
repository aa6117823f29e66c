import type { Locale } from "../../domain/locale.ts";

/** What a page says of itself; `canonical` is a path below the base path, with a slash before it. */
export type DrawnHead = { title: string; description?: string; canonical?: string; indexed?: boolean };

/** What the app draws for an address: its head, the HTML of its body, and the content it was drawn from. */
export type DrawnPage = { head: DrawnHead; html: string; state: unknown; missing: boolean };

/** The app as a function from address to HTML. */
export type Renderer = {
  /** Draws the page at a path below the base path (`zh/cases/zto/`). Rejects with what a loader or component throws. */
  draw: (path: string) => Promise<DrawnPage>;
  /** The name of the list of all cases, as the pages write it. */
  listTitles: Record<Locale, string>;
  /** The names of the vendor's site and of the list in breadcrumbs, as the pages write them. */
  crumbs: Record<Locale, { home: string; list: string }>;
};
