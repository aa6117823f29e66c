import { formatDiagnostic } from "../compiler/diagnostics/format-diagnostics.ts";
import { readProject } from "../compiler/project.ts";
import type { Ledger } from "../compiler/vocabulary/ledger.ts";
import type { Renames } from "./hosting/redirects.ts";
import { locateSite, type Site } from "./site.ts";

/** `offline` tells whether readers keep a copy of the site that works without a network. */
export type Settings = { site: Site; offline: boolean; renames: Renames };

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
    offline: project.site.offline,
    renames: renamesOf(project.ledger?.redirects ?? []),
  };
};

/** The ledger's redirects by what was renamed: a case, or a value of a facet. */
export const renamesOf = (redirects: readonly Pick<Ledger["redirects"][number], "from" | "to">[]): Renames => ({
  slugs: redirects.flatMap(({ from, to }) => (from.facet === undefined ? [{ from: from.id, to }] : [])),
  values: redirects.flatMap(({ from: { facet, id }, to }) => (facet === undefined ? [] : [{ facet, from: id, to }])),
});
