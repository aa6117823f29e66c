import { formatDiagnostic } from "../compiler/diagnostics/format-diagnostics.ts";
import { readProject } from "../compiler/project.ts";
import type { Redirect } from "../compiler/vocabulary/ledger.ts";
import type { SiteData } from "../domain/site.ts";
import { locateSite, type Site } from "./site.ts";

/** `data` is what the app knows of the site; `offline` tells whether readers keep a copy that works without a network. */
export type Settings = { site: Site; data: SiteData; offline: boolean; renames: readonly Redirect[] };

/**
 * The site's names and place from `data/site.yaml` and the environment, and the renames of `data/ledger.yaml`. Throws, with every
 * fault, when a file has errors.
 */
export const readSettings = (root: string, environment: NodeJS.ProcessEnv): Settings => {
  const { project, diagnostics } = readProject(root);
  if (!project)
    throw new Error(`The project's settings have errors.\n${diagnostics.map(formatDiagnostic).join("\n\n")}`);
  const { SITE_URL, BASE_PATH } = environment;
  return {
    site: locateSite(project.site, { SITE_URL, BASE_PATH }),
    data: project.content.data,
    offline: project.site.offline,
    renames: project.ledger?.redirects ?? [],
  };
};
