import { z } from "zod";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { readSettingsFile } from "./yaml/settings-file.ts";

const shape = z.strictObject({
  name: z.strictObject({ zh: z.string(), en: z.string() }),
  /** Address the site is served from, with a slash at the end. */
  base: z.url({ protocol: /^https$/ }).regex(/\/$/),
  /** Hosts that off-site pictures may come from. */
  imageHosts: z.array(z.string()).default([]),
  /** Whether readers keep a copy that works without a network. */
  offline: z.boolean().default(true),
});

export type Site = z.infer<typeof shape>;

/** Reads `data/site.yaml`. The site is absent when it has errors. */
export const readSite = (file: string, bytes: Uint8Array): { site?: Site; diagnostics: Diagnostic[] } => {
  const { settings, diagnostics } = readSettingsFile(file, bytes, shape, "E_SITE");
  return settings ? { site: settings.data, diagnostics } : { diagnostics };
};
