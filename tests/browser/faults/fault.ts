import { readdirSync, readFileSync } from "node:fs";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "@playwright/test";
import type { Locale } from "../../../src/domain/locale.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import type { LaterBuild } from "../later-build.ts";
import type { Noise } from "../watch-page.ts";

/** What a fault leaves behind; the invariant is checked against it. */
export type Outcome = {
  /** What the main heading says, or a pattern of it. */
  heading: string | RegExp;
  /** Path and query of the address at the end, below the base path. */
  at: string | RegExp;
  /** Complaints that the browser itself must make of the fault; everything else fails the test. */
  allowed?: readonly RegExp[];
  /** Language of the page where it is not the one the test runs in. */
  lang?: Locale | "both";
  /** True when the visitor came here by a change of page, so the focus must have moved. */
  moved?: true;
  /** Most requests of one address, and most loads of the page by itself; 4 and 1 unless told. */
  requests?: number;
  reloads?: number;
  /** The page stands without its scripts (or styles), so only reading it and following links is asked of it. */
  bare?: true;
  /** Called before the way on is tried: ends the fault. */
  end?: () => Promise<void>;
};

export type Stage = {
  browser: Browser;
  laterBuild: LaterBuild;
  context: BrowserContext;
  page: Page;
  locale: Locale;
  noise: Noise[];
  /** Address of the built site, with base path. */
  site: string;
  /** Opens a path below the base path and waits until the app stands. */
  open: (path: string) => Promise<void>;
  /** Follows the link to a case in the list that is open. */
  follow: (slug: string) => Promise<void>;
  /** A text of the site in the language of the test. */
  say: (namespace: string, key: string, values?: Record<string, string | number>) => string;
  /** Slugs and titles of the cases in the order of the list, in the language of the test. */
  cases: readonly { slug: string; title: string }[];
};

export type Fault = {
  id: string;
  name: string;
  /** Options of the browser's context where the fault needs a context of its own. */
  context?: BrowserContextOptions;
  /** True for a fault that takes too long for `npm test`. */
  isSlow?: true;
  run: (stage: Stage) => Promise<Outcome>;
};

/** A text of the site by its key; `namespace` is asked first, then the others, as keys move to where they are loaded. */
export const text = (locale: Locale, namespace: string, key: string): string => {
  const files = [`${namespace}.json`, ...readdirSync(`src/i18n/${locale}`)];
  for (const file of files) {
    const found = (JSON.parse(readFileSync(`src/i18n/${locale}/${file}`, "utf8")) as Record<string, string>)[key];
    if (found !== undefined) return found;
  }
  throw new Error(`src/i18n/${locale} has no text "${key}".`);
};

/** Pattern of the address of a built script by the name of its source; throws when the build has none, so that no fault goes unprovoked. */
export const scriptOf = (source: string): string => {
  const name = readdirSync(`${fixtureSite}/assets`).find((file) => new RegExp(`^${source}-[\\w-]{8}\\.js$`).test(file));
  if (name === undefined) throw new Error(`The build has no script of ${source}.`);
  return `**/assets/${name}`;
};

/** What the browser logs of a request that failed or was refused by the server. */
export const lostRequest = /^Failed to load resource/;
