import { z } from "zod";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { readSettingsFile } from "./yaml/settings-file.ts";

/** `pek3b.example.com`, `192.0.2.7`, `pictures.example:8443`: labels of letters, digits and hyphens, and a port. */
const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const host = `${label}(?:\\.${label})*(?::\\d{1,5})?`;

// These values reach headers, policies and configurations of servers, where a blank or a semicolon would begin something else.
const shape = z.strictObject({
  name: z.strictObject({ zh: z.string(), en: z.string() }),
  /** Address the site is served from, with a slash at the end. */
  base: z
    .string()
    .regex(
      new RegExp(`^https?://${host}/(?:(?!\\.+/)[\\w.~-]+/)*$`),
      "must be an address such as https://cases.example.com/customers/, without user, query or hash",
    ),
  /** Hosts that off-site pictures may come from. */
  imageHosts: z
    .array(z.string().regex(new RegExp(`^${host}$`), "must be the name of a host such as pictures.example.com"))
    .default([]),
  /** Whether readers keep a copy that works without a network. */
  offline: z.boolean().default(true),
  /** What an https site tells browsers about https: seconds they remember it, and whether it holds for all hosts below this one. */
  hsts: z
    .strictObject({
      maxAge: z.int().min(0).max(315_360_000).optional(),
      includeSubDomains: z.boolean().optional(),
      preload: z.boolean().optional(),
    })
    .optional(),
});

export type Site = z.infer<typeof shape>;

/** Reads `data/site.yaml`. The site is absent when it has errors. */
export const readSite = (file: string, bytes: Uint8Array): { site?: Site; diagnostics: Diagnostic[] } => {
  const { settings, diagnostics } = readSettingsFile(file, bytes, shape, "E_SITE");
  return settings ? { site: settings.data, diagnostics } : { diagnostics };
};
