import { formatDiagnostic } from "../compiler/format-diagnostics.ts";
import { readProject } from "../compiler/project.ts";
import { readSite, type Site } from "./site.ts";

/** The site's names and place from `data/site.yaml` and the environment. Throws, with every fault, when the file has errors. */
export const readSettings = (root: string, environment: NodeJS.ProcessEnv): Site => {
  const { project, diagnostics } = readProject(root);
  if (!project)
    throw new Error(`The project's settings have errors.\n${diagnostics.map(formatDiagnostic).join("\n\n")}`);
  const { SITE_URL, BASE_PATH } = environment;
  return readSite(project.site.name, project.site.base, { SITE_URL, BASE_PATH });
};
