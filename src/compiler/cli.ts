import { parseArgs } from "node:util";
import { schemaVersion } from "../model/customer-case.ts";
import { compileCases } from "./compile-cases.ts";
import { type Diagnostic, isError } from "./diagnostic.ts";
import { countCodes, formatDiagnostic } from "./format-diagnostics.ts";
import { projectFiles, readProject } from "./project.ts";
import { readSource } from "./read-source.ts";
import { writeOutput } from "./write-output.ts";

const usage = `Usage: npm run compile -- [--source DIR] [--out DIR] [--json] [--lenient] [--record]

  --source DIR  folder with zh/<slug>.md and en/<slug>.md (default ${projectFiles.cases})
  --out DIR     folder to write (default dist/data); replaced as a whole, left alone on errors
  --json        print the problems as JSON on standard output
  --lenient     import what is clear, with a warning, where the default is an error
  --record      add new names to ${projectFiles.ledger}
`;

type Options = { source: string; out: string; json: boolean; lenient: boolean; record: boolean };

const readOptions = (): Options | undefined => {
  try {
    const { values } = parseArgs({
      options: {
        source: { type: "string", default: projectFiles.cases },
        out: { type: "string", default: "dist/data" },
        json: { type: "boolean", default: false },
        lenient: { type: "boolean", default: false },
        record: { type: "boolean", default: false },
      },
    });
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return undefined;
  }
};

const run = ({ source, out, json, lenient }: Options): number => {
  const started = performance.now();
  const { project, diagnostics: projectProblems } = readProject();
  const result =
    project &&
    compileCases({
      source: readSource(source),
      taxonomy: project.taxonomy,
      imageHosts: project.site.imageHosts,
      lenient,
    });
  const diagnostics: Diagnostic[] = [...projectProblems, ...(result?.diagnostics ?? [])];
  const errors = diagnostics.filter(isError).length;
  if (result && errors === 0) writeOutput(out, result.files);
  const cases = result?.cases.length ?? 0;
  const summary = { schemaVersion, cases, errors, warnings: diagnostics.length - errors };
  if (json) process.stdout.write(`${JSON.stringify({ ...summary, diagnostics })}\n`);
  else for (const diagnostic of diagnostics) console.error(`${formatDiagnostic(diagnostic)}\n`);
  if (diagnostics.length > 0) console.error(countCodes(diagnostics));
  const both = result
    ? result.compiled.catalogs.zh.cases.filter(({ availableLangs }) => availableLangs.length === 2).length
    : 0;
  const took = Math.round(performance.now() - started);
  console.error(
    `${cases} cases (${both} in both languages), ${errors} errors, ${summary.warnings} warnings, ${took} ms${errors > 0 ? "; nothing written" : `; written to ${out}`}`,
  );
  return errors > 0 ? 1 : 0;
};

const options = readOptions();
try {
  process.exitCode = options ? run(options) : 2;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
