import { parseArgs } from "node:util";
import { schemaVersion } from "../domain/customer-case.ts";
import { type CompileResult, compileCases } from "./compile.ts";
import { type Diagnostic, isError } from "./diagnostics/diagnostic.ts";
import { countCodes, formatDiagnostics } from "./diagnostics/format-diagnostics.ts";
import { writeFileAtomically } from "./output/write-file.ts";
import { outputProblem, writeOutput } from "./output/write-output.ts";
import { isOwnSource, type Project, projectFiles, readProject } from "./project.ts";
import { readSource } from "./source/read-source.ts";
import { formatLedger } from "./vocabulary/format-ledger.ts";
import { emptyLedger, readLedger } from "./vocabulary/ledger.ts";

const usage = `Usage: npm run --silent compile -- [--source DIR] [--out DIR] [--json] [--lenient] [--record]

  --source DIR  folder with zh/<slug>.md and en/<slug>.md (default ${projectFiles.cases})
  --out DIR     folder to write (default dist/data); replaced as a whole, left alone on errors
  --json        print the problems as JSON on standard output (without --silent, npm prints two lines before it)
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

const run = (options: Options): number => {
  const started = performance.now();
  const problem = outputProblem(options.out);
  if (problem !== undefined) throw new Error(problem);
  const own = isOwnSource(".", options.source);
  const { project, diagnostics: projectProblems } = readProject(".");
  const result = project && compile(options, project, own);
  const diagnostics: Diagnostic[] = [...projectProblems, ...(result?.diagnostics ?? [])];
  const errors = diagnostics.filter(isError).length;
  if (result && errors === 0) writeOutput(options.out, result.listFiles());
  const cases = result?.cases.length ?? 0;
  const summary = { schemaVersion, cases, errors, warnings: diagnostics.length - errors };
  if (options.json) process.stdout.write(`${JSON.stringify({ ...summary, diagnostics })}\n`);
  else for (const text of formatDiagnostics(diagnostics)) console.error(`${text}\n`);
  if (diagnostics.length > 0) console.error(countCodes(diagnostics));
  for (const { slug, facet, from, to } of result?.facetEdits ?? [])
    console.error(
      `${slug}: \`facets:\` sets ${facet} to ${to.join(", ") || "-"}; its row says ${from.join(", ") || "-"}`,
    );
  const both =
    result?.compiled.catalogs.zh.cases.filter(({ availableLangs }) => availableLangs.length === 2).length ?? 0;
  const took = Math.round(performance.now() - started);
  const end = errors > 0 ? "nothing written" : `written to ${options.out}`;
  console.error(
    `${cases} cases, ${both} in both languages; ${errors} errors, ${summary.warnings} warnings; ${took} ms; ${end}`,
  );
  return errors > 0 ? 1 : 0;
};

const compile = (
  { source, lenient, record }: Options,
  { taxonomy, site, content, ledger }: Project,
  own: boolean,
): CompileResult => {
  const input = {
    source: readSource(source, source, { lenient }),
    taxonomy,
    imageHosts: site.imageHosts,
    palette: site.palette,
    lenient,
  };
  if (!own) return compileCases(input);
  const result = compileCases({ ...input, site: content, ledger: ledger ?? (record ? emptyLedger : undefined) });
  if (!record || result.diagnostics.some(isError) || result.newIds.length === 0) return result;
  const today = new Date().toISOString().slice(0, 10);
  const text = formatLedger(ledger ?? emptyLedger, result.newIds, today);
  writeFileAtomically(projectFiles.ledger, text);
  return compileCases({
    ...input,
    site: content,
    ledger: readLedger(projectFiles.ledger, new TextEncoder().encode(text)).ledger,
  });
};

const options = readOptions();
try {
  process.exitCode = options ? run(options) : 2;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
