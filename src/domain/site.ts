import type { FacetIds } from "./facet.ts";
import type { Locale } from "./locale.ts";
import type { ColorRole, SchemeColors } from "./palette.ts";
import type { Picture } from "./picture.ts";

/** The colours of the palette that an embed weighs against those of its host page. */
export const embedRoles = ["surface", "ink", "action"] as const satisfies readonly ColorRole[];

/**
 * A link of the menu or footer. `href` is an address (`https:`, `mailto:`, `tel:`), or the path of a page of this site with its
 * language (`/en/cases/`), without the base path: `isPage` tells.
 */
export type SiteLink = { label: string; href: string; isPage: boolean };

/** The places at which a page asks for an action, each with a text of its own. */
export const actionPlaces = ["case", "end", "list", "empty"] as const;
export type ActionPlace = (typeof actionPlaces)[number];

/** What to do next, for a reader who is convinced: buttons, and the words above them by place. */
export type SiteActions = {
  primary?: SiteLink;
  secondary?: SiteLink;
  docs?: SiteLink;
  texts: Partial<Record<ActionPlace, { title: string; text?: string }>>;
};

export type SiteFooter = {
  columns: { title: string; links: SiteLink[] }[];
  /** A sentence about the site. */
  note?: string;
  copyright?: string;
  /** Lines such as a privacy policy or an ICP number; `href` is absent where a line is text alone. */
  legal: { label: string; href?: string; isPage?: boolean }[];
  social: SiteLink[];
  /** Whether the Atom feed has a visible link. */
  feeds: boolean;
  wechat?: { label: string; picture: Picture };
};

/** The settings of `data/site.yaml` in one language. What a casebook does not set is absent. */
export type SiteTexts = {
  name: string;
  product?: string;
  brand?: { name?: string; href?: string; logo?: Picture; logoDark?: Picture };
  menu: SiteLink[];
  actions: SiteActions;
  contact?: { email?: string; phone?: string; address?: string };
  footer: SiteFooter;
  /** Heading and first sentence of the list; `{count}` stands for the number of stories. */
  list: { title?: string; intro?: string };
};

/** What the app and the build know of `data/site.yaml`. */
export type SiteData = {
  /** The languages that exist, one or two. */
  languages: readonly Locale[];
  defaultLanguage: Locale;
  colors: Record<(typeof embedRoles)[number], SchemeColors>;
  /** Whether the coverage page is in menus and for search engines; `endpoint` is where events of readers are sent. */
  insights: { public: boolean; endpoint?: string };
  texts: Record<Locale, SiteTexts>;
};

/** A customer of `data/customers.yaml`, who has no story. */
export type Customer = { name: string; logo?: Picture; facets: FacetIds };

/** `OUT/<lang>/landings/<facet>/<value>.json`: the text of a landing page. */
export type LandingText = {
  schemaVersion: number;
  title?: string;
  /** Paragraphs of plain text. */
  intro: string[];
  problems: string[];
  docs: SiteLink[];
  /** Slug of the story that stands first. */
  hero?: string;
};
