import type { Locale } from "../domain/locale.ts";
import { createPalette, type Palette } from "../domain/palette.ts";

/**
 * Where the site lives and what it is called. `origin` has no last slash (`https://cases.example.com`), `base` is the path
 * below it and has a slash on both ends (`/`, `/customers/`).
 */
export type Site = {
  name: Record<Locale, string>;
  palette: Palette;
  origin: string;
  base: string;
  /** The value of `Strict-Transport-Security`; null where the address is plain http. */
  hsts: string | null;
};

/** The settings of `data/site.yaml` that are read here. `hsts` applies to https only. */
export type SiteSettings = {
  name: Site["name"];
  palette?: Palette;
  /** Address the site is served from. */
  base: string;
  hsts?: { [Setting in keyof typeof defaultHsts]?: (typeof defaultHsts)[Setting] | undefined } | undefined;
};

/**
 * The site at the address of `data/site.yaml` or of the environment variables that override it: `SITE_URL` (a whole address, path
 * allowed) and `BASE_PATH` (the path alone). Throws when an address is none, or holds what a site's address cannot have.
 */
export const locateSite = (
  settings: SiteSettings,
  environment: { SITE_URL?: string | undefined; BASE_PATH?: string | undefined },
): Site => {
  const text = environment.SITE_URL || settings.base;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:"))
    throw new Error(`The site address "${text}" is not a web address. Write it as https://host/path/.`);
  if (url.username !== "" || url.password !== "" || /[?#]/.test(text))
    throw new Error(`The site address "${text}" may hold no user, query or hash. Write it as https://host/path/.`);
  const { maxAge, includeSubDomains, preload } = { ...defaultHsts, ...settings.hsts };
  const hsts = [`max-age=${maxAge}`, includeSubDomains && "includeSubDomains", preload && "preload"];
  return {
    name: settings.name,
    palette: settings.palette ?? createPalette(),
    origin: url.origin,
    base: readBase(environment.BASE_PATH || url.pathname),
    hsts: url.protocol === "https:" ? hsts.filter(Boolean).join("; ") : null,
  };
};

/** Two years, for this host only: other hosts of the domain may not support https. */
const defaultHsts = { maxAge: 63_072_000, includeSubDomains: false, preload: false };

/** The absolute address of a path of the site (`zh/cases/zto/`), percent-encoded. */
export const absolute = (site: Site, path: string): string => site.origin + site.base + encodeURI(path);

const readBase = (path: string): string => {
  const kept = path.split("/").filter((part) => part !== "");
  if (kept.some((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part)))
    throw new Error(`The base path "${path}" may hold letters, digits and . _ ~ - between slashes, like /customers/.`);
  return kept.length === 0 ? "/" : `/${kept.join("/")}/`;
};
