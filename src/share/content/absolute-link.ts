/** The absolute address of a page: `origin` such as `https://example.com`, `base` the base path of the site, `address` a path of the site. */
export const absoluteLink = (address: string, origin: string, base: string): string =>
  new URL(base.replace(/\/$/, "") + address, origin).href;

/** The same for the site in this window. Only in the browser. */
export const linkHere = (address: string): string =>
  absoluteLink(address, window.location.origin, import.meta.env.BASE_URL);
