import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { isLocale, type Locale } from "../../domain/locale.ts";
import { formatDiagnostic } from "../diagnostics/format-diagnostics.ts";
import type { OutputFile } from "../output/write-output.ts";
import { projectFiles, readProject } from "../project.ts";
import { nameProblem } from "../source/check-names.ts";
import { caseSkeleton } from "./case-skeleton.ts";
import { casebookSkeleton } from "./casebook-skeleton.ts";

const usage = `Usage: npm run new -- SLUG [--lang zh,en]    a case file for each language, with comments
       npm run new -- --casebook DIR       a small casebook of its own
`;

/** `npm run new`. Existing files are never overwritten. */
const run = (): void => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: "string" }, casebook: { type: "string" } },
  });
  const [slug, ...rest] = positionals;
  if (values.casebook !== undefined && slug === undefined) {
    write(values.casebook, casebookSkeleton());
    console.error(`Show it with: npm run dev -- --data ${values.casebook}`);
    return;
  }
  if (slug === undefined || rest.length > 0 || values.casebook !== undefined) throw new Error(usage);
  const { project, diagnostics } = readProject(".");
  if (!project) throw new Error(diagnostics.map(formatDiagnostic).join("\n\n"));
  const langs = values.lang?.split(",") ?? project.site.languages;
  const wrong = langs.find((lang) => !isLocale(lang));
  if (wrong !== undefined) throw new Error(`There is no language ${wrong}.\n\n${usage}`);
  const files = langs.map((lang): OutputFile => [`${lang}/${slug}.md`, caseSkeleton(lang as Locale, project.taxonomy)]);
  for (const [path] of files) {
    const problem = nameProblem({ name: slug, file: join(projectFiles.cases, path) }, slug);
    if (problem) throw new Error(formatDiagnostic(problem));
  }
  write(projectFiles.cases, files);
};

const write = (folder: string, files: readonly OutputFile[]): void => {
  const taken = files.find(([path]) => existsSync(join(folder, path)));
  if (taken) throw new Error(`${join(folder, taken[0])} exists already; nothing is written.`);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    console.error(join(folder, path));
  }
};

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
