import { resolve } from "node:path";
import { compileCases } from "../../src/compiler/compile.ts";
import { buildSearchIndex } from "../../src/compiler/output/search-index.ts";
import { readProject } from "../../src/compiler/project.ts";
import { readSource } from "../../src/compiler/source/read-source.ts";
import { readIndex } from "../search/text-corpus.ts";

const { project, diagnostics: projectDiagnostics } = readProject(".");
if (!project) throw new Error("The project's own vocabulary or site settings have errors.");

/** The cases of this project, compiled once for all tests of a worker, and the problems found. */
const { compiled, diagnostics: caseDiagnostics } = compileCases({
  source: readSource(resolve("data/cases")),
  taxonomy: project.taxonomy,
  imageHosts: project.site.imageHosts,
});

export { compiled };
export const diagnostics = [...projectDiagnostics, ...caseDiagnostics];
export const { taxonomy } = project;

/** Their text index, read from JSON as in the browser. */
export const readRealIndex = () => {
  const files = new Map(buildSearchIndex(compiled, taxonomy).map(([path, text]) => [path, JSON.parse(String(text))]));
  return readIndex(files.get("search.json"), files.get("search-bodies.json"));
};
