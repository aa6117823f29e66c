import type { Redirect } from "./redirects.ts";

/**
 * What a host must know to serve the built folder: the base path (`/` or `/customers/`), hosts of off-site pictures, and the
 * permanent redirects. The build writes it as `rules.json` beside the other hosting files; the test server obeys it.
 */
export type HostingRules = { base: string; imageHosts: string[]; redirects: Redirect[] };

/** The folder beside the built one (`dist` → `dist-hosting`). It stands outside, so that uploading `dist` never publishes it. */
export const hostingFolder = (outDir: string): string => `${outDir.replace(/[/\\]+$/, "")}-hosting`;
