import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { parse } from "yaml";
import { projectFiles } from "../../compiler/project.ts";

/** Tells the app whether this site keeps an offline copy: `offline: false` in the site's settings switches it off. */
export const offline = (siteFile: string = projectFiles.site): Plugin => ({
  name: "casebook-offline",
  config: (_, { command }) => ({
    define: { "import.meta.env.OFFLINE_COPY": JSON.stringify(command === "build" ? keepsOfflineCopy(siteFile) : null) },
  }),
});

/** The `offline` setting of a site; true when it is not named. */
export const keepsOfflineCopy = (siteFile: string): boolean => {
  const site: unknown = parse(readFileSync(siteFile, "utf8"));
  return !(typeof site === "object" && site !== null && "offline" in site && site.offline === false);
};
