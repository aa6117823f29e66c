import type { Locale } from "../../domain/locale.ts";

/** What the app draws for an address: HTML that begins with the tags for the head, and the content the page was drawn from. */
export type DrawnPage = { html: string; state: unknown; missing: boolean };

/** The app as a function from address to HTML. */
export type Renderer = {
  /** Draws the page at a path below the base path (`zh/cases/zto/`). Rejects with what a loader or component throws. */
  draw: (path: string) => Promise<DrawnPage>;
  /** The name of the list of all cases, as the pages write it. */
  listTitles: Record<Locale, string>;
};
