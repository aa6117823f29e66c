import type { Locale } from "../domain/locale.ts";

/**
 * Where the site lives and what it is called. `origin` has no last slash (`https://cases.example.com`), `base` is the path
 * below it and has a slash on both ends (`/`, `/customers/`).
 */
export type Site = { name: Record<Locale, string>; origin: string; base: string };

/**
 * Origin and base path from the site's address in `data/site.yaml` and the two environment variables that override it:
 * `SITE_URL` (a whole address, path allowed) and `BASE_PATH` (the path alone).
 */
export const locateSite = (
  name: Site["name"],
  address: string,
  environment: { SITE_URL?: string | undefined; BASE_PATH?: string | undefined },
): Site => {
  const text = environment.SITE_URL || address;
  if (!URL.canParse(text))
    throw new Error(`The site address "${text}" is not an address. Write it as https://host/path/.`);
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new Error(`The site address "${text}" must start with https://.`);
  return { name, origin: url.origin, base: readBase(environment.BASE_PATH || url.pathname) };
};

/** The absolute address of a path of the site (`zh/cases/zto/`), percent-encoded. */
export const absolute = (site: Site, path: string): string => site.origin + site.base + encodeURI(path);

const readBase = (path: string): string => {
  const kept = path.split("/").filter((part) => part !== "");
  if (kept.some((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part)))
    throw new Error(`The base path "${path}" may hold letters, digits and . _ ~ - between slashes, like /customers/.`);
  return kept.length === 0 ? "/" : `/${kept.join("/")}/`;
};
