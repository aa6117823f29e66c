import { createHash } from "node:crypto";

/**
 * The page with a sha384 integrity value on every module script, stylesheet and module preload of our own. `readAsset` gives the bytes
 * behind the address written in the page and throws when there is no such file. The tags carry `crossorigin` already, as Vite
 * writes them.
 */
export const addIntegrity = (html: string, readAsset: (address: string) => Uint8Array): string =>
  html.replace(/<(?:script|link)\b[^>]*>/g, (tag) => {
    const address = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    const checked = tag.startsWith("<script") || /\brel="(?:stylesheet|modulepreload)"/.test(tag);
    if (address === undefined || !checked || tag.includes("integrity=")) return tag;
    return tag.replace(/\s*\/?>$/, ` integrity="${integrityOf(readAsset(address))}">`);
  });

/** The integrity value of a file, as browsers compare it. */
export const integrityOf = (bytes: Uint8Array): string =>
  `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
